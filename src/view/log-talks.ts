import type { Fact } from '../rules/facts.ts';
import { goodName } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import { DECLINE_REASONS } from '../scenario/lists.ts';
import type { LogEntry } from './types.ts';

/** Who reads the log: an index of a seat, or −1 for nobody's; and whether the game is over. */
export interface LogReader {
  readonly seat: number;
  readonly over: boolean;
}

type Talk = Extract<Fact, { type: 'offered' | 'offer-declined' | 'exchanged' }>;
export type Offered = Extract<Fact, { type: 'offered' }>;
type Exchange = Pick<Offered, 'from' | 'to' | 'gives' | 'asks'>;

export const isTalk = (fact: Fact): fact is Talk =>
  fact.type === 'offered' || fact.type === 'offer-declined' || fact.type === 'exchanged';

const partiesOf = (model: Model, one: number, other: number) => ({
  seat: model.scenario.actors[one]!.id,
  seats: [model.scenario.actors[other]!.id],
});

const termsOf = (model: Model, { from, to, gives, asks }: Exchange) => ({
  gives: goodName(model, from, gives),
  asks: goodName(model, to, asks),
});

const isParty = ({ from, to }: Exchange, reader: LogReader): boolean =>
  from === reader.seat || to === reader.seat;

/**
 * What the log tells of a talk: that two came to terms is for all, on what terms for the two of them until the game is
 * over; an offer and its refusal are theirs alone. `offers` are those of the round so far.
 */
export const talkEntry = (
  model: Model,
  fact: Talk,
  offers: readonly Offered[],
  reader: LogReader,
): Omit<LogEntry, 'round'> | null => {
  if (fact.type === 'exchanged') {
    const terms = reader.over || isParty(fact, reader) ? termsOf(model, fact) : {};
    return { kind: 'came-to-terms', ...partiesOf(model, fact.from, fact.to), ...terms };
  }
  const offer = fact.type === 'offered' ? fact : offers[fact.offer];
  if (!offer || !isParty(offer, reader)) return null;
  const { from, to } = offer;
  if (fact.type === 'offered') {
    return { kind: 'offered', ...partiesOf(model, from, to), ...termsOf(model, offer) };
  }
  const reason = DECLINE_REASONS[fact.reason]!;
  return { kind: 'offer-declined', ...partiesOf(model, to, from), reason };
};
