import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { modelOf } from '../helpers/core.ts';

const GAMES = 2000;

describe('2,000 games of Mali 2013 by bots alone', () => {
  const { endings, stances } = simulate(modelOf('mali-2013'), { games: GAMES, seed: 1, rounds: 8 });
  const counts = Object.entries(endings);

  it('end in at least five of the six ways that need no player', () => {
    const seen = counts.filter(([id, count]) => id !== 'government-fell' && count > 0);
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it('end in none of them more than six times in ten', () => {
    const most = Math.max(...counts.map(([, count]) => count));
    expect(most / GAMES).toBeLessThanOrEqual(0.6);
  });

  it('leave no capital with one stance for ever, but the framework nation', () => {
    const fixed = Object.entries(stances).filter(
      ([, by]) => Math.max(...Object.values(by)) === GAMES,
    );
    expect(fixed.map(([id]) => id)).toEqual(['FR']);
  });
});

describe.each(modelOf('relocation-2015').scenario.lengths.map(({ rounds }) => rounds))(
  '2,000 games of Relocation 2015 in %i rounds by bots alone',
  (rounds) => {
    it('end each way in one game of twenty at least, and two of five at most', () => {
      const { endings } = simulate(modelOf('relocation-2015'), { games: GAMES, seed: 1, rounds });
      const odd = Object.entries(endings).filter(
        ([id, count]) =>
          id !== 'government-fell' && (count < GAMES / 20 || count > (GAMES * 2) / 5),
      );
      expect(odd).toEqual([]);
    });
  },
);
