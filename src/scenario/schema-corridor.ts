import { z } from 'zod';
import { id, line, permille, tenths, text } from './basics.ts';

const postSchema = z.strictObject({
  id,
  name: line,
  text: text.optional(),
  holder: id.describe('the seat that holds it when the game begins'),
  standing: tenths.default(5).describe('standing a round for whoever holds it'),
});

/** Talks between two capitals: what can change hands there, and what a word in public is worth. */
export const corridorSchema = z.strictObject({
  from: z.int().min(1).max(12).default(1).describe('the first round whose corridor is open'),
  bots: z
    .int()
    .min(0)
    .max(12)
    .default(2)
    .describe('capitals played by bots that seek talks a round'),
  offers: z.int().min(1).max(4).default(2).describe('talks one capital may begin a round'),
  funding: tenths.min(0).default(40).describe('standing that paying for another takes and gives'),
  welcome: tenths.default(60).describe('what being given money or a post adds to the lean'),
  helped: tenths.default(30).describe('what being sent an asset in a deal adds to the lean'),
  limit: tenths.default(180).describe('the most that deals add to a lean'),
  fade: permille.default(920).describe('what is left of that after a round'),
  posts: z.array(postSchema).max(8).default([]).describe('command posts that can change hands'),
  promise: z
    .strictObject({
      kept: tenths.default(20).describe('standing for a promise that is kept when it falls due'),
      broken: tenths.default(60).describe('standing lost with a broken one'),
      trust: permille.default(400).describe('trust lost with a broken one'),
    })
    .prefault({}),
});
