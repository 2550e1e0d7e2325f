import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import type { ChairEntry } from './chair.ts';
import { hashOf } from './hash.ts';
import type { Player } from './players.ts';

/** The version of the rules: raised whenever the same commands would lead elsewhere. */
export const RULES_VERSION = 3;

/** A whole debate: what we store, share and test. All commands are in it, bots' too. */
export interface GameRecord {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  /** How the table adopts texts, where another rule was chosen than the scenario's own. */
  readonly conclusions?: VotingRule;
  readonly seed: number;
  readonly rounds: number;
  readonly seats: Readonly<Record<string, Player>>;
  readonly commands: readonly Command[];
  /** What the chair of a lesson did between them; left out where there was none. */
  readonly chair?: readonly ChairEntry[];
}

export const scenarioHash = (scenario: Scenario): string => hashOf(scenario);

/** What a record says of what was played: the scenario as its file has it, and the rule that was chosen. */
export type Origin = Pick<GameRecord, 'scenario' | 'conclusions'>;

/** The origin of games on `scenario`; a chosen rule that is the scenario's own anyway is not told. */
export const originOf = (scenario: Scenario, rule?: VotingRule): Origin => ({
  scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
  ...(rule === undefined || rule === scenario.conclusions.rule ? {} : { conclusions: rule }),
});

export const recordHash = (record: GameRecord): string => hashOf(record);
export const debateHash = (debate: Debate): string => hashOf(debate);

export const humansOf = (record: GameRecord): string[] =>
  Object.keys(record.seats).filter((seat) => record.seats[seat] === 'human');

/** The seats that people play before command number `at`, the chair's moves counted; at the end unless said. */
export const peopleIn = (record: GameRecord, at = record.commands.length): string[] => {
  const people = new Set(humansOf(record));
  for (const move of record.chair ?? []) {
    if (move.at > at) continue;
    if (move.type === 'seat') people.add(move.seat);
    if (move.type === 'unseat') people.delete(move.seat);
  }
  return [...people];
};
