import { pointsOf } from '../../../bots/points.ts';
import type { Plan } from '../../../bots/plans.ts';
import type { Model } from '../../../rules/model.ts';
import { STANCES } from '../../../scenario/lists.ts';
import { bot, playAs } from '../balance/game.ts';
import { followed } from '../balance/plans.ts';
import { eachGame } from '../balance/sampling.ts';
import type { Sampling } from '../balance/sampling.ts';

/** What a seat came to that keeps to one stance all game long: by stance, then game by game, in points. */
export interface Courses {
  readonly seat: number;
  readonly points: readonly (readonly number[])[];
}

const diplomats = () => bot('diplomat');

const course = (stance: Plan['stance']): Plan => ({ stance, side: 'silent', late: false });

/** Plays the three plainest plans in one seat over the same seeds, diplomats in all others. */
export const playCourses = (model: Model, seat: number, sampling: Sampling): Courses => ({
  seat,
  points: STANCES.map((stance) =>
    eachGame(sampling, (seed) => {
      const player = followed(course(stance));
      return pointsOf(
        model,
        playAs(model, { seed, rounds: sampling.rounds, others: diplomats, seat, player }),
        seat,
      );
    }),
  ),
});
