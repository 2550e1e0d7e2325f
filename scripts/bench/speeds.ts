/** How fast games are played: the same measuring in Node and in a browser. */
import { createActor } from 'xstate';
import { playOut } from '../../src/bots/play-out.ts';
import { councilChart } from '../../src/debate/council.ts';
import { loadModel } from '../../src/debate/load.ts';
import { advance } from '../../src/debate/step.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { Model } from '../../src/rules/model.ts';
import { silent } from '../../src/rules/note.ts';
import { startDebate } from '../../src/rules/start.ts';
import { mixedSkill } from '../../src/simulation/pure/simulate.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { playKernel } from './kernel.ts';

/** Games a second, and how many choices a game has on average. */
export interface Speeds {
  /** Bots alone, through the compiled chart, keeping their commands. */
  readonly bulk: number;
  /** The typed-array toy with the same number of choices. */
  readonly kernel: number;
  /** Recorded commands played again through the compiled chart. */
  readonly table: number;
  /** The same commands sent one by one to a live actor. */
  readonly actor: number;
  readonly choices: { readonly game: number; readonly kernel: number };
}

const BLOCKS = 8;

/** Games a second in the fastest of several equal blocks: whatever else the machine does only slows it. */
function fastest(games: number, play: (seed: number) => unknown): number {
  let best = Infinity;
  for (let block = 0; block <= BLOCKS; block++) {
    const begun = performance.now();
    for (let game = 0; game < games; game++) play(block * games + game);
    best = Math.min(best, performance.now() - begun);
  }
  return (games * 1000) / best;
}

function playGame(model: Model, rounds: number, seed: number): Command[] {
  const commands: Command[] = [];
  const debate = startDebate(model, { seed, rounds, humans: [] });
  playOut(model, debate, (seat) => mixedSkill(seed, seat), {
    command: (command) => commands.push(command),
  });
  return commands;
}

function countChoices(commands: readonly Command[]): number {
  return commands.filter((command) => command.type !== 'proceed').length;
}

function replayByTable(model: Model, rounds: number, seed: number, commands: readonly Command[]) {
  const debate = startDebate(model, { seed, rounds, humans: [] });
  for (const command of commands) advance(model, debate, command);
}

function replayByActor(model: Model, rounds: number, seed: number, commands: readonly Command[]) {
  const debate = startDebate(model, { seed, rounds, humans: [] });
  const actor = createActor(councilChart, { input: { model, debate, note: silent } });
  actor.start();
  for (const command of commands) actor.send(command);
  actor.stop();
}

/** Measures one scenario at its first length; `games` is the size of a block of bulk play. */
export function measureSpeeds(scenario: Scenario, games: number): Speeds {
  const model = loadModel(scenario);
  const rounds = scenario.lengths[0]?.rounds ?? 0;
  const few = Math.max(1, games >> 4);
  const records = Array.from({ length: few }, (_, seed) => playGame(model, rounds, seed));
  const again = (seed: number) => records[seed % few] ?? [];
  return {
    bulk: fastest(games, (seed) => playGame(model, rounds, seed)),
    kernel: fastest(games * 8, (seed) => playKernel(seed, rounds)),
    table: fastest(games, (seed) => replayByTable(model, rounds, seed % few, again(seed))),
    actor: fastest(few, (seed) => replayByActor(model, rounds, seed % few, again(seed))),
    choices: {
      game: records.reduce((sum, commands) => sum + countChoices(commands), 0) / few,
      kernel: playKernel(1, rounds),
    },
  };
}
