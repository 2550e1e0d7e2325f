import { PURPOSE, draw } from './chance.ts';
import { OFFERED } from './debate.ts';
import type { Debate } from './debate.ts';
import type { Emit } from './facts.ts';
import type { Model } from './model.ts';
import { FALLEN } from './stages.ts';

/** Seats that seek talks this round: every person, and bots by chance and votes. */
const seekersOf = (model: Model, debate: Debate, bots: number): number[] => {
  const people: number[] = [];
  const others: { seat: number; score: number }[] = [];
  for (const seat of model.seats) {
    if (debate.stage[seat] === FALLEN) continue;
    if (debate.humans.includes(seat)) people.push(seat);
    else {
      const score = draw(debate, PURPOSE.corridor, seat, 0, 1, 1000) * (10 + model.votes[seat]!);
      others.push({ seat, score });
    }
  }
  others.sort((a, b) => b.score - a.score || a.seat - b.seat);
  return [...people, ...others.slice(0, bots).map(({ seat }) => seat)].sort((a, b) => a - b);
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
export const awaitedInCorridor = (model: Model, debate: Debate): number[] =>
  model.seats.filter(
    (seat) => debate.seekers.includes(seat) || openOffersTo(debate, seat).length > 0,
  );

export const isCorridorBusy = (debate: Debate): boolean =>
  debate.seekers.length > 0 || debate.offers.some((offer) => offer.state === OFFERED.open);
