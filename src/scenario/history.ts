import { z } from 'zod';
import { id, line, text } from './basics.ts';

const passage = z.strictObject({ title: line, text });

/** What a scenario says of its own comparison with history: the words; the figures lie in its record. */
export const historyWordsSchema = z.strictObject({
  format: z.literal(1),
  title: line,
  when: line,
  introduction: text,
  outcomes: z
    .array(
      z.strictObject({
        id,
        name: line,
        short: line,
        counts: text,
        missedYes: line,
        missedNo: line,
      }),
    )
    .min(1)
    .max(4),
  why: z.array(passage).min(1).max(10),
  reading: z.array(text).min(1).max(10),
});
export type HistoryWords = z.infer<typeof historyWordsSchema>;
export type HistoryOutcome = HistoryWords['outcomes'][number];

const figureSchema = z.object({ value: z.int(), low: z.int(), high: z.int(), p: z.int() });
const ruleSchema = z.object({ balanced: figureSchema, log: figureSchema });
const answerSchema = z.object({
  happened: z.union([z.boolean(), z.literal('given'), z.null()]),
  file: z.int().nullable(),
  leftOut: z.int().nullable(),
  hit: z.boolean().optional(),
});

/** The record of bots alone beside history; it may say more than the pages show. */
export const historyRecordSchema = z.object({
  format: z.literal(1),
  games: z.int().min(1),
  seed: z.int().min(0),
  rounds: z.int().min(1),
  figures: z.record(id, z.object({ file: ruleSchema, leftOut: ruleSchema, others: ruleSchema })),
  states: z.record(id, z.record(id, answerSchema)),
});
/** Games counted, and figures in thousandths. */
export type HistoryRecord = z.infer<typeof historyRecordSchema>;
export type HistoryFigure = z.infer<typeof figureSchema>;
export type HistoryAnswer = z.infer<typeof answerSchema>;

/** The ways to guess that a record scores, as the game itself plays first. */
export const GUESSES = ['file', 'leftOut', 'others'] as const;
export type Guess = (typeof GUESSES)[number];
