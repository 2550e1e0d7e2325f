import { z } from 'zod';
import { claimId, id, line, tenths, text } from './basics.ts';
import { conditionSchema } from './condition.ts';

export const prologueSchema = z.strictObject({
  title: line,
  text,
  plan: z.strictObject({ name: line, text: line, standing: tenths }),
  save: z.strictObject({ name: line, text: line, standing: tenths }),
  call: z.strictObject({ title: line, text: line, send: line, wait: line }),
});

const lineWhen = z.strictObject({ when: conditionSchema.optional(), text });

export const tierSchema = z.strictObject({
  id,
  name: line,
  text: line,
  cap: z.int().min(0).max(4),
});

export const endingSchema = z.strictObject({
  id,
  title: line,
  tier: id,
  early: z.boolean().default(false).describe('looked at after every round, not only the last'),
  when: conditionSchema.optional(),
  headlines: z.array(lineWhen).min(1),
  text,
  claims: z.array(claimId).default([]),
});

export const epilogueSchema = z.strictObject({
  title: line,
  parts: z
    .array(z.strictObject({ id, title: line, lines: z.array(lineWhen).min(1).max(8) }))
    .max(8),
});
