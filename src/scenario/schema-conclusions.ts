import { z } from 'zod';
import { id, level, line, permille, tenths, text } from './basics.ts';
import { VOTING_RULES } from './lists.ts';
import { effectSchema } from './schema-effects.ts';

export const dossierSchema = z.strictObject({
  id,
  title: line,
  text,
  bracket: line
    .optional()
    .describe('how the draft conclusions put it, after "The Council decides to"'),
  channel: id
    .optional()
    .describe('whoever is barred from this channel has no part in the decision'),
  deadline: permille.optional().describe('share of the game after which it is too late'),
  adopted: z
    .strictObject({
      text: line.optional().describe('what changes, in one plain sentence'),
      effects: z.array(effectSchema).max(6).default([]),
      lean: z
        .array(z.strictObject({ who: z.array(id).min(1).max(30), add: tenths }))
        .max(6)
        .default([])
        .describe('what it adds to leans towards help from then on'),
      plans: z.boolean().default(false).describe('from then on nothing arrives late'),
    })
    .prefault({}),
});

/** The draft conclusions: how many dossiers lie on the table, and how one is adopted. */
export const conclusionsSchema = z
  .strictObject({
    onTable: z.int().min(1).max(3).default(2).describe('texts on the table at a time'),
    rule: z
      .enum(VOTING_RULES)
      .default('unanimity')
      .describe('how a text is adopted: by all, or by a qualified majority'),
    holdOutBelow: level.default(420).describe('position under which a capital holds out'),
    fewest: z.int().min(0).max(10).default(2).describe('hold-outs even an easy dossier has'),
    most: z.int().min(1).max(20).default(6).describe('the most hold-outs a text begins with'),
    decay: permille.default(930).describe('what a dossier is still worth after waiting a round'),
    standAside: tenths.default(10).describe('standing that standing aside costs'),
    amendment: z
      .strictObject({
        worth: permille.default(850).describe('what is left of a text’s worth each time'),
        nearer: level.default(60).describe('how much nearer it comes to all who are against it'),
      })
      .prefault({}),
    rollCall: tenths
      .min(0)
      .max(100)
      .default(10)
      .describe('standing at the last roll-call, for staying out against or with one’s own view'),
    population: id.optional().describe('the indicator that holds the population'),
    qualified: z
      .strictObject({
        name: line.optional().describe('what these rules are called'),
        votes: z.int().min(1),
        states: z.int().min(1),
        population: permille,
      })
      .optional()
      .describe('votes, states and share of the population that a qualified majority needs'),
  })
  .prefault({});
