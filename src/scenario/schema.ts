import { z } from 'zod';
import { date, id, level, line, permille, sources, tenths, text } from './basics.ts';
import { conditionSchema } from './condition.ts';
import { AGGREGATES, MEASURES, SIDES, VEHICLES } from './lists.ts';
import { tuningSchema } from './tuning.ts';

const sourceSchema = z.strictObject({
  title: line,
  url: z.url().max(400).optional(),
  note: line.optional(),
});

/** `value = max(0, input − above)`, as a share of `span` in permille (raw when there is no span); `inverse` takes 1000 minus it. */
export const factorSchema = z.strictObject({
  input: z
    .string()
    .min(1)
    .max(80)
    .describe(
      'gauge.<id>, need.<id>, share.<stance>, hidden, noise, gaps, flag.<id> or dossier.<id>',
    ),
  above: z.int().min(-1000).max(1000).optional(),
  span: z.int().min(1).max(10000).optional(),
  inverse: z.boolean().optional(),
});

/** One named cause that changes one gauge each round: `add` tenths times every factor / 1000. */
const theatreTermSchema = z.strictObject({
  id,
  gauge: id,
  name: line.describe('what the ledger calls this cause'),
  add: tenths,
  times: z.array(factorSchema).max(4).default([]),
});

const formulaSchema = z.strictObject({
  base: tenths,
  terms: z
    .array(
      z.strictObject({
        trait: id.optional(),
        indicator: id.optional(),
        add: tenths,
        per: z.int().min(1).max(10000).optional().describe('indicator units for one `add`'),
        minus: z.int().min(-10000).max(10000).optional().describe('taken from the indicator first'),
        below: z
          .int()
          .min(-10000)
          .max(10000)
          .optional()
          .describe('the term counts only below this value'),
      }),
    )
    .max(20),
});

const assetSchema = z.strictObject({
  id,
  name: line,
  kind: id,
  amount: z.int().min(1).max(20),
  risk: z.boolean(),
  channel: id,
  sources: sources.default([]),
});

const actorSchema = z.strictObject({
  id,
  name: line,
  short: line.describe('how sentences call this seat, for example by its capital'),
  capital: line,
  people: line.describe('the adjective'),
  flag: z
    .string()
    .regex(/^[a-z-]{2,12}$/)
    .optional(),
  indicators: z.record(id, z.int().min(-100000).max(100000)),
  traits: z.array(id).max(10).default([]),
  assets: z.array(assetSchema).min(1).max(5),
  watches: z.array(id).min(1).max(5),
  watchReason: text.optional(),
  positions: z.record(id, z.int().min(0).max(100)).default({}),
  interests: z.array(id).min(1).max(6),
  redLines: z
    .array(
      z.strictObject({
        id,
        text: line,
        forbids: z.array(id).min(1).describe('asset kinds, or ids of own assets'),
      }),
    )
    .max(3)
    .default([]),
  facts: text.optional(),
  sources: sources.default([]),
  history: z
    .strictObject({
      stance: z.string().max(20),
      direct: z.boolean().nullable(),
      training: z.boolean().nullable(),
      note: text.optional(),
    })
    .optional(),
});

const effectSchema = z.strictObject({
  gauge: id.optional(),
  measure: z.enum(MEASURES).optional(),
  who: z.array(id).max(30).optional().describe('actor ids, trait ids, or `all`'),
  add: tenths,
});

const cardSchema = z.strictObject({
  id,
  title: line,
  text,
  side: z.enum(SIDES),
  eras: z.array(id).min(1),
  claims: z.array(z.string().regex(/^C\d{1,2}$/)).default([]),
  argument: id.optional(),
  counters: z
    .array(id)
    .max(6)
    .default([])
    .describe('cards this one answers: a rebuttal with it cuts deeper'),
  sways: z
    .array(
      z.strictObject({
        who: z.array(id).min(1).max(30),
        add: tenths,
        on: z.enum(['persuasion', 'threat', 'resolve']).default('persuasion'),
      }),
    )
    .min(1)
    .max(8),
  dossier: z.strictObject({ id, add: z.int().min(-30).max(30) }).optional(),
  sources: sources.default([]),
});

const dispatchSchema = z.strictObject({
  id,
  era: id,
  from: date.optional(),
  until: date.optional(),
  opening: z.boolean().default(false).describe('always the first of the game'),
  weight: z.int().min(1).max(100).default(10),
  title: line,
  text,
  effects: z.array(effectSchema).max(8).default([]),
  gap: z.strictObject({ kind: id, text: line }).optional(),
  when: conditionSchema.optional(),
  claims: z.array(z.string().regex(/^C\d{1,2}$/)).default([]),
  sources: sources.default([]),
});

const gaugeSchema = z.strictObject({
  id,
  name: line,
  text: line.describe('what it measures, in one plain sentence'),
  good: z.enum(['up', 'down']),
  start: level.optional(),
  from: z
    .enum(['positions', 'needs', 'resolve', 'pledges'])
    .optional()
    .describe('computed instead of kept'),
  warnings: z
    .array(z.strictObject({ at: level, text: line }))
    .max(3)
    .default([])
    .describe('in the bad direction, mildest first'),
});

const verbSchema = z.strictObject({
  id,
  name: line,
  text: line,
  effects: z.array(effectSchema).max(6).default([]),
  when: conditionSchema.optional(),
  flag: id.optional(),
  ends: z.boolean().default(false),
  losesInterest: z.boolean().default(false),
  namesGap: z
    .boolean()
    .default(false)
    .describe('next round counts a second chance for the gap that stayed open'),
  utility: z
    .array(z.strictObject({ add: tenths, times: z.array(factorSchema).max(4).default([]) }))
    .default([]),
});

const lineWhen = z.strictObject({ when: conditionSchema.optional(), text });

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.int().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  title: line,
  tagline: line,
  summary: text,
  minutes: z.strictObject({ full: z.int().min(1).max(120), note: line.optional() }),
  place: line,
  paper: line.describe('the name of the newspaper that prints the verdict'),
  sources: z.record(id, sourceSchema).default({}),
  stances: z.strictObject({
    undecided: z.strictObject({ name: line, text: line }),
    abstention: z.strictObject({ name: line, text: line }),
    token: z.strictObject({ name: line, text: line }),
    solidarity: z.strictObject({ name: line, text: line }),
  }),
  table: z.strictObject({
    presidency: id,
    slots: z.int().min(1).max(20).describe('speaking slots a round, in all'),
    emblem: z
      .enum(VEHICLES)
      .or(z.enum(['flame', 'star', 'house']))
      .default('star'),
    map: id.optional(),
    cities: z
      .array(
        z.strictObject({
          name: line,
          lon: z.number(),
          lat: z.number(),
          lostAt: level.optional(),
          capital: z.boolean().optional(),
        }),
      )
      .max(20)
      .default([]),
    front: z.strictObject({ gauge: id, line: line }).optional(),
    telephone: z.strictObject({ gauge: id, warm: level, hot: level, name: line }).optional(),
  }),
  lengths: z
    .array(
      z.strictObject({
        rounds: z.int().min(1).max(12),
        step: z.int().min(1).max(50).describe('tenths of a full step of the theatre a round'),
        dates: z.array(date),
        eraEnds: z.array(z.int().min(1).max(12)).describe('the last round of each era'),
        minutes: z.int().min(1).max(120),
      }),
    )
    .min(1)
    .max(4),
  eras: z
    .array(z.strictObject({ id, name: line, text: line }))
    .min(1)
    .max(5),
  indicators: z
    .array(z.strictObject({ id, name: line, unit: line, sources: sources.default([]) }))
    .min(1)
    .max(12),
  voteIndicator: id,
  traits: z
    .array(
      z.strictObject({
        id,
        name: line,
        text: line,
        needsMandate: z.boolean().default(false),
        barredChannel: id.optional(),
      }),
    )
    .default([]),
  formula: z.strictObject({
    threat: formulaSchema,
    resolve: formulaSchema,
    standing: formulaSchema,
  }),
  actors: z.array(actorSchema).min(2).max(40),
  kinds: z
    .array(z.strictObject({ id, name: line, vehicle: z.enum(VEHICLES) }))
    .min(1)
    .max(12),
  channels: z
    .array(z.strictObject({ id, name: line }))
    .min(1)
    .max(4),
  needs: z
    .array(
      z.strictObject({
        id,
        name: line,
        kinds: z.array(id).min(1),
        how: z.enum(AGGREGATES),
        amount: z.int().min(1).max(1000),
        text: line.optional(),
      }),
    )
    .min(1)
    .max(10),
  gauges: z.array(gaugeSchema).min(2).max(6),
  hidden: z.strictObject({
    name: line,
    settings: z
      .array(z.strictObject({ id, value: tenths, chance: permille, hint: text, shown: text }))
      .min(1)
      .max(5),
    hintAt: permille.describe('share of the game after which the hint comes'),
    shownAt: permille,
    noise: z.int().min(0).max(200),
  }),
  theatre: z.array(theatreTermSchema).min(1).max(30),
  gapEffects: z.strictObject({
    filledStanding: tenths,
    earlyEra: id.describe('a gap filled in this era counts double'),
    unfilled: z.array(effectSchema).max(6),
  }),
  framework: z.strictObject({ actor: id, verbs: z.array(verbSchema).min(1).max(6) }).optional(),
  dossiers: z
    .array(z.strictObject({ id, title: line, text }))
    .max(8)
    .default([]),
  prologue: z.strictObject({
    title: line,
    text,
    plan: z.strictObject({ name: line, text: line, standing: tenths }),
    save: z.strictObject({ name: line, text: line, standing: tenths }),
    call: z.strictObject({ title: line, text: line, send: line, wait: line }),
  }),
  dispatches: z.array(dispatchSchema).min(1).max(80),
  cards: z.array(cardSchema).min(3).max(90),
  hand: z.strictObject({ first: z.int().min(1).max(7), full: z.int().min(1).max(7) }),
  interests: z
    .array(
      z.strictObject({
        id,
        text: line,
        pull: z.enum(['towards', 'neutral', 'away']),
        when: conditionSchema,
      }),
    )
    .min(1)
    .max(60),
  interestsPerSeat: z.int().min(1).max(4),
  tiers: z
    .array(z.strictObject({ id, name: line, text: line, cap: z.int().min(0).max(4) }))
    .min(2)
    .max(5),
  endings: z
    .array(
      z.strictObject({
        id,
        title: line,
        tier: id,
        early: z
          .boolean()
          .default(false)
          .describe('looked at after every round, not only the last'),
        when: conditionSchema.optional(),
        headlines: z.array(lineWhen).min(1),
        text,
        claims: z.array(z.string().regex(/^C\d{1,2}$/)).default([]),
      }),
    )
    .min(2)
    .max(12),
  epilogue: z.strictObject({
    title: line,
    parts: z
      .array(z.strictObject({ id, title: line, lines: z.array(lineWhen).min(1).max(8) }))
      .max(8),
  }),
  tuning: tuningSchema,
});

/** A checked scenario: every field present, ids still to be cross-checked by `checks.ts`. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type Actor = Scenario['actors'][number];
