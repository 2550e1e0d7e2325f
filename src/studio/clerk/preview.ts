import { playOn } from '../../bots/play-out.ts';
import { loadModel } from '../../debate/load.ts';
import { questionOf } from '../../rules/questions.ts';
import { startDebate } from '../../rules/start.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { mixedSkill } from '../../simulation/pure/simulate.ts';
import type { View } from '../../view/types.ts';
import type { Happening } from '../../view/log.ts';
import { viewFor } from '../../view/view-for.ts';
import type { Moment } from './messages.ts';

/** A game with bots in every other seat, up to the moment at which a round's pledges are asked for. */
export const previewOf = (scenario: Scenario, { seat, round, seed }: Moment): View => {
  const model = loadModel(scenario);
  const rounds = Math.max(...scenario.lengths.map((length) => length.rounds));
  const debate = startDebate(model, { seed, rounds, humans: [] });
  const happenings: Happening[] = [];
  const there = (): boolean =>
    debate.phase === 'verdict' ||
    (debate.round >= Math.min(round, rounds) && debate.phase === 'pledge');
  let last = '';
  while (!there() && last !== questionOf(debate)) {
    last = debate.phase === 'floor' || debate.phase === 'corridor' ? '' : questionOf(debate);
    playOn(model, debate, (one) => mixedSkill(seed, one), {
      fact: (fact) => happenings.push({ round: debate.round, fact }),
    });
  }
  return viewFor({ model, debate, happenings, entries: [] }, seat);
};
