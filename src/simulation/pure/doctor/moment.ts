import { playOn } from '../../../bots/play-out.ts';
import { startDebate } from '../../../rules/start.ts';
import type { Model } from '../../../rules/model.ts';
import { mixedSkill } from '../simulate.ts';
import type { View } from '../../../view/types.ts';
import type { Happening } from '../../../view/log.ts';
import { viewFor } from '../../../view/view-for.ts';

const MOST_QUESTIONS = 4000;

/** Which moment of which game is shown, and from which seat. */
export interface Moment {
  readonly seat: string;
  readonly round: number;
  readonly seed: number;
}

/** A game with bots in every other seat, up to the moment at which a round's pledges are asked for. */
export const viewAt = (model: Model, { seat, round, seed }: Moment): View => {
  const rounds = Math.max(...model.scenario.lengths.map((length) => length.rounds));
  const debate = startDebate(model, { seed, rounds, humans: [] });
  const happenings: Happening[] = [];
  const there = (): boolean =>
    debate.phase === 'verdict' ||
    (debate.round >= Math.min(round, rounds) && debate.phase === 'pledge');
  for (let asked = 0; asked < MOST_QUESTIONS && !there(); asked++) {
    playOn(model, debate, (one) => mixedSkill(seed, one), {
      fact: (fact) => happenings.push({ round: debate.round, fact }),
    });
  }
  return viewFor({ model, debate, happenings, entries: [] }, seat);
};
