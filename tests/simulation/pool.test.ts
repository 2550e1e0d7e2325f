import { expect, test } from 'vitest';
import type { MakePlayer } from '../../src/simulation/messages.ts';
import { openPool } from '../../src/simulation/pool.ts';
import type { Job } from '../../src/simulation/pool.ts';
import { playBatch } from '../../src/simulation/pure/futures.ts';
import type { Batch } from '../../src/simulation/pure/futures.ts';
import { randomPosition } from '../helpers/core-positions.ts';
import { tableOfPlayers } from '../helpers/core-pool.ts';
import { modelOf, scenarioOf } from '../helpers/core.ts';
import { rollFrom } from '../helpers/core-random.ts';

const model = modelOf('small');
const position = randomPosition(model, 1, model.scenario.actors[0]?.id);
const batches = Array.from({ length: 6 }, (_, index): Batch => ({
  position,
  seed: 8,
  from: index * 5,
  to: index * 5 + 5,
}));

const open = (players: number, make: MakePlayer, onFailure = () => undefined) =>
  openPool({ scenario: scenarioOf('small'), rule: undefined, players, make, onFailure });

/** Plays all batches with so many players whose answers come in the order of a die. */
const played = (players: number, seed: number): number[] => {
  const { held, make } = tableOfPlayers();
  const codes: number[] = [];
  const jobs = batches.map((batch): Job => ({
    batch,
    done: (found, { from }) => found.forEach((code, place) => (codes[from + place] = code)),
  }));
  open(players, make).add(jobs);
  const roll = rollFrom(seed);
  while (held.length > 0) held.splice(roll(0, held.length - 1), 1)[0]?.();
  return codes;
};

test('one player, two or five come to the same, in whatever order they answer', () => {
  const alone = batches.flatMap((batch) => [...playBatch(model, batch)]);
  expect(alone).toHaveLength(30);
  for (const players of [1, 2, 5]) {
    for (const seed of [1, 2, 3]) expect(played(players, seed)).toEqual(alone);
  }
});

test('a pool that is ended stops its players and hears no late answer', () => {
  const { held, make, ended } = tableOfPlayers();
  let heard = 0;
  const pool = open(2, make);
  pool.add(batches.map((batch): Job => ({ batch, done: () => (heard += 1) })));
  held.shift()?.();
  expect(heard).toBe(1);
  pool.end();
  for (const late of held) late();
  expect(heard).toBe(1);
  expect(ended()).toBe(2);
});

test('a player that breaks down ends the pool and says so', () => {
  let failed = 0;
  const breaks: (() => void)[] = [];
  const make: MakePlayer = (_, fail) => {
    breaks.push(fail);
    return { ask: () => undefined, end: () => undefined };
  };
  open(2, make, () => {
    failed += 1;
    return undefined;
  });
  breaks[0]?.();
  expect(failed).toBe(1);
});
