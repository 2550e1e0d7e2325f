import { calledByVotes } from './called.ts';
import { PURPOSE, draw } from './chance.ts';
import type { Debate } from './debate.ts';
import { dateOf, eraOf } from './eras.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';
import { has } from './integers.ts';
import { LUCK, race } from './race.ts';
import { FALLEN } from './stages.ts';

const MOST_FILLERS = 5;

const fits = (model: Model, debate: Debate, date: string, index: number): boolean => {
  const dispatch = model.scenario.dispatches[index]!;
  return (
    !debate.usedDispatches.includes(index) &&
    !dispatch.opening &&
    (dispatch.from === undefined || dispatch.from <= date) &&
    (dispatch.until === undefined || dispatch.until >= date) &&
    model.dispatches[index]!.when(model, debate, -1)
  );
};

/** Dispatches that could come now; the opening one alone in round one; dates give way when nothing fits. */
const candidates = (model: Model, debate: Debate): readonly number[] => {
  const { opening, byEra } = model.dispatchLists;
  if (debate.round === 1 && opening.length > 0) return opening;
  const ofEra = byEra[eraOf(model, debate)]!;
  const date = dateOf(model, debate);
  const fitting = ofEra.filter((index) => fits(model, debate, date, index));
  if (fitting.length > 0) return fitting;
  const isUnused = (index: number): boolean => !debate.usedDispatches.includes(index);
  const unused = ofEra.filter(isUnused);
  return unused.length > 0 ? unused : byEra.flat().filter(isUnused);
};

const pickDispatch = (model: Model, debate: Debate): number => {
  const list = candidates(model, debate);
  const weights = list.map((index) => model.scenario.dispatches[index]!.weight);
  return list[race(weights, draw(debate, PURPOSE.dispatch, 0, 0, 0, LUCK), list)] ?? -1;
};

const couldFill = (model: Model, debate: Debate, seat: number, kind: number): boolean => {
  const assets = model.assets[seat]!;
  if (seat === model.framework || debate.stage[seat] === FALLEN) return false;
  return (assets.kindMasks[kind]! & assets.allowedMask & ~debate.pledged[seat]!) !== 0;
};

/** Up to five seats that own what is missing and have not pledged it. */
export const fillersOf = (model: Model, debate: Debate, kind: number): number[] => {
  if (kind < 0) return [];
  return model.seats
    .filter((seat) => couldFill(model, debate, seat, kind))
    .map((seat) => ({ seat, rank: draw(debate, PURPOSE.gap, seat, kind, 0, 1_000_000) }))
    .sort((a, b) => a.rank - b.rank || a.seat - b.seat)
    .slice(0, MOST_FILLERS)
    .map((entry) => entry.seat)
    .sort((a, b) => a - b);
};

/** Opens the next round: `debate.round` already counts it. */
export const openRound = (model: Model, debate: Debate): Fact => {
  const dispatch = pickDispatch(model, debate);
  const own = model.dispatches[dispatch]?.gapKind ?? -1;
  const kind = own >= 0 ? own : debate.namedGap;
  const fillers = fillersOf(model, debate, kind);
  return { type: 'round-opened', dispatch, gapKind: fillers.length > 0 ? kind : -1, fillers };
};

/** Calls the speakers of a round: bots by chance and votes, every person, in an order drawn for all. */
export const callSpeakers = (model: Model, debate: Debate): Fact => {
  const standing = model.seats.filter((seat) => debate.stage[seat] !== FALLEN);
  const isPerson = (seat: number): boolean => debate.humans.includes(seat);
  const people = standing.filter(isPerson);
  const slots = Math.max(model.scenario.table.slots, people.length);
  const others = people.length === 0 ? standing : standing.filter((seat) => !isPerson(seat));
  const bots = calledByVotes(model, debate, PURPOSE.floor, others, slots - people.length);
  if (people.length === 0) return { type: 'speakers-called', queue: bots };
  // People take places of their own among the bots, wherever chance puts them.
  const rank = (seat: number): number => draw(debate, PURPOSE.floor, seat, slots, 0, 1_000_000);
  const queue = [...bots, ...people].sort((a, b) => rank(a) - rank(b) || a - b);
  return { type: 'speakers-called', queue };
};

/** Whether a pledge of `mask` brings something new that meets this round's named gap. */
export const fillsGap = (model: Model, debate: Debate, seat: number, mask: number): boolean =>
  debate.gapKind >= 0 &&
  debate.gapFillers.includes(seat) &&
  (mask & ~debate.waiting[seat]! & model.assets[seat]!.kindMasks[debate.gapKind]!) !== 0;

/** The seat's cheapest unpledged asset that would meet the gap; −1 when it has none. */
export const gapAsset = (model: Model, debate: Debate, seat: number): number => {
  if (debate.gapKind < 0 || !debate.gapFillers.includes(seat)) return -1;
  const assets = model.assets[seat]!;
  const open = assets.kindMasks[debate.gapKind]! & assets.allowedMask & ~debate.pledged[seat]!;
  return assets.ids.findIndex((_, i) => has(open, i));
};
