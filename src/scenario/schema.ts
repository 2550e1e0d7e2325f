import { z } from 'zod';
import { claimId, id, line, permille, text } from './basics.ts';
import { VEHICLES } from './lists.ts';
import {
  actorSchema,
  channelSchema,
  formulaSchema,
  indicatorSchema,
  traitSchema,
} from './schema-actors.ts';
import { cardSchema, dispatchSchema, interestSchema, surpriseSchema } from './schema-cards.ts';
import { conclusionsSchema, dossierSchema } from './schema-conclusions.ts';
import { corridorSchema } from './schema-corridor.ts';
import { FORMAT } from './migrations.ts';
import { frameworkSchema } from './schema-framework.ts';
import { glossarySchema } from './schema-glossary.ts';
import { outcomesSchema } from './schema-outcomes.ts';
import { endingSchema, epilogueSchema, prologueSchema, tierSchema } from './schema-story.ts';
import { eraSchema, lengthSchema, stancesSchema, tableSchema } from './schema-table.ts';
import {
  gapEffectsSchema,
  gaugeSchema,
  hiddenSchema,
  needSchema,
  theatreTermSchema,
} from './schema-theatre.ts';
import { tuningSchema } from './tuning.ts';

export { factorSchema } from './schema-theatre.ts';

const sourceSchema = z.strictObject({
  title: line,
  url: z.url().max(400).optional(),
  note: line.optional(),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(FORMAT),
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
  stances: stancesSchema,
  table: tableSchema,
  lengths: z.array(lengthSchema).min(1).max(4),
  claims: z
    .array(
      z.strictObject({
        id: claimId,
        text: line.describe('the claim in our own words'),
        rule: line.optional().describe('the rule that makes it felt, when a rule does'),
      }),
    )
    .max(60)
    .default([])
    .describe('claims of a source that the scenario makes felt; each must have a place'),
  eras: z.array(eraSchema).min(1).max(5),
  indicators: z.array(indicatorSchema).min(1).max(12),
  voteIndicator: id,
  traits: z.array(traitSchema).default([]),
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
  channels: z.array(channelSchema).min(1).max(4),
  needs: z.array(needSchema).min(1).max(10),
  gauges: z.array(gaugeSchema).min(2).max(6),
  hidden: hiddenSchema,
  theatre: z.array(theatreTermSchema).min(1).max(30),
  gapEffects: gapEffectsSchema,
  framework: frameworkSchema.optional(),
  dossiers: z.array(dossierSchema).max(8).default([]),
  conclusions: conclusionsSchema,
  corridor: corridorSchema.optional(),
  prologue: prologueSchema,
  dispatches: z.array(dispatchSchema).min(1).max(80),
  surprises: z.array(surpriseSchema).max(40).default([]),
  surpriseChance: permille
    .default(0)
    .describe('how often a round after the first brings a surprise'),
  cards: z.array(cardSchema).min(3).max(90),
  hand: z.strictObject({ first: z.int().min(1).max(7), full: z.int().min(1).max(7) }),
  interests: z.array(interestSchema).min(1).max(60),
  interestsPerSeat: z.int().min(1).max(4),
  tiers: z.array(tierSchema).min(2).max(5),
  endings: z.array(endingSchema).min(2).max(12),
  epilogue: epilogueSchema,
  glossary: glossarySchema,
  outcomes: outcomesSchema,
  tuning: tuningSchema,
});

/** A scenario as its file has it: with the warnings its author has accepted, which are no part of what is played. */
export const scenarioFileSchema = scenarioSchema.extend({
  accepts: z
    .array(
      z.strictObject({
        code: line.describe('the code of the warning, as the check prints it'),
        at: line.describe('where it is, by ids: cards.same-pipe.sources; or all below a place'),
        because: line.describe('why it is left as it is'),
      }),
    )
    .max(40)
    .optional()
    .describe('warnings that the author has looked at and leaves'),
});

/** A checked scenario: every field present, ids still to be cross-checked by `checks.ts`. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type Actor = Scenario['actors'][number];
