/** A class's game without its server: several people, and caretakers who answer for them all. */
import { LessonGame, startOf } from '../../src/classroom/game.ts';
import { scenarioHash } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { modelOf, must, scenarioOf } from './core.ts';
import type { ShippedId } from './core.ts';

/** The whole record of a game in which these seats were people's; the last of them came in after round 1 had begun. */
export const classRecord = (id: ShippedId, seed: number, people: readonly string[]): GameRecord => {
  const scenario = scenarioOf(id);
  const playable = { id, hash: scenarioHash(scenario), model: modelOf(id) };
  const rounds = Math.min(...scenario.lengths.map((length) => length.rounds));
  const game = new LessonGame(playable, startOf(playable, seed, rounds, people.slice(0, -1)));
  while (!game.host.isOver) {
    const { round, humans } = game.host.debate;
    if (round === 1 && humans.length < people.length) {
      game.host.chair({ type: 'seat', seat: must(people.at(-1)) });
    }
    game.moveOn();
  }
  return game.host.record();
};
