import { z } from 'zod';
import { id, line, tenths } from './basics.ts';
import { effectSchema } from './schema-effects.ts';
import { factorSchema } from './schema-theatre.ts';
import { conditionSchema } from './condition.ts';

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

export const frameworkSchema = z.strictObject({
  actor: id,
  verbs: z.array(verbSchema).min(1).max(6),
});
