import type { Debate } from './debate.ts';
import { filled } from './integers.ts';
import type { Model } from './model.ts';

/** What one seat may know when it chooses: the open table and its own papers. Never the seed, never others' secrets. */
export interface Known {
  readonly table: Debate;
  readonly seat: number;
  readonly hand: readonly number[];
}

const nothing: number[] = [];

/** The debate as anyone at the table sees it: sealed answers, hands, decks, interests and the true strength are gone. */
export const openTable = (model: Model, debate: Debate): Debate => {
  const unanswered = filled(model.n, -1);
  const unseen = model.seats.map(() => nothing);
  return {
    ...debate,
    seed: 0,
    sealed: unanswered,
    sealedVerb: -1,
    planned: unanswered,
    hands: unseen,
    drawn: unseen,
    interests: unseen,
    called: unanswered,
    // Until it is shown, the strength is taken to be the middle one.
    hidden: debate.known === 2 ? debate.hidden : model.scenario.hidden.settings.length >> 1,
  };
};

export const knownTo = (debate: Debate, seat: number, table: Debate): Known => ({
  table,
  seat,
  hand: debate.hands[seat]!,
});
