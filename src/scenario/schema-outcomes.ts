import { z } from 'zod';
import { id, line } from './basics.ts';
import { STANCES } from './lists.ts';

/** What is compared with what happened. Left out where nothing is, so that other files keep their hash. */
export const outcomesSchema = z
  .array(
    z.strictObject({
      id,
      name: line.describe('what a seat did, in a few words: Sent soldiers'),
      channel: id
        .optional()
        .describe('a game shows it when the last pledge of a seat goes this way'),
      stances: z
        .array(z.enum(STANCES))
        .min(1)
        .max(3)
        .optional()
        .describe('a game shows it when a seat ends in one of these stances'),
      notAsked: z
        .array(id)
        .min(1)
        .max(10)
        .optional()
        .describe('traits of seats whose answer was not theirs to give'),
    }),
  )
  .max(6)
  .optional()
  .describe('what seats did or did not do in fact, to be compared with games');
