import { calledByVotes } from './called.ts';
import { PURPOSE } from './chance.ts';
import { OFFERED } from './debate.ts';
import type { Debate } from './debate.ts';
import type { Emit } from './facts.ts';
import type { Model } from './model.ts';
import { FALLEN } from './stages.ts';

/** Seats that seek talks this round: every person, and bots by chance and votes, one more for each person. */
const seekersOf = (model: Model, debate: Debate, bots: number): number[] => {
  const standing = model.seats.filter((seat) => debate.stage[seat] !== FALLEN);
  const isPerson = (seat: number): boolean => debate.humans.includes(seat);
  const people = standing.filter(isPerson);
  const others = people.length === 0 ? standing : standing.filter((seat) => !isPerson(seat));
  const count = bots + people.length;
  return [...people, ...calledByVotes(model, debate, PURPOSE.corridor, others, count)].sort(
    (a, b) => a - b,
  );
};

/** Whether capitals can talk to one another in private this round. */
export const isCorridorOpen = (model: Model, debate: Debate): boolean => {
  const { corridor } = model.scenario;
  return corridor !== undefined && debate.round >= corridor.from;
};

/** Opens the corridor, where the scenario has one and the round is late enough. */
export const openCorridor = (model: Model, debate: Debate, emit: Emit): void => {
  if (!isCorridorOpen(model, debate)) return;
  const { bots } = model.scenario.corridor!;
  emit({ type: 'corridor-opened', seekers: seekersOf(model, debate, bots) });
};

/** Indexes of the offers that `seat` has yet to answer. */
export const openOffersTo = (debate: Debate, seat: number): number[] =>
  debate.offers.flatMap((offer, index) =>
    offer.to === seat && offer.state === OFFERED.open ? [index] : [],
  );

/** Talks that `seat` has begun this round; counter-offers are answers and do not count. */
export const offersMade = (debate: Debate, seat: number): number =>
  debate.offers.filter((offer) => offer.from === seat && offer.counters < 0).length;

/** Seats the corridor still waits for: those with an offer to answer, and those who may begin a talk. */
export const awaitedInCorridor = (debate: Debate): number[] => {
  const answering = debate.offers.flatMap(({ state, to }) => (state === OFFERED.open ? [to] : []));
  return [...new Set([...answering, ...debate.seekers])].sort((a, b) => a - b);
};

export const isCorridorBusy = (debate: Debate): boolean =>
  debate.seekers.length > 0 || debate.offers.some((offer) => offer.state === OFFERED.open);
