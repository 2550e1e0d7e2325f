import { expect, test } from 'vitest';
import { remarksOn } from '../../src/desk/standing-marks.tsx';
import { must, scenarioOf } from '../helpers/core.ts';
import { corridors } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

test('all can read whom a capital came to terms with this round, and what it promised', () => {
  const seat = must(must(corridors[0]).shared.seats.find(({ id }) => id === 'DE'));
  const silent = { scenario, seat: { ...seat, promise: null } };
  const log = [
    { round: 2, kind: 'came-to-terms', seat: 'DE', seats: ['IT'] },
    { round: 2, kind: 'came-to-terms', seat: 'GB', seats: ['DE'] },
    { round: 1, kind: 'came-to-terms', seat: 'PL', seats: ['DE'] },
  ] as const;
  expect(remarksOn(silent, 2, log)).toEqual(['came to terms with Rome and London']);
  expect(remarksOn(silent, 3, log)).toEqual([]);
  const promise = { stance: 'token', due: 3, state: 'kept' } as const;
  expect(remarksOn({ scenario, seat: { ...seat, promise } }, 3, log)).toEqual([
    'promised Token support (kept so far)',
  ]);
});
