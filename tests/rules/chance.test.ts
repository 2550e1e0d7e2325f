import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSE, draw } from '../../src/rules/chance.ts';
import { seeds } from '../helpers/core-arbitraries.ts';

const key = (seed: number, round: number) => ({ seed, round });

describe('keyed chance', () => {
  it('draws for ever what it drew when the first record was made', async () => {
    const rows = [0, 1, 42, 4_294_967_295].flatMap((seed) =>
      [0, 1, 8].flatMap((round) =>
        [PURPOSE.hidden, PURPOSE.floor, PURPOSE.botPledge].map((purpose) => {
          const values = [0, 1, 26].flatMap((seat) =>
            [0, 3].map((item) => draw(key(seed, round), purpose, seat, item, 0, 999_999)),
          );
          const [head, tail] = [[seed, round, purpose].join(' '), values.join(' ')];
          return `${head.padEnd(16)} ${tail}`;
        }),
      ),
    );
    const table = [
      'Draws 0…999999 keyed by seed, round and purpose, for seats 0, 1 and 26, items 0 and 3 of each.',
      'A difference here means that every record ever made plays differently. There is no good reason for one.',
      '',
      'seed round purpose',
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../goldens/chance.txt');
  });

  it('keeps its purposes apart, and each its number', () => {
    expect(PURPOSE).toEqual({
      hidden: 1,
      deck: 2,
      dispatch: 3,
      floor: 4,
      noise: 5,
      mandate: 6,
      call: 7,
      interests: 8,
      gap: 9,
      corridor: 10,
      surprise: 11,
      botPrepare: 20,
      botCall: 21,
      botFloor: 22,
      botPledge: 23,
      botFrame: 24,
      botCorridor: 25,
      botChaos: 26,
      redraw: 30,
      seating: 31,
    });
  });

  it('stays within its bounds, and gives the same to the same key', () => {
    assert(
      property(
        seeds(),
        integer({ min: 0, max: 12 }),
        integer({ min: 0, max: 40 }),
        (seed, round, seat) => {
          const value = draw(key(seed, round), PURPOSE.deck, seat, 0, -5, 5);
          expect(value).toBeGreaterThanOrEqual(-5);
          expect(value).toBeLessThanOrEqual(5);
          expect(draw(key(seed, round), PURPOSE.deck, seat, 0, -5, 5)).toBe(value);
        },
      ),
    );
  });

  it('is even, and near keys are far apart', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    const pairs = Array.from({ length: 20_000 }, (_, index) => {
      const digit = draw(key(index, 1), PURPOSE.noise, 0, 0, 0, 9);
      counts[digit] = (counts[digit] ?? 0) + 1;
      return digit === draw(key(index + 1, 1), PURPOSE.noise, 0, 0, 0, 9);
    });
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(Math.abs(pairs.filter(Boolean).length - 2000)).toBeLessThan(200);
  });
});
