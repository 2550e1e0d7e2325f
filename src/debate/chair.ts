import { decideChair } from '../rules/chair.ts';
import type { ChairMove } from '../rules/chair.ts';
import { isRefusal } from '../rules/commands.ts';
import type { Refusal } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { evolve } from '../rules/evolve.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import { silent } from '../rules/note.ts';
import type { Note } from '../rules/note.ts';

/** A move of the chair and how many commands had been played before it. */
export type ChairEntry = ChairMove & { readonly at: number };

/** Takes one move of the chair in place; returns the refusal, having changed nothing, or null. */
export const takeChair = (
  model: Model,
  debate: Debate,
  move: ChairMove,
  note: Note = silent,
  tell?: (fact: Fact) => void,
): Refusal | null => {
  const decision = decideChair(model, debate, move);
  if (isRefusal(decision)) return decision;
  for (const fact of decision) {
    evolve(model, debate, fact, note);
    tell?.(fact);
  }
  return null;
};

/** Takes the recorded moves that came before command number `at`; gives the first that is refused, or null. */
export const takeChairAt = (
  model: Model,
  debate: Debate,
  entries: readonly ChairEntry[] | undefined,
  at: number,
  note: Note = silent,
  tell?: (fact: Fact) => void,
): Refusal | null => {
  for (const entry of entries ?? []) {
    if (entry.at !== at) continue;
    const refusal = takeChair(model, debate, entry, note, tell);
    if (refusal) return refusal;
  }
  return null;
};
