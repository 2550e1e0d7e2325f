import { playOut } from '../../bots/play-out.ts';
import { SKILLS } from '../../bots/skills.ts';
import type { Skill } from '../../bots/skills.ts';
import { hashOf } from '../../debate/hash.ts';
import { RULES_VERSION, originOf, recordHash } from '../../debate/record.ts';
import type { GameRecord, Origin } from '../../debate/record.ts';
import type { Command } from '../../rules/commands.ts';
import type { Debate } from '../../rules/debate.ts';
import type { Fact } from '../../rules/facts.ts';
import type { Model } from '../../rules/model.ts';
import { startDebate } from '../../rules/start.ts';
import { POSTURES } from '../../scenario/lists.ts';
import type { Posture } from '../../scenario/lists.ts';

export interface Simulation {
  readonly games: number;
  readonly endings: Readonly<Record<string, number>>;
  /** Last postures by actor. */
  readonly stances: Readonly<Record<string, Readonly<Record<Posture, number>>>>;
  /** SHA-256 over the hashes of all records, in order. */
  readonly hash: string;
}

/** Half novices, half diplomats: who is which changes from seed to seed. */
export const mixedSkill = (seed: number, seat: number): Skill => SKILLS[(seat + seed) % 2]!;

/** One game by bots alone, with its record; `origin` says what it was played on. */
export const recordedGame = (
  model: Model,
  seed: number,
  rounds: number,
  origin: Origin,
  hear?: (fact: Fact) => void,
): { readonly debate: Debate; readonly record: GameRecord } => {
  const commands: Command[] = [];
  const debate = startDebate(model, { seed, rounds, humans: [] });
  playOut(model, debate, (seat) => mixedSkill(seed, seat), {
    command: (command) => commands.push(command),
    ...(hear ? { fact: hear } : {}),
  });
  const seats = Object.fromEntries(
    model.scenario.actors.map((actor, seat) => [actor.id, mixedSkill(seed, seat)] as const),
  );
  return {
    debate,
    record: { format: 1, rules: RULES_VERSION, ...origin, seed, rounds, seats, commands },
  };
};

/** Consecutive seeds; after the last of them comes the first. */
export const seedOf = (first: number, game: number): number => (first + game) >>> 0;

export interface SimulateOptions {
  readonly games: number;
  readonly seed: number;
  readonly rounds: number;
  /** What the records name, where the model is not the scenario as its file has it. */
  readonly origin?: Origin;
  /** Hears every fact of every game, in order. */
  readonly fact?: (fact: Fact) => void;
  /** Is shown each game when it is over. */
  readonly over?: (debate: Debate) => void;
}

/** Plays `games` debates from consecutive seeds by bots alone and counts what came of them. */
export const simulate = (model: Model, options: SimulateOptions): Simulation => {
  const { actors, endings } = model.scenario;
  const origin = options.origin ?? originOf(model.scenario);
  const counts = Object.fromEntries(endings.map((ending) => [ending.id, 0]));
  const stances = Object.fromEntries(
    actors.map((actor) => [actor.id, { undecided: 0, abstention: 0, token: 0, solidarity: 0 }]),
  );
  const hashes: string[] = [];
  for (let game = 0; game < options.games; game++) {
    const seed = seedOf(options.seed, game);
    const { debate, record } = recordedGame(model, seed, options.rounds, origin, options.fact);
    options.over?.(debate);
    const ending = endings[debate.ending]!.id;
    counts[ending] = counts[ending]! + 1;
    debate.posture.forEach((posture, seat) => {
      stances[actors[seat]!.id]![POSTURES[posture]!] += 1;
    });
    hashes.push(recordHash(record));
  }
  return { games: options.games, endings: counts, stances, hash: hashOf(hashes) };
};
