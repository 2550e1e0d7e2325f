import { expect, test } from 'vitest';
import { signedHundredths, signedPoints } from '../../src/words/decisions.ts';

test.each([
  [384, '+0.38'],
  [125, '+0.13'],
  [-125, '−0.13'],
  [4, '0'],
  [-4, '0'],
])('%i thousandths are told as %s', (thousandths, told) => {
  expect(signedHundredths(thousandths)).toBe(told);
});

test('the points between two shares are those between the shares as they are told', () => {
  expect(signedPoints(478, 516)).toBe('−4');
  expect(signedPoints(516, 478)).toBe('+4');
  expect(signedPoints(502, 498)).toBe('0');
});
