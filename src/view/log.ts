import { has } from '../rules/integers.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import { POSTURES } from '../scenario/lists.ts';
import { isTalk, talkEntry } from './log-talks.ts';
import type { LogReader, Offered } from './log-talks.ts';
import type { LogEntry } from './types.ts';

/** A fact and the round it happened in. */
export interface Happening {
  readonly round: number;
  readonly fact: Fact;
}

const settingId = (model: Model, setting: number): string =>
  model.scenario.hidden.settings[setting]!.id;
const dossierId = (model: Model, dossier: number): string => model.scenario.dossiers[dossier]!.id;

/** How the log tells a declaration, by its number. */
const DECLARED_KINDS = [undefined, 'held-out', 'supported', 'stood-aside'] as const;

type Teller = (model: Model, fact: Fact) => Omit<LogEntry, 'round'> | null;

const seatId = (model: Model, seat: number): string => model.scenario.actors[seat]!.id;
const cardId = (model: Model, card: number): string => model.scenario.cards[card]!.id;
const kindId = (model: Model, kind: number): string => model.scenario.kinds[kind]!.id;

/** Facts that the log does not tell: secrets until the reveal, and steps that other facts tell better. */
const untold: Teller = () => null;

const pledgeEntry: Teller = (model, fact) => {
  if (fact.type !== 'pledge-revealed' || fact.from === fact.to) return null;
  const seat = seatId(model, fact.seat);
  return { kind: 'pledge-changed', seat, from: POSTURES[fact.from]!, to: POSTURES[fact.to]! };
};

const arrivedEntry: Teller = (model, fact) => {
  if (fact.type !== 'arrived') return null;
  const assets = model.assets[fact.seat]!.ids.filter((_, index) => has(fact.mask, index));
  return { kind: 'arrived', seat: seatId(model, fact.seat), seats: assets };
};

const entryOf: Teller = (model, fact) => {
  switch (fact.type) {
    case 'round-opened': {
      const item = model.scenario.dispatches[fact.dispatch]?.id;
      return item === undefined ? null : { kind: 'round-opened', item };
    }
    case 'brought':
      return { kind: 'round-opened', item: model.scenario.dispatches[fact.dispatch]!.id };
    case 'surprised':
      return { kind: 'surprised', item: model.scenario.surprises[fact.surprise]!.id };
    case 'amended':
      return {
        kind: 'amended',
        seat: seatId(model, fact.seat),
        item: dossierId(model, fact.dossier),
      };
    case 'went-along': {
      const seats = fact.seats.map((seat) => seatId(model, seat));
      return { kind: 'went-along', item: dossierId(model, fact.dossier), seats };
    }
    case 'spoke': {
      const kind = fact.rebuts < 0 ? 'spoke' : 'rebutted';
      return { kind, seat: seatId(model, fact.seat), item: cardId(model, fact.card) };
    }
    case 'influenced': {
      const item = cardId(model, fact.card);
      const seats = [seatId(model, fact.target)];
      return { kind: 'influenced', seat: seatId(model, fact.seat), item, seats, by: fact.way };
    }
    case 'declared': {
      const kind = DECLARED_KINDS[fact.declared];
      if (kind === undefined) return null;
      return { kind, seat: seatId(model, fact.seat), item: dossierId(model, fact.dossier) };
    }
    case 'dossier-adopted':
      return { kind: 'adopted', item: dossierId(model, fact.dossier) };
    case 'dossier-blocked': {
      const seats = fact.by.map((seat) => seatId(model, seat));
      return { kind: 'blocked', item: dossierId(model, fact.dossier), seats };
    }
    case 'stayed-silent':
      return { kind: 'stayed-silent', seat: seatId(model, fact.seat) };
    case 'mandate-sought':
      return { kind: 'mandate-sought', seat: seatId(model, fact.seat) };
    case 'mandate-granted':
      return { kind: 'mandate-granted', seat: seatId(model, fact.seat) };
    case 'mandate-refused':
      return { kind: 'mandate-refused', seat: seatId(model, fact.seat) };
    case 'pledge-revealed':
      return pledgeEntry(model, fact);
    case 'verb-used': {
      const item = model.scenario.framework!.verbs[fact.verb]!.id;
      return { kind: 'verb-used', seat: seatId(model, fact.seat), item };
    }
    case 'arrived':
      return arrivedEntry(model, fact);
    case 'gap-filled':
      return { kind: 'gap-filled', seat: seatId(model, fact.seat), item: kindId(model, fact.kind) };
    case 'gap-left-open':
      return { kind: 'gap-open', item: kindId(model, fact.kind) };
    case 'government-fell':
      return { kind: 'government-fell', seat: seatId(model, fact.seat) };
    case 'warned':
      return { kind: 'warned', item: model.scenario.gauges[fact.gauge]!.id, by: fact.warning };
    case 'hinted':
      return { kind: 'hint', item: settingId(model, fact.setting) };
    case 'strength-shown':
      return { kind: 'shown', item: settingId(model, fact.setting) };
    case 'ended':
      return { kind: 'ended', item: model.scenario.endings[fact.ending]!.id };
    case 'promised':
    case 'promise-kept':
    case 'promise-broken': {
      const seat = seatId(model, fact.seat);
      return { kind: fact.type, seat, to: POSTURES[fact.posture]! };
    }
    case 'exchanged':
    case 'offered':
    case 'offer-declined':
    case 'corridor-opened':
    case 'left-corridor':
    case 'agenda-set':
    case 'roll-called':
    case 'prepared':
    case 'call-answered':
    case 'round-began':
    case 'speakers-called':
    case 'pledge-sealed':
    case 'verb-sealed':
    case 'theatre-turned':
    case 'homes-answered':
    case 'table-measured':
    case 'seated':
    case 'reordered':
      return untold(model, fact);
  }
};

/** The log in ids, as one reader may know it: what was said in the corridor is for those who said it. */
export const logOf = (
  model: Model,
  happenings: readonly Happening[],
  reader: LogReader,
): LogEntry[] => {
  let offers: Offered[] = [];
  return happenings.flatMap(({ round, fact }) => {
    if (fact.type === 'round-opened') offers = [];
    if (fact.type === 'offered') offers.push(fact);
    const entry = isTalk(fact) ? talkEntry(model, fact, offers, reader) : entryOf(model, fact);
    return entry ? [{ round, ...entry }] : [];
  });
};
