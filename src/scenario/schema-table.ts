import { z } from 'zod';
import { date, id, level, line, permille } from './basics.ts';
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

/** Permille of what is usual: 1000 changes nothing, 2000 is twice as much. */
const share = z.int().min(0).max(3000).default(1000);
/** Money is handed on, never made: a payment stays below what a payer must own. */
const payment = z.int().min(0).max(2000).default(1000);

/** What is different while an era lasts; each rule is told to the players when it begins. */
const eraRulesSchema = z
  .strictObject({
    firstStep: share.describe('standing paid for a first step from nothing to help'),
    stepBack: share.describe('standing paid for a step back'),
    distrust: permille.default(0).describe('trust that a step back costs besides'),
    upkeep: share.describe('standing a round that solidarity costs'),
    persuasion: share.describe('how much arguments weigh in a choice'),
    example: share.describe('how much watched capitals weigh in a choice'),
    gapOpen: share.describe('what a gap does that nobody fills'),
    funding: payment.describe('standing that money moves in the corridor'),
    danger: share.describe('how fast the crisis itself moves the threat that is felt'),
    promise: share.describe('what a public promise gains and costs'),
    onTable: z.int().min(1).max(3).optional().describe('texts that lie on the table'),
    amendments: z.boolean().default(false).describe('texts may be amended'),
    rollCall: z
      .boolean()
      .default(false)
      .describe('the roll is recorded by name, and the last one is remembered at home'),
  })
  .prefault({});

export const eraSchema = z.strictObject({ id, name: line, text: line, rules: eraRulesSchema });
