/** What a seat may ask about others, answered from what it can know. */
import { weigh } from '../bots/dealing.ts';
import { whatWouldMove } from '../bots/moves.ts';
import type { Debate } from '../rules/debate.ts';
import { goodNamed } from '../rules/goods.ts';
import { openTable } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { weighingView } from '../view/corridor.ts';
import { lastChoiceView } from '../view/last-choice.ts';
import { movesView } from '../view/moves.ts';
import type { DealWeighing, LastChoice, WouldMove } from '../view/types.ts';
import type { Deal } from './host-types.ts';

/** What would move `target` towards more help, as far as `viewer` can know; null when nothing small does. */
export const whatMoves = (
  model: Model,
  debate: Debate,
  viewer: string,
  target: string,
): WouldMove | null => {
  const [from, to] = [model.seatOf.get(viewer), model.seatOf.get(target)];
  if (from === undefined || to === undefined) return null;
  const moves = whatWouldMove(model, debate, from, to);
  return moves && movesView(model, moves, from);
};

/** How `to` would look at an exchange that `viewer` thinks of; null when there is no such exchange. */
export const weighingOf = (
  model: Model,
  debate: Debate,
  viewer: string,
  deal: Deal,
): DealWeighing | null => {
  const [partner, seat] = [model.seatOf.get(viewer), model.seatOf.get(deal.to)];
  if (partner === undefined || seat === undefined || !model.scenario.corridor) return null;
  const gets = goodNamed(model, partner, deal.gives);
  const gives = goodNamed(model, seat, deal.asks);
  if (gets < 0 || gives < 0) return null;
  return weighingView(weigh(model, openTable(model, debate), { seat, partner }, { gets, gives }));
};

/** What weighed in a capital when it chose its stance, from the table as it was `then`. */
export const choiceOf = (
  model: Model,
  then: Debate,
  now: Debate,
  target: string,
): LastChoice | null => {
  const seat = model.seatOf.get(target);
  return seat === undefined ? null : lastChoiceView(model, then, now, seat);
};
