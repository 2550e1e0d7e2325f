import { PURPOSE, draw } from './chance.ts';
import type { Debate } from './debate.ts';
import { eraOf } from './eras.ts';
import type { Model } from './model.ts';

/** The next card of a seat's own deck of this era, among those it has not drawn yet; −1 when none is left. */
const nextCard = (model: Model, debate: Debate, seat: number): number => {
  const drawn = debate.drawn[seat]!;
  const left: number[] = [];
  for (const card of model.decks[eraOf(model, debate)]!) if (!drawn.includes(card)) left.push(card);
  if (left.length === 0) return -1;
  return left[draw(debate, PURPOSE.deck, seat, drawn.length, 0, left.length - 1)]!;
};

/** Fills a hand up to `size` cards. */
export const refill = (model: Model, debate: Debate, seat: number, size: number): void => {
  const hand = debate.hands[seat]!;
  while (hand.length < size) {
    const card = nextCard(model, debate, seat);
    if (card < 0) return;
    hand.push(card);
    debate.drawn[seat]!.push(card);
  }
};
