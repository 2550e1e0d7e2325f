import { knowsRule, loadModel } from '../debate/load.ts';
import { PLAYERS } from '../debate/players.ts';
import { RULES_VERSION, scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { isCommand } from '../rules/command-shape.ts';
import type { Model } from '../rules/model.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Why a record cannot be played on here. */
export type ResumeProblem =
  'other-scenario' | 'other-rules' | 'no-person' | 'several-people' | 'broken';

/** What a record is played on with: its model, and the seats that people play. */
export interface TakenUp {
  readonly model: Model;
  readonly people: readonly string[];
}

/** A record from a shelf may be anything by now; one from a file has been checked already. */
const isWhole = ({ commands, seats }: GameRecord): boolean =>
  commands.every(isCommand) && Object.values(seats).every((player) => PLAYERS.includes(player));

/** Finds out whether a record can be played on under this scenario, before any of it is played. */
export const takeUp = (
  scenario: Scenario,
  record: GameRecord,
): TakenUp | { readonly problem: ResumeProblem } => {
  if (record.rules !== RULES_VERSION) return { problem: 'other-rules' };
  if (record.scenario.hash !== scenarioHash(scenario)) return { problem: 'other-scenario' };
  if (!isWhole(record)) return { problem: 'broken' };
  if (!knowsRule(scenario, record.conclusions)) return { problem: 'broken' };
  const model = loadModel(scenario, record.conclusions);
  const people = Object.keys(record.seats).filter((id) => record.seats[id] === 'human');
  if (people.length === 0 || !people.every((id) => model.seatOf.has(id))) {
    return { problem: 'no-person' };
  }
  return { model, people };
};
