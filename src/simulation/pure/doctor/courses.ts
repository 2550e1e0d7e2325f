import { pointsOf } from '../../../bots/points.ts';
import type { Plan } from '../../../bots/plans.ts';
import type { Model } from '../../../rules/model.ts';
import { STANCES } from '../../../scenario/lists.ts';
import { bot, playAs } from '../balance/game.ts';
import { followed } from '../balance/plans.ts';
import { eachGame } from '../balance/sampling.ts';
import type { Sampling } from '../balance/sampling.ts';
import { differenceOf, wayOf } from '../intervals.ts';
import type { Difference } from '../intervals.ts';

/** What a seat came to that keeps to one stance all game long: by stance, then game by game, in points. */
export interface Courses {
  readonly seat: number;
  readonly points: readonly (readonly number[])[];
}

const course = (stance: Plan['stance']): Plan => ({ stance, side: 'silent', late: false });

/** Plays the three plainest plans in one seat over the same seeds, diplomats in all others. */
export const playCourses = (model: Model, seat: number, sampling: Sampling): Courses => ({
  seat,
  points: STANCES.map((stance) =>
    eachGame(sampling, (seed) => {
      const player = followed(course(stance));
      const others = () => bot('diplomat');
      return pointsOf(
        model,
        playAs(model, { seed, rounds: sampling.rounds, others, seat, player }),
        seat,
      );
    }),
  ),
});

/** The best of a seat's three courses, and by how much it beats the next. */
export interface Best {
  readonly stance: number;
  readonly lead: Difference;
  /** Whether the lead is more than chance explains. */
  readonly clear: boolean;
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

export const bestCourse = ({ points }: Courses): Best => {
  const order = points
    .map((list, stance) => ({ stance, sum: sumOf(list) }))
    .toSorted((a, b) => b.sum - a.sum || a.stance - b.stance);
  const [first, second] = order.map(({ stance }) => stance);
  const lead = differenceOf(
    points[first!]!.map((value, game) => value - points[second!]![game]!),
    95,
  );
  return { stance: first!, lead, clear: wayOf(lead) > 0 };
};
