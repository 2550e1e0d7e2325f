import { offersMade } from '../rules/corridor.ts';
import { OFFERED, OFFER_STATES } from '../rules/debate.ts';
import type { Debate, Offer } from '../rules/debate.ts';
import { FUNDING, goodName, goodsOf, holds } from '../rules/goods.ts';
import { eraNow } from '../rules/eras.ts';
import { has } from '../rules/integers.ts';
import type { Model } from '../rules/model.ts';
import { dueRound, promisePrice } from '../rules/promises.ts';
import { FALLEN } from '../rules/stages.ts';
import { DECLINE_REASONS, STANCES } from '../scenario/lists.ts';
import { endedByGiving } from './giving.ts';
import { assetIds } from './shared.ts';
import type { CorridorView, DealWeighing, OfferView } from './types.ts';

const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]!.id;

/** What is asked for may have been given to another before; only its owner knows. */
const answersTo = (
  model: Model,
  debate: Debate,
  offer: Offer,
  seat: number,
): OfferView['answers'] => {
  const mine = offer.to === seat && offer.state === OFFERED.open && debate.phase === 'corridor';
  if (!mine) return [];
  return [
    ...(holds(model, debate, seat, offer.asks) ? (['accept'] as const) : []),
    ...(offer.counters < 0 ? (['counter'] as const) : []),
    'decline',
  ];
};

/** Nobody is paid beyond the end of the scale, and what is not taken is not given. */
const standingBy = (model: Model, debate: Debate, offer: Offer, seat: number): number => {
  const { funding } = eraNow(model, debate);
  const paid = (good: number, taker: number): number =>
    good === FUNDING ? Math.min(funding, 1000 - debate.standing[taker]!) : 0;
  const forGiver = paid(offer.asks, offer.from) - paid(offer.gives, offer.to);
  return offer.from === seat ? forGiver : 0 - forGiver;
};

const offerView = (model: Model, debate: Debate, index: number, seat: number): OfferView => {
  const offer = debate.offers[index]!;
  return {
    index,
    from: idOf(model, offer.from),
    to: idOf(model, offer.to),
    gives: goodName(model, offer.from, offer.gives),
    asks: goodName(model, offer.to, offer.asks),
    counters: offer.counters < 0 ? null : offer.counters,
    state: OFFER_STATES[offer.state]!,
    reason: DECLINE_REASONS[offer.reason] ?? null,
    answers: answersTo(model, debate, offer, seat),
    standing: standingBy(model, debate, offer, seat),
  };
};

const partnersOf = (model: Model, debate: Debate, seat: number): CorridorView['partners'] =>
  model.seats
    .filter((other) => other !== seat && debate.stage[other] !== FALLEN)
    .map((other) => ({
      seat: idOf(model, other),
      goods: goodsOf(model, debate, other).map((good) => goodName(model, other, good)),
    }));

const promisesOf = (model: Model, debate: Debate, seat: number): CorridorView['promises'] =>
  seat === model.framework || debate.promised[seat] !== 0
    ? []
    : STANCES.filter((_, index) => debate.posture[seat] !== index + 1);

/** A promise made now, at the price of the round in which it falls due. */
const wordNow = (model: Model, debate: Debate): CorridorView['word'] => {
  const due = dueRound(debate);
  return { due, ...promisePrice(model, debate, due) };
};

/** The corridor as one seat sees it; null where the scenario has none. Others' offers are never in it. */
export const corridorView = (model: Model, debate: Debate, seat: number): CorridorView | null => {
  const { corridor } = model.scenario;
  if (!corridor) return null;
  const open = debate.phase === 'corridor' && debate.seekers.includes(seat);
  const goods = goodsOf(model, debate, seat).filter((good) => holds(model, debate, seat, good));
  return {
    open,
    offersLeft: open ? corridor.offers - offersMade(debate, seat) : 0,
    goods: goods.map((good) => goodName(model, seat, good)),
    ends: debate.phase === 'corridor' ? endedByGiving(model, debate, seat, goods) : {},
    partners: partnersOf(model, debate, seat),
    offers: debate.offers.flatMap(({ from, to }, index) =>
      from === seat || to === seat ? [offerView(model, debate, index, seat)] : [],
    ),
    promises: open ? promisesOf(model, debate, seat) : [],
    funding: eraNow(model, debate).funding,
    word: wordNow(model, debate),
    bound: assetIds(model, seat, debate.bound[seat]!),
    sworn: model.scenario.dossiers.flatMap((dossier, index) =>
      has(debate.sworn[seat]!, index) ? [dossier.id] : [],
    ),
  };
};

/** A weighing in numbers as words may tell it: which way, never how far. */
export const weighingView = (weighing: {
  readonly worth: number;
  readonly price: number;
  readonly doubt: number;
  readonly net: number;
}): DealWeighing => {
  const { worth, price, doubt, net } = weighing;
  return {
    worth: worth > 0 ? 'wanted' : worth < 0 ? 'unwanted' : 'indifferent',
    price: price === 0 ? 'nothing' : price <= worth ? 'less' : 'more',
    doubt: doubt > 0,
    inclined: net > 0,
  };
};
