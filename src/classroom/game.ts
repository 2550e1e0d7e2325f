import type { ChairEntry } from '../debate/chair.ts';
import { RULES_VERSION } from '../debate/record.ts';
import type { Command } from '../rules/commands.ts';
import { questionOf } from '../rules/questions.ts';
import { Host } from '../session/host.ts';
import type { Playable } from './scenarios.ts';

/** How a game was started, as the journal keeps it. */
export interface GameStart {
  readonly hash: string;
  readonly rules: number;
  readonly seed: number;
  readonly rounds: number;
  /** The seats that people played then. */
  readonly people: readonly string[];
}

/** What happened in a game since the journal was last told. */
export type GameEntry =
  | {
      readonly t: 'played';
      readonly commands: readonly Command[];
      readonly chair: readonly ChairEntry[];
    }
  | { readonly t: 'cut'; readonly at: number; readonly chair: number };

/** The start of a game of this scenario by the present rules. */
export const startOf = (
  { hash }: Playable,
  seed: number,
  rounds: number,
  people: readonly string[],
): GameStart => ({ hash, rules: RULES_VERSION, seed, rounds, people });

/** The game of a lesson: the host of solo play, and what the journal has not heard of it yet. */
export class LessonGame {
  readonly #playable: Playable;
  readonly #start: GameStart;
  #host: Host;
  #told = { commands: 0, chair: 0 };
  #cuts: GameEntry[] = [];

  constructor(
    playable: Playable,
    start: GameStart,
    commands: readonly Command[] = [],
    chair: readonly ChairEntry[] = [],
  ) {
    this.#playable = playable;
    this.#start = start;
    this.#host = this.#open(commands, chair);
    if (this.#host.broken) throw new Error(`a journal does not fit: ${this.#host.broken.refused}`);
    this.#told = { commands: commands.length, chair: chair.length };
  }

  get host(): Host {
    return this.#host;
  }

  /** The game as the journal has it. */
  kept(): { start: GameStart; commands: Command[]; chair: ChairEntry[] } {
    const { commands, chair = [] } = this.#host.record();
    return {
      start: this.#start,
      commands: commands.slice(0, this.#told.commands),
      chair: chair.slice(0, this.#told.chair),
    };
  }

  /** What the journal is to be told now. */
  drain(): GameEntry[] {
    const { commands, chair = [] } = this.#host.record();
    const entries = this.#cuts;
    const played: GameEntry = {
      t: 'played',
      commands: commands.slice(this.#told.commands),
      chair: chair.slice(this.#told.chair),
    };
    this.#cuts = [];
    this.#told = { commands: commands.length, chair: chair.length };
    const isNew = played.commands.length + played.chair.length > 0;
    return isNew ? [...entries, played] : entries;
  }

  /** Moves the table on: closes the open question, or goes to the next phase. */
  moveOn(): void {
    const { host } = this;
    if (host.awaited.length > 0) host.closeQuestion();
    else if (!host.isOver) host.submit('', { type: 'proceed' }, questionOf(host.debate));
  }

  /** Moves the table on until the phase is another. */
  endPhase(): void {
    const { phase, round } = this.#host.debate;
    for (let moves = 0; moves < 100; moves++) {
      this.moveOn();
      const { debate } = this.#host;
      if (debate.phase !== phase || debate.round !== round) return;
    }
  }

  /** Back to the beginning of this phase, or of the one before when nobody has done anything in it yet. */
  stepBack(): boolean {
    const { starts, played } = this.#host;
    const { commands, chair = [] } = this.#host.record();
    const last = starts.at(-1);
    const { actors } = this.#playable.model.scenario;
    const people = new Set(this.#host.debate.humans.map((seat) => actors[seat]?.id));
    const since = commands.slice(last?.at ?? played);
    const isTouched = since.some((one) => one.type !== 'proceed' && people.has(one.seat));
    for (const start of starts.toReversed().slice(isTouched ? 0 : 1)) {
      const kept = chair.slice(0, start.chair);
      const host = this.#open(commands.slice(0, start.at), kept);
      // Where nobody but bots was asked, the table would be back here at once.
      if (host.debate.phase !== start.phase || host.debate.round !== start.round) continue;
      this.#host = host;
      this.#told = { commands: start.at, chair: start.chair };
      this.#cuts.push({ t: 'cut', at: start.at, chair: start.chair });
      return true;
    }
    return false;
  }

  #open(commands: readonly Command[], chair: readonly ChairEntry[]): Host {
    const { seed, rounds, people } = this.#start;
    const seats = Object.fromEntries(people.map((seat) => [seat, 'human' as const]));
    const { model, hash } = this.#playable;
    const { id, version } = model.scenario;
    // Known already: to work it out for every line of the journal would cost more than all the rest.
    const origin = { scenario: { id, version, hash } };
    return new Host({ model, origin, seed, rounds, seats, chair }, commands);
  }
}
