import { z } from 'zod';
import { date, id, level, line } from './basics.ts';
import { VEHICLES } from './lists.ts';

export const stancesSchema = z.strictObject({
  undecided: z.strictObject({ name: line, text: line }),
  abstention: z.strictObject({ name: line, text: line }),
  token: z.strictObject({ name: line, text: line }),
  solidarity: z.strictObject({ name: line, text: line }),
});

export const tableSchema = z.strictObject({
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
});

export const lengthSchema = z.strictObject({
  rounds: z.int().min(1).max(12),
  step: z.int().min(1).max(50).describe('tenths of a full step of the theatre a round'),
  dates: z.array(date),
  eraEnds: z.array(z.int().min(1).max(12)).describe('the last round of each era'),
  minutes: z.int().min(1).max(120),
});

export const eraSchema = z.strictObject({ id, name: line, text: line });
