import { beforeAll, describe, expect, test } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { tallyRounds } from '../../src/simulation/by-round.ts';
import type { RoundTally } from '../../src/simulation/by-round.ts';
import type { Mattered } from '../../src/simulation/decisions.ts';
import { alternativesTo } from '../../src/simulation/pure/alternatives.ts';
import { replayed } from '../../src/simulation/pure/positions.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { matteredIn, standingIn, stands } from '../helpers/core-decisions.ts';
import { withPool } from '../helpers/core-pool.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';

const fixture = must(FIXTURES.find(({ name }) => name === 'winter-vesk'));
const model = modelOf(fixture.scenario);
const record = playFixture(fixture);
const replay = must(replayed(model, record));
const DEPTH = { tried: 20, verified: 120, most: 3 };

const found = (players: number): readonly Mattered[] =>
  matteredIn(model, replay, { players, depth: DEPTH });

describe('a record’s positions', () => {
  test('are its rounds and its decisions, each before it was answered', () => {
    expect(replay.rounds.map(({ round }) => round)).toEqual([0, 1, 2, 3]);
    expect(replay.last.phase).toBe('verdict');
    for (const { at, command, debate } of replay.decisions) {
      expect(record.commands[at]).toEqual(command);
      expect(advance(model, copyDebate(debate), command)).toBeNull();
    }
  });

  test('a record of another game has none', () => {
    expect(replayed(modelOf('mali-2013'), record)).toBeNull();
  });
});

test('alternatives are other commands that the rules would have taken', () => {
  let many = 0;
  for (const { command, debate } of replay.decisions) {
    for (const other of alternativesTo(model, debate, replay.viewer, command)) {
      expect(other).not.toEqual(command);
      expect(advance(model, copyDebate(debate), other)).toBeNull();
      many += 1;
    }
  }
  expect(many).toBeGreaterThan(replay.decisions.length);
});

describe('decisions that mattered', () => {
  let mattered: readonly Mattered[] = [];
  beforeAll(() => {
    mattered = found(1);
  }, 60_000);

  test('are the same with one player and with three', () => {
    expect(mattered.length).toBeGreaterThan(0);
    expect(found(3)).toEqual(mattered);
  });

  test('stand when they are played again in other worlds', () => {
    for (const one of mattered)
      expect(stands(model, replay, one, { seed: 77, to: 200 })).toBe(true);
  });
});

// The long test does so over many games of both crises.
test('and so they do in other games', () => {
  const games = [21, 22, 23].map((seed) => playFixture({ ...fixture, seed, moves: seed }));
  const counted = games.map((game) => standingIn(model, game, DEPTH));
  expect(counted.reduce((sum, { stated }) => sum + stated, 0)).toBeGreaterThan(0);
  for (const { standing, stated } of counted) expect(standing).toBe(stated);
});

test('rounds are counted alike whoever plays, in one go or in two', () => {
  const { seed } = record;
  const endings = model.scenario.endings.length;
  const tallied = (players: number, parts: readonly (readonly [number, number])[]) => {
    const heard = parts.map(() => [] as readonly RoundTally[]);
    withPool(scenarioOf(fixture.scenario), players, (pool) =>
      parts.forEach(([from, to], part) =>
        tallyRounds(pool, replay, { endings, seed, from, to }, (rounds) => {
          heard[part] = rounds;
        }),
      ),
    );
    return must(heard[0]).map((_, place) =>
      heard.reduce((sum, rounds) => sum + must(rounds[place]).tally.counted, 0),
    );
  };
  const whole = tallied(1, [[0, 60]]);
  expect(whole).toHaveLength(4);
  expect(
    tallied(3, [
      [0, 20],
      [20, 60],
    ]),
  ).toEqual(whole);
});
