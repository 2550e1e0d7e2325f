import type { Actor, Scenario } from './schema.ts';

/** Something that seats did or did not do in fact. */
export type Outcome = NonNullable<Scenario['outcomes']>[number];

/** Whether the answer was a seat's own to give. */
export const wasAsked = ({ notAsked = [] }: Outcome, actor: Actor): boolean =>
  !actor.traits.some((trait) => notAsked.includes(trait));

/** What a seat did in fact; null where the file does not say. */
export const didInFact = ({ id }: Outcome, actor: Actor): boolean | null =>
  actor.history?.outcomes?.[id] ?? null;
