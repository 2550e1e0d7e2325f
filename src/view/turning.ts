import type { Debate } from '../rules/debate.ts';
import { has } from '../rules/integers.ts';
import type { Model } from '../rules/model.ts';
import { POSTURES } from '../scenario/lists.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Happening } from './log.ts';
import type { TurningPoint } from './types.ts';

const MOST = 4;
/** A game is more than one kind of moment. */
const MOST_OF_A_KIND = 2;

type Weighed = TurningPoint & { readonly weight: number };

const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]!.id;

const capacity = (model: Model, seat: number, mask: number): number =>
  model.assets[seat]!.amount.reduce((sum, amount, i) => (has(mask, i) ? sum + amount : sum), 0);

/** Capitals that watch a seat and went the same way in the round after. */
const followersOf = (
  model: Model,
  happenings: readonly Happening[],
  round: number,
  led: { readonly seat: number; readonly way: number },
): string[] =>
  happenings.flatMap((next) => {
    if (next.round !== round + 1 || next.fact.type !== 'pledge-revealed') return [];
    const { seat, from, to } = next.fact;
    const watches = model.watches[seat]!.includes(led.seat);
    return watches && (to - from) * led.way > 0 ? [idOf(model, seat)] : [];
  });

/** A change of stance weighs by votes and by what it puts on the table. */
const stancePoint = (
  model: Model,
  { round, fact }: Happening,
  happenings: readonly Happening[],
): Weighed[] => {
  if (fact.type !== 'pledge-revealed' || fact.from === fact.to) return [];
  const steps = fact.to - Math.max(1, fact.from);
  const weight =
    Math.abs(steps) * (model.votes[fact.seat]! * 2 + 4 * capacity(model, fact.seat, fact.mask));
  if (steps === 0) return [];
  const seat = idOf(model, fact.seat);
  const seats = followersOf(model, happenings, round, { seat: fact.seat, way: steps });
  return [{ round, kind: 'stance', seat, to: POSTURES[fact.to]!, by: steps, seats, weight }];
};

/** One capital a speech moved, and how many votes times tenths that was. */
interface Heard {
  readonly seat: string;
  readonly votes: number;
}

/** A speech weighs by the votes it moved. */
const speechPoints = (model: Model, entries: readonly LedgerEntry[]): Weighed[] => {
  const bySpeech = new Map<string, Weighed & { readonly heard: readonly Heard[] }>();
  for (const entry of entries) {
    if (entry.cause !== 'speech' || entry.kind !== 'persuasion') continue;
    const key = `${entry.round}.${entry.seat}.${entry.item}`;
    const moved = entry.by * model.votes[entry.index]!;
    const was = bySpeech.get(key);
    const heard = { seat: idOf(model, entry.index), votes: Math.abs(moved) };
    bySpeech.set(key, {
      round: entry.round,
      kind: 'speech',
      seat: idOf(model, entry.seat),
      item: model.scenario.cards[entry.item]!.id,
      by: (was?.by ?? 0) + entry.by,
      weight: (was?.weight ?? 0) + moved,
      heard: [...(was?.heard ?? []), heard],
    });
  }
  return [...bySpeech.values()].map(({ heard, ...point }) => ({
    ...point,
    seats: heard.toSorted((a, b) => b.votes - a.votes).map(({ seat }) => seat),
    weight: Math.abs(point.weight) >> 6,
  }));
};

const gaugeShift = (
  model: Model,
  entries: readonly LedgerEntry[],
  round: number,
  cause: string,
) => {
  const best = entries
    .filter((entry) => entry.round === round && entry.kind === 'gauge' && entry.cause === cause)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return best ? { gauge: model.scenario.gauges[best.index]!.id, by: best.by } : null;
};

const eventPoint = (
  model: Model,
  { round, fact }: Happening,
  entries: readonly LedgerEntry[],
): Weighed[] => {
  if (fact.type === 'gap-filled') {
    const item = model.scenario.kinds[fact.kind]!.id;
    const weight = 70 * (1 + fact.early) - 5 * round;
    return [{ round, kind: 'gap-filled', seat: idOf(model, fact.seat), item, by: 1, weight }];
  }
  if (fact.type === 'gap-left-open') {
    const item = model.scenario.kinds[fact.kind]!.id;
    const shift = gaugeShift(model, entries, round, 'gap-open');
    return [{ round, kind: 'gap-open', item, weight: 60, by: 0, ...shift }];
  }
  if (fact.type === 'dossier-adopted') {
    const item = model.scenario.dossiers[fact.dossier]!.id;
    return [{ round, kind: 'adopted', item, by: 1, weight: 95 }];
  }
  if (fact.type === 'government-fell') {
    return [{ round, kind: 'fall', seat: idOf(model, fact.seat), by: -1, weight: 150 }];
  }
  if (fact.type === 'verb-used' && model.scenario.framework!.verbs[fact.verb]!.ends) {
    const item = model.scenario.framework!.verbs[fact.verb]!.id;
    return [{ round, kind: 'verb', seat: idOf(model, fact.seat), item, by: 1, weight: 1000 }];
  }
  return [];
};

const varied = (points: readonly Weighed[]): Weighed[] =>
  points
    .filter((point, place) => {
      const before = points.slice(0, place).filter(({ kind }) => kind === point.kind);
      return before.length < MOST_OF_A_KIND;
    })
    .slice(0, MOST);

/** A viewer's own speeches and pledges weigh more: it is their game that is told. */
const OWN = 2;

/**
 * The moments of this very debate that moved most, in the order they came. Weights compare votes, capacity and
 * gauges by one rough yardstick: a summary for reading, not a claim about causes: that one is made by the analysis, from futures.
 */
export const turningPoints = (
  model: Model,
  debate: Debate,
  happenings: readonly Happening[],
  entries: readonly LedgerEntry[],
): TurningPoint[] => {
  const humans = debate.humans.map((seat) => idOf(model, seat));
  const all: Weighed[] = [
    ...happenings.flatMap((happening) => stancePoint(model, happening, happenings)),
    ...happenings.flatMap((happening) => eventPoint(model, happening, entries)),
    ...speechPoints(model, entries),
  ].map((point) =>
    point.seat !== undefined && humans.includes(point.seat)
      ? { ...point, weight: point.weight * OWN }
      : point,
  );
  return varied(all.sort((a, b) => b.weight - a.weight))
    .sort((a, b) => a.round - b.round)
    .map(({ weight: _weight, ...point }) => point);
};
