import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '../../scripts/balance/correlation.ts';
import {
  bootstrap,
  isClearOfZero,
  mean,
  median,
  pairedShares,
  share,
  sum,
  told,
  toldNumber,
  toldPoints,
  zOfMany,
} from '../../scripts/balance/numbers.ts';

describe('a share', () => {
  it('has the interval of Wilson', () => {
    const { value, low, high } = share(10, 100);
    expect(value).toBe(0.1);
    expect(low).toBeCloseTo(0.0552, 4);
    expect(high).toBeCloseTo(0.1744, 4);
  });

  it('stays between nothing and all, and holds its value', () => {
    assert(
      property(nat(500), nat(500), (a, b) => {
        const { value, low, high } = share(Math.min(a, b), Math.max(a, b, 1));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });

  it('of nothing says nothing', () => {
    expect(share(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });
});

describe('a mean', () => {
  it('has an interval of 1.96 standard errors', () => {
    const { value, low, high } = mean([1, 2, 3, 4]);
    expect(value).toBe(2.5);
    expect(high - value).toBeCloseTo(1.96 * Math.sqrt(5 / 3 / 4), 9);
    expect(value - low).toBeCloseTo(high - value, 9);
  });

  it('of one value is not known to lie anywhere', () => {
    expect(isClearOfZero(mean([5]))).toBe(false);
    expect(toldNumber(mean([5]))).toContain('too few games');
  });
});

describe('a paired difference', () => {
  it('counts the games that came under one and not under the other', () => {
    const one = [true, true, true, false];
    const other = [true, false, false, true];
    expect(pairedShares(one, other).value).toBe(0.25);
  });

  it('is nothing, for certain, where every game is the same', () => {
    const games = [true, false, true, true];
    expect(pairedShares(games, games)).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('is narrower than its parts where games hang together', () => {
    const other = Array.from({ length: 200 }, (_, game) => game % 2 === 0);
    const one = other.map((came, game) => came || game % 20 === 1);
    const paired = pairedShares(one, other);
    expect(isClearOfZero(paired)).toBe(true);
    const apart = share(sum(one.map(Number)), 200);
    expect(paired.high - paired.low).toBeLessThan(apart.high - apart.low);
  });

  it('asks for more where many are looked at together', () => {
    expect(zOfMany(1)).toBe(1.96);
    expect(zOfMany(10)).toBe(2.81);
    expect(zOfMany(100)).toBeGreaterThan(zOfMany(10));
  });
});

const average = (list: readonly number[]): number => sum(list) / list.length;

describe('games drawn anew', () => {
  it('give the same interval each time, about the value', () => {
    const games = Array.from({ length: 60 }, (_, game) => game % 7);
    const first = bootstrap(games, average);
    expect(bootstrap(games, average)).toEqual(first);
    expect(first.low).toBeLessThan(first.value);
    expect(first.high).toBeGreaterThan(first.value);
    const normal = mean(games);
    expect(first.high - first.low).toBeCloseTo(normal.high - normal.low, 0);
  });
});

describe('a correlation', () => {
  const rising = [
    [1, 2, 3],
    [2, 3, 4],
    [5, 1, 2],
  ];

  it('is one for a number with itself, minus one with its opposite', () => {
    expect(correlation(rising, rising).value).toBeCloseTo(1, 12);
    const falling = rising.map((game) => game.map((x) => -x));
    expect(correlation(rising, falling).value).toBeCloseTo(-1, 12);
  });

  it('counts as one where a number never moves', () => {
    const still = rising.map((game) => game.map(() => 7));
    expect(correlation(rising, still).value).toBe(1);
  });
});

describe('figures in words', () => {
  it('show their interval', () => {
    expect(told({ value: 0.1, low: 0.05, high: 0.2 })).toBe(' 10.0 %  [5.0 %, 20.0 %]');
    expect(toldPoints({ value: 0.05, low: -0.01, high: 0.11 })).toBe(
      ' +5.0 points  [−1.0 points, +11.0 points]',
    );
    expect(toldNumber({ value: -1, low: -2, high: 0 })).toBe(' −1.00  [−2.00, 0.00]');
  });
});

describe('a median', () => {
  it('is the middle, or between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 4])).toBe(2.5);
  });
});
