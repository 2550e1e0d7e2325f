import { expect, test } from 'vitest';
import { tellLargest } from '../../src/desk/largest.ts';
import type { LedgerLine } from '../../src/view/types.ts';
import { scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('tutorial-3-rounds');
const line = (by: number): LedgerLine => ({
  round: 1,
  cause: 'upkeep',
  of: { kind: 'gauge', id: 'any' },
  by,
});
const told = (...changes: readonly number[]): string[] =>
  tellLargest(scenario, changes.map(line)).split('\u00a0· ');

test('the causes of a change add up: what is not named stands together', () => {
  const parts = told(76, 41, 20, 11, -2);
  expect(parts).toHaveLength(3);
  expect(parts.at(-1)).toBe('the rest\u00a0+2.9');
});

test('three causes are all named', () => {
  expect(told(76, 41, 20).at(-1)).toMatch(/\+2$/);
  expect(told(76, 41, 20).join()).not.toContain('the rest');
  expect(told(76)).toHaveLength(1);
});
