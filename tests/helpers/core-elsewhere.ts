import { copyDebate } from '../../src/rules/debate.ts';
import type { Debate, Offer } from '../../src/rules/debate.ts';
import { DECLINE_REASONS, GOODS } from '../../src/scenario/lists.ts';
import { goodOf } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { oneOf } from './core-random.ts';
import type { Roll } from './core-random.ts';

/** A talk between two others, on any terms and with any end. */
const someTalk = (model: Model, seat: number, roll: Roll): Offer => {
  const others = model.seats.filter((other) => other !== seat);
  const from = oneOf(roll, others);
  const good = (): number => goodOf(oneOf(roll, GOODS), roll(0, 3));
  return {
    from,
    to: oneOf(
      roll,
      others.filter((other) => other !== from),
    ),
    gives: good(),
    asks: good(),
    counters: -1,
    state: roll(0, 3),
    reason: roll(0, DECLINE_REASONS.length - 1),
  };
};

/** Another world that looks the same from `seat`: everything it cannot know is drawn anew. */
export const elsewhere = (model: Model, debate: Debate, seat: number, roll: Roll): Debate => {
  const other = copyDebate(debate);
  const cards = model.scenario.cards.map((_, index) => index);
  other.called = debate.called.slice();
  other.interests = debate.interests.slice();
  if (debate.known < 2) other.hidden = roll(0, model.scenario.hidden.settings.length - 1);
  if (seat !== model.framework) other.sealedVerb = roll(-1, 2);
  other.offers = debate.offers.map((offer) =>
    offer.from === seat || offer.to === seat ? offer : someTalk(model, seat, roll),
  );
  for (let s = 0; s < model.n; s++) {
    if (s === seat) continue;
    other.drawn[s] = [oneOf(roll, cards)];
    other.hands[s] = [oneOf(roll, cards), oneOf(roll, cards)];
    other.sealed[s] = roll(-1, 7);
    other.planned[s] = roll(-1, 1);
    other.bound[s] = roll(0, 7);
    other.sworn[s] = roll(0, 3);
    other.called[s] = roll(-1, 2);
    other.interests[s] = [roll(0, model.scenario.interests.length - 1)];
  }
  return other;
};
