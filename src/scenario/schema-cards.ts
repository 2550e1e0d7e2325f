import { z } from 'zod';
import { claimId, date, id, line, sources, tenths, text } from './basics.ts';
import { effectSchema } from './schema-effects.ts';
import { conditionSchema } from './condition.ts';
import { SIDES } from './lists.ts';

export const cardSchema = z.strictObject({
  id,
  title: line,
  text,
  side: z.enum(SIDES),
  eras: z.array(id).min(1),
  claims: z.array(claimId).default([]),
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
  value: z
    .int()
    .min(1)
    .max(3)
    .default(2)
    .describe('its weight when spent as influence on one capital'),
  dossier: z.strictObject({ id, add: z.int().min(-30).max(30) }).optional(),
  sources: sources.default([]),
});

export const dispatchSchema = z.strictObject({
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
  claims: z.array(claimId).default([]),
  sources: sources.default([]),
});

/** Something nobody planned: it comes after the dispatch of a round, seldom, and once a game at most. */
export const surpriseSchema = z.strictObject({
  id,
  title: line,
  text,
  weight: z.int().min(1).max(100).default(10).describe('how likely it is beside the others'),
  eras: z.array(id).min(1),
  from: date.optional(),
  until: date.optional(),
  when: conditionSchema.optional(),
  effects: z.array(effectSchema).min(1).max(8),
  claims: z.array(claimId).default([]),
  sources: sources.default([]),
});

export const interestSchema = z.strictObject({
  id,
  text: line,
  pull: z.enum(['towards', 'neutral', 'away']),
  when: conditionSchema,
});
