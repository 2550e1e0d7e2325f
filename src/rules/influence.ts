import type { Debate } from './debate.ts';
import { permilleOf, whole } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import {
  AGAINST,
  FOR,
  closeTurn,
  effectOf,
  moveSeats,
  preachingWeight,
  votesMoved,
} from './speeches.ts';

/** A card spent on one capital: what it is worth there, and whether its argument is heard all the same. */
interface Spending {
  readonly seat: number;
  readonly card: number;
  readonly target: number;
  readonly way: number;
}

/** An argument heard although its holder pushed the other way is worth half a speech. */
export const FIRED_SHARE = 500;

/**
 * Tenths by which spending `card` on one capital moves it. What is preached in private counts by practice too: the
 * weight is that of an argument pulling the same way.
 */
export const influenceOf = (model: Model, debate: Debate, spending: Spending): number => {
  const { influence, smallSeat } = model.scenario.tuning.speech;
  const { seat, card, way } = spending;
  const value = model.scenario.cards[card]!.value;
  const votes = whole(((1000 - smallSeat) * model.votes[seat]!) / model.mostVotes);
  const practice = preachingWeight(model, debate, seat, way > 0 ? FOR : AGAINST);
  return way * permilleOf(permilleOf(value * influence, smallSeat + votes), practice);
};

/** Whether the argument on the card is heard although it was spent: it does not pull the way it was used. */
export const stillFires = (model: Model, card: number, way: number): boolean =>
  model.cards[card]!.side !== (way > 0 ? FOR : AGAINST);

/** What spending a card does to every lean, tenths. */
export const spendingEffect = (model: Model, debate: Debate, spending: Spending): number[] => {
  const { seat, card, target, way } = spending;
  const fires = stillFires(model, card, way);
  const moved = effectOf(model, debate, seat, card, fires ? FIRED_SHARE : 0);
  moved[target] = moved[target]! + influenceOf(model, debate, spending);
  return moved;
};

/** The same, weighed by the votes of those it moves and summed: one number without a list. */
export const spendingVotes = (model: Model, debate: Debate, spending: Spending): number => {
  const { seat, card, target, way } = spending;
  const heard = stillFires(model, card, way)
    ? votesMoved(model, debate, seat, card, FIRED_SHARE)
    : 0;
  return heard + influenceOf(model, debate, spending) * model.votes[target]!;
};

/** Folds one card spent as influence. */
export const evolveInfluence = (model: Model, debate: Debate, fact: Spending, note: Note): void => {
  const { seat, card, target, way } = fact;
  const { limit } = model.scenario.tuning.speech;
  const moved = spendingEffect(model, debate, fact);
  const by = influenceOf(model, debate, fact);
  const change = { kind: 'persuasion', cause: 'influence', seat, item: card } as const;
  changeBy(debate.persuasion, target, by, change, note, -limit, limit);
  if (stillFires(model, card, way)) moveSeats(model, debate, fact, FIRED_SHARE, note);
  closeTurn(model, debate, { seat, card, rebuts: -1, target, moved });
};
