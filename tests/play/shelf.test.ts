import { expect, test } from 'vitest';
import { readKept } from '../../src/play/shelf.ts';

const kept = {
  record: { format: 1 },
  scenario: null,
  plan: { scenario: 'x', seat: 'DE', seed: 1, rounds: 4, skill: 'diplomat' },
  round: 2,
  over: false,
};

test('what was written is read back', () => {
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

test('a save by another rule of adoption is read back', () => {
  const other = { ...kept, plan: { ...kept.plan, conclusions: 'qualified' } };
  expect(readKept(JSON.stringify(other))).toEqual(other);
});

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['no record', JSON.stringify({ ...kept, record: undefined })],
  ['no plan', JSON.stringify({ ...kept, plan: undefined })],
  ['an unknown rule', JSON.stringify({ ...kept, plan: { ...kept.plan, conclusions: 'lot' } })],
  ['an unknown skill', JSON.stringify({ ...kept, plan: { ...kept.plan, skill: 'oracle' } })],
])('a save with %s is no save', (_, text) => {
  expect(readKept(text)).toBeNull();
});
