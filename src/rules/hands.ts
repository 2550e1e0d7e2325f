import { PURPOSE, draw, mix } from './chance.ts';
import type { Debate } from './debate.ts';
import { eraOf } from './eras.ts';
import { filled } from './integers.ts';
import type { Model } from './model.ts';
import { LUCK } from './race.ts';

/** A place that no card has by luck. */
const AFTER_ALL = 0x100000000;

/** What is left of a seat's own deck of this era: the cards it has not drawn yet. */
const deckOf = (model: Model, debate: Debate, seat: number): number[] => {
  const gone = filled(model.cards.length, 0);
  for (const card of debate.drawn[seat]!) gone[card] = 1;
  const left: number[] = [];
  for (const card of model.decks[eraOf(model, debate)]!) if (gone[card] === 0) left.push(card);
  return left;
};

/**
 * The first `count` cards of a deck in the order in which this seat draws them: one order for the whole debate,
 * whenever it draws. A hand is filled by one card or two, so the rest of the order is never worked out.
 */
const nextOf = (debate: Debate, seat: number, deck: number[], count: number): number[] => {
  const luck = draw({ seed: debate.seed, round: 0 }, PURPOSE.deck, seat, 0, 0, LUCK);
  const places = deck.map((card) => mix(luck, card) >>> 0);
  const next: number[] = [];
  for (const wanted = Math.min(count, deck.length); next.length < wanted;) {
    let first = 0;
    for (let at = 1; at < deck.length; at++) {
      const gap = places[at]! - places[first]!;
      if (gap < 0 || (gap === 0 && deck[at]! < deck[first]!)) first = at;
    }
    next.push(deck[first]!);
    places[first] = AFTER_ALL;
  }
  return next;
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
  if (hand.length >= size) return;
  for (const card of nextOf(debate, seat, deck, size - hand.length)) {
    hand.push(card);
    drawn.push(card);
  }
};
