import type { Chooser } from '../../../bots/play-out.ts';
import { pointsOf } from '../../../bots/points.ts';
import { PLANS, planAnswer } from '../../../bots/plans.ts';
import type { Plan } from '../../../bots/plans.ts';
import type { Model } from '../../../rules/model.ts';
import { bot, playAs } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

const diplomat = bot('diplomat');

export const followed =
  (plan: Plan): Chooser =>
  (model, debate, seat) =>
    planAnswer(model, debate, seat, plan);

/** What every plan came to in one seat, seed by seed: index of the ending, and points. */
export interface SeatPlans {
  readonly seat: number;
  /** plan × seed */
  readonly endings: readonly (readonly number[])[];
  readonly points: readonly (readonly number[])[];
}

/** Plays every fixed plan in one seat over the same seeds, diplomats in all others. */
export const playPlans = (model: Model, seat: number, sampling: Sampling): SeatPlans => {
  const endings: number[][] = [];
  const points: number[][] = [];
  for (const plan of PLANS) {
    const player = followed(plan);
    const others = (): Chooser => diplomat;
    const debates = eachGame(sampling, (one) =>
      playAs(model, { seed: one, rounds: sampling.rounds, others, seat, player }),
    );
    endings.push(debates.map((debate) => debate.ending));
    points.push(debates.map((debate) => pointsOf(model, debate, seat)));
  }
  return { seat, endings, points };
};

const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);

/** The plans of one seat from best to worst by the sum of their points. */
export const ranked = ({ points }: SeatPlans): number[] =>
  points
    .map((list, plan) => ({ plan, sum: sumOf(list) }))
    .sort((a, b) => b.sum - a.sum || a.plan - b.plan)
    .map(({ plan }) => plan);

/** In how many of the same seeds two plans end differently. */
export const endingsChanged = ({ endings }: SeatPlans, one: number, other: number): number =>
  endings[one]!.filter((ending, game) => ending !== endings[other]![game]).length;

/** The best plan's stance and timing with each thing it could say: how many endings change by speaking alone, at most. */
export const speakingChanged = (seat: SeatPlans): number => {
  const best = ranked(seat)[0]!;
  const { stance, late } = PLANS[best]!;
  return Math.max(
    ...PLANS.map((plan, index) =>
      plan.stance === stance && plan.late === late ? endingsChanged(seat, best, index) : 0,
    ),
  );
};
