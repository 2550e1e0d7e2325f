import { expect, test } from 'vitest';
import { standingIn } from '../helpers/core-decisions.ts';
import { playFixture } from '../helpers/core-fixtures.ts';
import { modelOf } from '../helpers/core.ts';

const WINTER = { scenario: 'tutorial-3-rounds', rounds: 3, games: 40 } as const;
const MALI = { scenario: 'mali-2013', rounds: 8, games: 8 } as const;
const SEATS = {
  [WINTER.scenario]: ['VES', 'OST', 'TAM', 'PEL'],
  [MALI.scenario]: ['DE', 'IE', 'PL', 'GB'],
} as const;
const DEPTH = { tried: 16, verified: 200, most: 5 };

// Both intervals are of 99 %: by luck one in some hundred pairs may still not meet.
test.each([WINTER, MALI])(
  'in $games games of $scenario better alternatives stand when they are replayed',
  (which) => {
    const { games, rounds, scenario } = which;
    const model = modelOf(scenario);
    const found = Array.from({ length: games }, (_, game) => {
      const seat = SEATS[scenario][game % 4] ?? '';
      const fixture = {
        name: '',
        about: '',
        scenario,
        rounds,
        seat,
        seed: 300 + game,
        moves: game,
      };
      return standingIn(model, playFixture(fixture), DEPTH);
    });
    const stated = found.reduce((sum, one) => sum + one.stated, 0);
    const standing = found.reduce((sum, one) => sum + one.standing, 0);
    expect(stated).toBeGreaterThanOrEqual(games);
    expect(standing / stated).toBeGreaterThanOrEqual(0.97);
  },
);
