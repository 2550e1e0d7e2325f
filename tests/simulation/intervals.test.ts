import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/simulation/pure/comparing.ts';
import { differenceOf, shareOf, wayOf } from '../../src/simulation/pure/intervals.ts';

test('a share lies in its interval, and the interval between nothing and all', () => {
  assert(
    property(integer({ min: 1, max: 5000 }), integer({ min: 0, max: 5000 }), (of, some) => {
      const count = Math.min(some, of);
      const { at, low, high } = shareOf(count, of);
      expect(0 <= low && low <= at && at <= high && high <= 1000).toBe(true);
    }),
  );
});

test('intervals are Wilson’s', () => {
  expect(shareOf(0, 500)).toMatchObject({ at: 0, low: 0, high: 8 });
  expect(shareOf(155, 500)).toMatchObject({ at: 310, low: 271, high: 352 });
  expect(shareOf(500, 500)).toMatchObject({ at: 1000, low: 992, high: 1000 });
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1000 });
});

const width = ({ low, high }: { low: number; high: number }): number => high - low;

test('more futures give a narrower interval, more confidence a wider one', () => {
  expect(width(shareOf(600, 2000))).toBeLessThan(width(shareOf(150, 500)));
  expect(width(shareOf(150, 500, 99))).toBeGreaterThan(width(shareOf(150, 500)));
});

test('what cannot be told apart goes no way', () => {
  expect(wayOf(differenceOf([1, -1, 1, -1, 0], 99))).toBe(0);
  expect(wayOf(differenceOf([], 99))).toBe(0);
  expect(wayOf(differenceOf([1], 99))).toBe(0);
  expect(
    wayOf(
      differenceOf(
        Array.from({ length: 50 }, () => 1),
        99,
      ),
    ),
  ).toBe(1);
  expect(
    wayOf(
      differenceOf(
        Array.from({ length: 50 }, () => -1),
        99,
      ),
    ),
  ).toBe(-1);
});

test('a world in which one answer was impossible counts for neither', () => {
  const compared = compare([16, 17, -1, 18], [16, -1, 16, 16], 2);
  expect(compared.of).toBe(2);
  expect(compared.counted.at).toBe(1000);
});
