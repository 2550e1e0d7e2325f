import { beforeAll, describe, expect, test } from 'vitest';
import { advance } from '../../src/debate/step.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { tallyRounds } from '../../src/simulation/by-round.ts';
import type { RoundTally } from '../../src/simulation/by-round.ts';
import { findDecisions } from '../../src/simulation/decisions.ts';
import type { Mattered } from '../../src/simulation/decisions.ts';
import { alternativesTo } from '../../src/simulation/pure/alternatives.ts';
import { compare } from '../../src/simulation/pure/comparing.ts';
import { playBatch } from '../../src/simulation/pure/futures.ts';
import { wayOf } from '../../src/simulation/pure/intervals.ts';
import { replayed } from '../../src/simulation/pure/positions.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { withPool } from '../helpers/core-pool.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';

const fixture = must(FIXTURES.find(({ name }) => name === 'winter-vesk'));
const model = modelOf(fixture.scenario);
const record = playFixture(fixture);
const replay = must(replayed(model, record));
const DEPTH = { tried: 20, verified: 120, most: 3 };

const found = (players: number): readonly Mattered[] => {
  let mattered: readonly Mattered[] | null = null;
  withPool(scenarioOf(fixture.scenario), players, (pool) =>
    findDecisions(
      pool,
      model,
      replay,
      (progress) => {
        mattered = progress.mattered ?? mattered;
      },
      DEPTH,
    ),
  );
  return must<readonly Mattered[]>(mattered);
};

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
    for (const { at, taken, instead, compared, ending } of mattered) {
      const { debate } = must(replay.decisions.find((one) => one.at === at));
      const position = { debate, viewer: replay.viewer, bots: replay.bots };
      const [first, second] = [taken, instead].map((command) =>
        playBatch(model, { position, seed: 77, from: 0, to: 200, first: [command] }),
      );
      const again = compare(must(first), must(second), model.scenario.endings.length);
      const sides = [
        [compared.counted, again.counted],
        [must(compared.endings[ending]).difference, must(again.endings[ending]).difference],
      ] as const;
      for (const [stated, verified] of sides) {
        if (wayOf(stated) === 0) continue;
        expect(stated.low <= verified.high && verified.low <= stated.high).toBe(true);
      }
    }
  });
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
