import type { Difficulty } from '../debate/players.ts';
import type { Command } from '../rules/commands.ts';
import type { VotingRule } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { knowsRule } from '../debate/load.ts';
import { openLocal } from './local.ts';
import type { LocalSession } from './local.ts';

/** What one person did in a game with bots. */
export interface Played {
  readonly seat: string;
  readonly seed: number;
  readonly rounds: number;
  readonly skill: Difficulty;
  readonly conclusions?: VotingRule;
  readonly commands: readonly Command[];
  /** The beginning of the hash that the whole record must have. */
  readonly hash: string;
}

/** Plays a person's commands again with bots that answer by themselves; null when the game is not the same. */
export const rebuild = (scenario: Scenario, played: Played): LocalSession | null => {
  if (!scenario.actors.some(({ id }) => id === played.seat)) return null;
  if (!scenario.lengths.some(({ rounds }) => rounds === played.rounds)) return null;
  if (!knowsRule(scenario, played.conclusions)) return null;
  const session = openLocal({ ...played, scenario });
  for (const command of played.commands) {
    if (session.send(command, session.view().shared.question)) return null;
  }
  return session.hash().startsWith(played.hash) ? session : null;
};
