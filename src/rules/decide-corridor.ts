import { DECLINE_REASONS, POSTURES } from '../scenario/lists.ts';
import type { Stance } from '../scenario/lists.ts';
import type { Command, Refusal, RefusalCode } from './commands.ts';
import { isRefusal } from './commands.ts';
import { offersMade, openOffersTo } from './corridor.ts';
import { OFFERED } from './debate.ts';
import type { Debate, Offer } from './debate.ts';
import type { Fact } from './facts.ts';
import { goodName, goodNamed, holds, itemOfGood, kindOfGood, seemsToHold } from './goods.ts';
import type { Model } from './model.ts';
import { dueRound } from './promises.ts';
import { FALLEN } from './stages.ts';

type Decision = Refusal | readonly Fact[];
type Offering = Extract<Command, { type: 'offer' }>;
type Countering = Extract<Command, { type: 'counter' }>;

const refuse = (refused: RefusalCode, about?: string): Refusal =>
  about === undefined ? { refused } : { refused, about };

/** Two parties and what each would hand over. */
interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly gives: number;
  readonly asks: number;
}

/** Why the giver's own good cannot be given: a red line and a barred channel are named as such. */
const mayGive = (model: Model, debate: Debate, exchange: Exchange): Refusal | null => {
  const { from, gives } = exchange;
  const name = goodName(model, from, gives);
  if (kindOfGood(gives) === 'nothing') return refuse('not-yours-to-give', name);
  const closed =
    kindOfGood(gives) === 'asset' ? model.assets[from]!.closed[itemOfGood(gives)] : null;
  if (closed) return refuse(closed, model.assets[from]!.ids[itemOfGood(gives)]);
  return holds(model, debate, from, gives) ? null : refuse('not-yours-to-give', name);
};

const mayExchange = (model: Model, debate: Debate, exchange: Exchange): Refusal | null => {
  const { to, gives, asks } = exchange;
  const given = mayGive(model, debate, exchange);
  if (given) return given;
  if (kindOfGood(gives) === 'funding' && kindOfGood(asks) === 'funding') return refuse('same-good');
  if (!seemsToHold(model, debate, to, asks)) {
    return refuse('not-theirs-to-give', goodName(model, to, asks));
  }
  return null;
};

const isRepeated = (debate: Debate, exchange: Exchange): boolean =>
  debate.offers.some(
    ({ from, to, gives, asks, counters }) =>
      counters < 0 &&
      from === exchange.from &&
      to === exchange.to &&
      gives === exchange.gives &&
      asks === exchange.asks,
  );

const exchangeOf = (
  model: Model,
  parties: { readonly from: number; readonly to: number },
  names: { readonly gives: string; readonly asks: string },
): Exchange | Refusal => {
  const gives = goodNamed(model, parties.from, names.gives);
  if (gives < 0) return refuse('unknown-good', names.gives);
  const asks = goodNamed(model, parties.to, names.asks);
  return asks < 0 ? refuse('unknown-good', names.asks) : { ...parties, gives, asks };
};

const offered = (
  model: Model,
  debate: Debate,
  exchange: Exchange | Refusal,
  counters: number,
): Decision => {
  if (isRefusal(exchange)) return exchange;
  if (counters < 0 && isRepeated(debate, exchange)) return refuse('offered-already');
  return mayExchange(model, debate, exchange) ?? [{ type: 'offered', ...exchange, counters }];
};

const decideOffer = (model: Model, debate: Debate, seat: number, command: Offering): Decision => {
  if (!debate.seekers.includes(seat)) return refuse('already-left');
  const to = model.seatOf.get(command.to);
  if (to === undefined) return refuse('unknown-seat', command.to);
  if (to === seat) return refuse('offer-to-oneself');
  if (debate.stage[to] === FALLEN) return refuse('partner-has-fallen', command.to);
  if (offersMade(debate, seat) >= model.scenario.corridor!.offers) return refuse('no-more-offers');
  return offered(model, debate, exchangeOf(model, { from: seat, to }, command), -1);
};

/** The open offer of this index that waits for `seat`, or why there is none. */
const openOffer = (debate: Debate, seat: number, index: number): Offer | Refusal => {
  const offer = debate.offers[index];
  if (!offer || offer.to !== seat) return refuse('no-such-offer');
  return offer.state === OFFERED.open ? offer : refuse('offer-not-open');
};

const decideAccept = (model: Model, debate: Debate, seat: number, index: number): Decision => {
  const offer = openOffer(debate, seat, index);
  if (isRefusal(offer)) return offer;
  const { from, to, gives, asks } = offer;
  if (!holds(model, debate, from, gives)) {
    return refuse('not-theirs-to-give', goodName(model, from, gives));
  }
  if (!holds(model, debate, to, asks))
    return refuse('not-yours-to-give', goodName(model, to, asks));
  return [{ type: 'exchanged', offer: index, from, to, gives, asks }];
};

const decideCounter = (
  model: Model,
  debate: Debate,
  seat: number,
  command: Countering,
): Decision => {
  const offer = openOffer(debate, seat, command.offer);
  if (isRefusal(offer)) return offer;
  if (offer.counters >= 0) return refuse('no-counter-to-counter');
  const parties = { from: seat, to: offer.from };
  return offered(model, debate, exchangeOf(model, parties, command), command.offer);
};

const declined = (offer: number, reason: (typeof DECLINE_REASONS)[number]): Fact => ({
  type: 'offer-declined',
  offer,
  reason: DECLINE_REASONS.indexOf(reason),
});

/** Whoever leaves turns down what still lies before it. */
const decideLeave = (debate: Debate, seat: number): Decision => {
  const open = openOffersTo(debate, seat);
  if (open.length === 0 && !debate.seekers.includes(seat)) return refuse('already-left');
  return [...open.map((offer) => declined(offer, 'not-now')), { type: 'left-corridor', seat }];
};

/** One promise a game, of the stance to be seen from the next reveal on. */
const decidePromise = (model: Model, debate: Debate, seat: number, stance: Stance): Decision => {
  if (seat === model.framework) return refuse('framework-pledges-nothing');
  if (!debate.seekers.includes(seat)) return refuse('already-left');
  if (debate.promised[seat] !== 0) return refuse('promised-already');
  if (debate.posture[seat] === POSTURES.indexOf(stance)) return refuse('promises-nothing', stance);
  const posture = POSTURES.indexOf(stance);
  return [{ type: 'promised', seat, posture, due: dueRound(debate) }];
};

export type CorridorCommand = Extract<
  Command,
  { type: 'offer' | 'accept' | 'decline' | 'counter' | 'promise' | 'leave-corridor' }
>;

/** What a command of the corridor makes happen, or why it is refused. */
export const decideCorridor = (
  model: Model,
  debate: Debate,
  seat: number,
  command: CorridorCommand,
): Decision => {
  switch (command.type) {
    case 'offer':
      return decideOffer(model, debate, seat, command);
    case 'accept':
      return decideAccept(model, debate, seat, command.offer);
    case 'decline': {
      const offer = openOffer(debate, seat, command.offer);
      return isRefusal(offer) ? offer : [declined(command.offer, command.reason)];
    }
    case 'counter':
      return decideCounter(model, debate, seat, command);
    case 'promise':
      return decidePromise(model, debate, seat, command.stance);
    case 'leave-corridor':
      return decideLeave(debate, seat);
  }
};
