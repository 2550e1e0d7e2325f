import type { ChairEntry } from '../debate/chair.ts';
import { hashOf } from '../debate/hash.ts';
import { difficultyOf } from '../debate/players.ts';
import { peopleIn } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Begin, Running } from './begin.ts';
import { sharingIn } from './sharing.ts';

/** The first `at` commands of a record, with what the chair did until then. */
const before = (record: GameRecord, at: number): GameRecord => {
  const { chair = [], ...rest } = record;
  const kept = chair.filter((move) => move.at <= at);
  const cut = { ...rest, commands: record.commands.slice(0, at) };
  return kept.length === 0 ? cut : { ...cut, chair: kept };
};

const beginWith = (scenario: Scenario, record: GameRecord): Begin => {
  const { seed, rounds, conclusions } = record;
  const plan = {
    scenario,
    seed,
    rounds,
    skill: difficultyOf(record.seats),
    seat: peopleIn(record)[0] ?? '',
    branch: hashOf(record).slice(0, 8),
    ...(conclusions === undefined ? {} : { conclusions }),
    ...sharingIn(record, { scenario }),
  };
  return { plan, record, fresh: true };
};

/**
 * The game as it stood before one command of a record, to be played on under a name of its own, so that the game it
 * branches from stays as it is.
 */
export const beginAt = (scenario: Scenario, record: GameRecord, at: number): Begin =>
  beginWith(scenario, before(record, at));

/** The same for the game being looked at. */
export const branchAt = ({ plan, session }: Running, at: number): Begin => {
  const begin = beginAt(plan.scenario, session.record(), at);
  const { sharing } = plan;
  return sharing === undefined ? begin : { ...begin, plan: { ...begin.plan, sharing } };
};

/** The same for a class's game, to be played on by one person in this seat, with bots in all the others. */
export const beginAlone = (
  scenario: Scenario,
  record: GameRecord,
  at: number,
  seat: string,
): Begin => {
  const people = peopleIn(record, at);
  const leaving = people.filter((one) => one !== seat);
  const moves: ChairEntry[] = leaving.map((one) => ({ at, type: 'unseat', seat: one }));
  if (!people.includes(seat)) moves.unshift({ at, type: 'seat', seat });
  const cut = before(record, at);
  if (moves.length === 0) return beginWith(scenario, cut);
  return beginWith(scenario, { ...cut, chair: [...(cut.chair ?? []), ...moves] });
};
