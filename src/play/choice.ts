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

/** The card that is proposed: of those that are cheapest at home the first, so none against what one's capital wants. */
export function firstCard(hand: readonly HandCardView[]): HandCardView | undefined {
  const cheapest = Math.max(...hand.map(({ standing }) => standing));
  return hand.find(({ standing }) => standing === cheapest);
}

/** The move made last, while it is open: no other is proposed, for some are dear and one may end the game. */
function lastVerb({ own, shared }: View): string | null {
  const last = shared.log.findLast(({ kind }) => kind === 'verb-used')?.item;
  return own?.verbs.find(({ id, open }) => open && id === last)?.id ?? null;
}

/** Where each question starts: a card that costs little, what is pledged already, the move made last. */
export function choiceFor(view: View): Choice {
  const { own, shared } = view;
  const seat = shared.seats.find((one) => one.id === own?.seat);
  if (own === null || seat === undefined) {
    return { card: null, answering: null, ticked: [], verb: null };
  }
  const first = taskOf(view) === 'floor' ? firstCard(own.hand) : undefined;
  return {
    card: first?.card ?? null,
    answering: firstAnswer(first),
    ticked: standingPledge(own, seat),
    verb: own.sealedVerb ?? lastVerb(view),
  };
}
