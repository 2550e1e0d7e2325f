import { expect, test } from 'vitest';
import { agreedIn } from '../helpers/core-agreement.ts';

const POSITIONS = Array.from({ length: 200 }, (_, number) => number);

test('the shares of 500 futures agree with those of 5,000 others within their intervals', async () => {
  const agreed = await agreedIn(POSITIONS);
  expect(agreed.filter(Boolean).length / agreed.length).toBeGreaterThanOrEqual(0.93);
});
