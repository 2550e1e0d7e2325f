import { standingPledge } from '../desk/pledges.ts';
import type { HandCardView, View } from '../view/types.ts';
import { taskOf } from './task.ts';

/** What the player is about to do, before it is sent. */
export interface Choice {
  /** The card to be played; null while the floor is not the player's. */
  readonly card: string | null;
  /** The speech it would answer. */
  readonly answering: number | null;
  readonly ticked: readonly string[];
  readonly verb: string | null;
}

/** The speech a card answers unless another is chosen: one it counters, else the latest. */
export function firstAnswer(card: HandCardView | undefined): number | null {
  const countered = card?.rebuts.find((one) => one.counters);
  return (countered ?? card?.rebuts.at(-1))?.speech ?? null;
}

/** Where each question starts: the first card, what is pledged already, the first open move. */
export function choiceFor(view: View): Choice {
  const { own, shared } = view;
  const seat = shared.seats.find((one) => one.id === own?.seat);
  if (own === null || seat === undefined) {
    return { card: null, answering: null, ticked: [], verb: null };
  }
  const first = taskOf(view) === 'floor' ? own.hand[0] : undefined;
  return {
    card: first?.card ?? null,
    answering: firstAnswer(first),
    ticked: standingPledge(own, seat),
    verb: own.sealedVerb ?? own.verbs.find((verb) => verb.open)?.id ?? null,
  };
}
