import { expect, test } from 'vitest';
import { agreements, randomPosition } from '../helpers/core-positions.ts';
import { modelOf } from '../helpers/core.ts';

const POSITIONS = 200;
const SEATS = ['DE', 'GB', 'PL', 'IE', 'SE'] as const;

test('the shares of 500 futures agree with those of 5,000 others within their intervals', () => {
  const model = modelOf('mali-2013');
  const agreed = Array.from({ length: POSITIONS }, (_, number) =>
    agreements(model, randomPosition(model, number, SEATS[number % SEATS.length]), {
      few: 500,
      many: 5000,
    }),
  ).flat();
  expect(agreed.filter(Boolean).length / agreed.length).toBeGreaterThanOrEqual(0.93);
});
