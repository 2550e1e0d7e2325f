import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LUCK, ONE, race, waitFor } from '../../src/rules/race.ts';
import { must } from '../helpers/core.ts';
import { rollFrom } from '../helpers/core-random.ts';

const DRAWS = 30_000;

const sharesOf = (weights: readonly number[]): number[] => {
  const roll = rollFrom(7);
  const counts = weights.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    const winner = race(weights, roll(0, LUCK));
    counts[winner] = must(counts[winner]) + 1;
  }
  return counts.map((count) => count / DRAWS);
};

const weightLists = array(integer({ min: 0, max: ONE }), { minLength: 2, maxLength: 9 }).filter(
  (list) => list.some((weight) => weight > 0),
);
const luck = integer({ min: 0, max: LUCK });

describe('the race', () => {
  it.each([[[1, 1]], [[1, 2, 3, 4]], [[ONE, ONE / 10, ONE / 100]], [[0, 5, 0, 15]]])(
    'is won as often as weights %j say',
    (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      sharesOf(weights).forEach((share, index) => {
        expect(Math.abs(share - must(weights[index]) / total)).toBeLessThan(0.012);
      });
    },
  );

  it('waits an exponential time: the mean is one, in steps of the table', () => {
    const roll = rollFrom(3);
    let sum = 0;
    for (let draw = 0; draw < DRAWS; draw++) sum += waitFor(roll(0, LUCK), 5);
    const mean = (sum / DRAWS / 4096) * -Math.log(62 / 64);
    expect(Math.abs(mean - 1)).toBeLessThan(0.03);
  });

  it('never lets an entry without weight win', () => {
    assert(
      property(weightLists, luck, (weights, chance) => {
        expect(must(weights[race(weights, chance)])).toBeGreaterThan(0);
      }),
    );
  });

  it('is decided between the same two when a third drops out', () => {
    assert(
      property(weightLists, luck, integer({ min: 0, max: 8 }), (weights, chance, place) => {
        const winner = race(weights, chance);
        const out = place % weights.length;
        const gone = (index: number): boolean => index === out && index !== winner;
        const left = weights.map((weight, index) => (gone(index) ? 0 : weight));
        expect(race(left, chance)).toBe(winner);
      }),
    );
  });

  it('goes by keys, not by places', () => {
    assert(
      property(weightLists, luck, (weights, chance) => {
        const keys = weights.map((_, index) => index);
        const winner = race(weights, chance, keys);
        const other = race(weights.toReversed(), chance, keys.toReversed());
        expect(weights.length - 1 - other).toBe(winner);
      }),
    );
  });
});
