import { PURPOSE, draw } from './chance.ts';
import type { Debate } from './debate.ts';
import { eraOf } from './eras.ts';
import { filled } from './integers.ts';
import type { Model } from './model.ts';

/** What is left of a seat's own deck of this era: the cards it has not drawn yet. */
const deckOf = (model: Model, debate: Debate, seat: number): number[] => {
  const gone = filled(model.cards.length, 0);
  for (const card of debate.drawn[seat]!) gone[card] = 1;
  const left: number[] = [];
  for (const card of model.decks[eraOf(model, debate)]!) if (gone[card] === 0) left.push(card);
  return left;
};

/**
 * Fills a hand up to `size` cards, as far as the deck goes. A hand that is full, or was until a card was played,
 * lets its oldest go as well, so that nobody is stuck with arguments it does not want to make.
 */
export const refill = (model: Model, debate: Debate, seat: number, size: number): void => {
  const hand = debate.hands[seat]!;
  const drawn = debate.drawn[seat]!;
  const deck = deckOf(model, debate, seat);
  if (hand.length >= size - 1 && deck.length > size - hand.length) hand.shift();
  while (hand.length < size && deck.length > 0) {
    const place = draw(debate, PURPOSE.deck, seat, drawn.length, 0, deck.length - 1);
    const card = deck.splice(place, 1)[0]!;
    hand.push(card);
    drawn.push(card);
  }
};
