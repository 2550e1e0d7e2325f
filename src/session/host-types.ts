import type { ChairEntry } from '../debate/chair.ts';
import type { Player } from '../debate/players.ts';
import type { Origin } from '../debate/record.ts';
import type { Model } from '../rules/model.ts';
import type { Phase } from '../rules/phases.ts';

/** An exchange someone thinks of proposing: goods by name, as in the command. */
export interface Deal {
  readonly to: string;
  readonly gives: string;
  readonly asks: string;
}

export interface HostSetup {
  readonly model: Model;
  /** What the record is to say of what is played; left out where the model is the scenario as its file has it. */
  readonly origin?: Origin;
  readonly seed: number;
  readonly rounds: number;
  /** Who plays each seat; a seat left out is a diplomat bot. */
  readonly seats: Readonly<Record<string, Player>>;
  /** What the chair of a lesson did in the commands recorded so far. */
  readonly chair?: readonly ChairEntry[];
  /** In how many futures strategists try each of their choices, where not as many as they usually do. */
  readonly futures?: number;
}

/** Where a phase began: how many commands and moves of the chair came before. */
export interface PhaseStart {
  readonly at: number;
  readonly chair: number;
  readonly phase: Phase;
  readonly round: number;
}
