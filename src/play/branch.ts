import { hashOf } from '../debate/hash.ts';
import { difficultyOf } from '../debate/players.ts';
import { humansOf } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Begin, Running } from './begin.ts';
import { sharingIn } from './sharing.ts';

/**
 * The game as it stood before one command of a record, to be played on under a name of its own, so that the game it
 * branches from stays as it is.
 */
export function beginAt(scenario: Scenario, record: GameRecord, at: number): Begin {
  const { seed, rounds, conclusions } = record;
  const prefix = { ...record, commands: record.commands.slice(0, at) };
  const skill = difficultyOf(record.seats);
  const plan = {
    scenario,
    seed,
    rounds,
    skill,
    seat: humansOf(record)[0] ?? '',
    branch: hashOf(prefix).slice(0, 8),
    ...(conclusions === undefined ? {} : { conclusions }),
    ...sharingIn(record, { scenario }),
  };
  return { plan, record: prefix, fresh: true };
}

/** The same for the game being looked at. */
export const branchAt = ({ plan, session }: Running, at: number): Begin => {
  const begin = beginAt(plan.scenario, session.record(), at);
  const { sharing } = plan;
  return sharing === undefined ? begin : { ...begin, plan: { ...begin.plan, sharing } };
};
