import { z } from 'zod';
import { id, level, line, permille, tenths, text } from './basics.ts';
import { effectSchema } from './schema-effects.ts';
import { AGGREGATES } from './lists.ts';

/** `value = input − above`; with a `span`, its share of it in permille, held within 0…1000; `inverse` takes 1000 minus that. */
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
export const theatreTermSchema = z.strictObject({
  id,
  gauge: id,
  name: line.describe('what the ledger calls this cause'),
  add: tenths,
  times: z.array(factorSchema).max(4).default([]),
});

export const needSchema = z.strictObject({
  id,
  name: line,
  kinds: z.array(id).min(1),
  how: z.enum(AGGREGATES),
  amount: z.int().min(1).max(1000),
  text: line.optional(),
});

export const gaugeSchema = z.strictObject({
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

export const hiddenSchema = z.strictObject({
  name: line,
  settings: z
    .array(z.strictObject({ id, value: tenths, chance: permille, hint: text, shown: text }))
    .min(1)
    .max(5),
  hintAt: permille.describe('share of the game after which the hint comes'),
  hintTrue: permille
    .default(700)
    .describe('how often the hint is of the true setting; else it is of another'),
  shownAt: permille,
  noise: z.int().min(0).max(200),
});

export const gapEffectsSchema = z.strictObject({
  filledStanding: tenths,
  earlyEra: id.describe('a gap filled in this era counts double'),
  unfilled: z.array(effectSchema).max(6),
});
