import type { Debate, Offer } from './debate.ts';
import type { Model } from './model.ts';

/** What one seat may know when it chooses: the open table and its own papers. Never the seed, never others' secrets. */
export interface Known {
  readonly table: Debate;
  readonly seat: number;
  readonly hand: readonly number[];
  /** Its own deals: assets it must pledge. */
  readonly bound: number;
  /** The offers of this round it takes part in, by their index. */
  readonly offers: ReadonlyMap<number, Offer>;
}

/** The debate as anyone at the table sees it: sealed answers, hands, decks, interests and the true strength are gone. */
export const openTable = (model: Model, debate: Debate): Debate => {
  const { unanswered, nothingOwed, unseen } = model.secrets;
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
    bound: nothingOwed,
    sworn: nothingOwed,
    offers: [],
    // Until it is shown, the strength is taken to be the middle one.
    hidden: debate.known === 2 ? debate.hidden : model.scenario.hidden.settings.length >> 1,
  };
};

const none: ReadonlyMap<number, Offer> = new Map();

const ownOffers = (debate: Debate, seat: number): ReadonlyMap<number, Offer> =>
  debate.phase !== 'corridor' || debate.offers.length === 0
    ? none
    : new Map(
        [...debate.offers.entries()].filter(([, { from, to }]) => from === seat || to === seat),
      );

export const knownTo = (debate: Debate, seat: number, table: Debate): Known => ({
  table,
  seat,
  hand: debate.hands[seat]!,
  bound: debate.bound[seat]!,
  offers: ownOffers(debate, seat),
});
