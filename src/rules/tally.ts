import { SOLIDARITY, TOKEN } from './debate.ts';
import { FALLEN } from './stages.ts';
import type { Debate } from './debate.ts';
import { whole } from './integers.ts';
import type { Model } from './model.ts';

/** Seats whose posture counts: a fallen government has no vote, and the framework nation's course is its own. */
const counts = (model: Model, debate: Debate, seat: number): boolean =>
  seat !== model.framework && debate.stage[seat] !== FALLEN;

/** Share of all other votes whose seats stand in `posture`, permille. */
export const shareOf = (model: Model, debate: Debate, posture: number): number => {
  let votes = 0;
  for (let s = 0; s < model.n; s++) {
    if (debate.posture[s] === posture && counts(model, debate, s)) votes += model.votes[s]!;
  }
  return whole((votes * 1000) / model.otherVotes);
};

export const sharePledged = (model: Model, debate: Debate): number =>
  shareOf(model, debate, TOKEN) + shareOf(model, debate, SOLIDARITY);

export const countOf = (model: Model, debate: Debate, posture: number): number => {
  let count = 0;
  for (let s = 0; s < model.n; s++) {
    if (debate.posture[s] === posture && counts(model, debate, s)) count++;
  }
  return count;
};

/** How many of the six largest other seats stand in `posture`. */
export const largeOf = (model: Model, debate: Debate, posture: number): number =>
  model.large.reduce((sum, s) => (debate.posture[s] === posture ? sum + 1 : sum), 0);

/** Permille of the seats that `seat` watches that stand in `posture`. */
export const peersOf = (model: Model, debate: Debate, seat: number, posture: number): number => {
  const watched = model.watches[seat]!;
  const same = watched.reduce((sum, s) => (debate.posture[s] === posture ? sum + 1 : sum), 0);
  return whole((same * 1000) / watched.length);
};
