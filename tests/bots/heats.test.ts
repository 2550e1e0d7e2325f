import { describe, expect, it } from 'vitest';
import { bestOf } from '../../src/bots/heats.ts';

/** Best in the long run, worst in the first of its futures. */
const slowly = (what: string, future: number): number => (what === 'late' ? future * 10 : 5);

describe('heats', () => {
  it('find the best, and the first of two that are as good', () => {
    expect(bestOf([3, 9, 4, 9, 1], 6, (what) => what)).toBe(9);
    expect(bestOf(['a', 'b', 'c'], 6, () => 0)).toBe('a');
    expect(bestOf(['only'], 6, () => 0)).toBe('only');
  });

  it('try all in the same futures, and only the last two in every one', () => {
    const seen = new Map<number, number[]>();
    bestOf([1, 2, 3, 4], 8, (what, future) => {
      seen.set(what, [...(seen.get(what) ?? []), future]);
      return what;
    });
    const all = [0, 1, 2, 3, 4, 5, 6, 7];
    expect([1, 2, 3, 4].map((what) => seen.get(what))).toEqual([
      all.slice(0, 4),
      all.slice(0, 4),
      all,
      all,
    ]);
  });

  it('let nobody go before it has been tried as often as the rest', () => {
    expect(bestOf(['early', 'late'], 4, slowly)).toBe('late');
  });
});
