import { describe, expect, it } from 'vitest';
import { firstOrBetter } from '../../src/bots/heats.ts';

const plenty = { most: 50, trials: 1000, usual: 0, doubt: 2 };

const itself = (points: number): number => points;

/** Each is the better one every other time, and the other once more. */
const rarely = (what: string, future: number): number =>
  what === 'first' ? Number(future % 2 === 0) : Number(future % 2 === 1 || future === 0);

/** Behind in the first of its futures, ahead in the long run. */
const slowly = (what: string, future: number): number =>
  what === 'late' ? 5 + future * 3 : what === 'early' ? 10 : 0;

/** How many futures are tried for a list of this length. */
const made = (length: number, trials: number): number => {
  let count = 0;
  const list = Array.from({ length }, (_, place) => place);
  firstOrBetter(list, { ...plenty, trials }, () => (count += 1));
  return count;
};

describe('heats', () => {
  it('find what is clearly better than the first', () => {
    expect(firstOrBetter([3, 7, 4, 9, 1], plenty, itself)).toBe(9);
    expect(firstOrBetter([5, 4, 3], plenty, itself)).toBe(5);
    expect(firstOrBetter(['only'], plenty, () => 0)).toBe('only');
  });

  it('stay with the first where the difference may be chance', () => {
    expect(firstOrBetter(['first', 'other'], plenty, rarely)).toBe('first');
    expect(firstOrBetter(['first', 'other'], plenty, () => 1)).toBe('first');
  });

  it('do not take one future for a proof, and three for one', () => {
    expect(firstOrBetter([1, 2], { ...plenty, most: 1 }, itself)).toBe(1);
    expect(firstOrBetter([1, 2], { ...plenty, most: 3 }, itself)).toBe(2);
    expect(firstOrBetter([1, 2], { ...plenty, most: 3, usual: 3 }, itself)).toBe(1);
    expect(firstOrBetter([1, 2], { ...plenty, most: 1, doubt: 0 }, itself)).toBe(2);
  });

  it('try all in the same futures, the first in every one, and share the work out anew', () => {
    const seen = new Map<number, number[]>();
    firstOrBetter([1, 2, 3, 4, 5], { ...plenty, most: 8, trials: 45 }, (what, future) => {
      seen.set(what, [...(seen.get(what) ?? []), future]);
      return what;
    });
    const all = [0, 1, 2, 3, 4, 5, 6, 7];
    expect([1, 2, 3, 4, 5].map((what) => seen.get(what))).toEqual([
      all,
      all.slice(0, 3),
      all.slice(0, 3),
      all,
      all,
    ]);
  });

  it('make no more trials than they may, and try each at least once', () => {
    const lengths = Array.from({ length: 9 }, (_, place) => place + 1);
    expect(lengths.every((length) => made(length, 36) <= 36)).toBe(true);
    expect(made(1, 36)).toBe(0);
    expect(made(9, 4)).toBe(9);
  });

  it('let nobody go before it has been tried as often as the rest', () => {
    expect(firstOrBetter(['first', 'early', 'late'], plenty, slowly)).toBe('late');
  });
});
