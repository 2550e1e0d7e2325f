import { expect, test } from 'vitest';
import { readKept } from '../../src/play/shelf.ts';

const kept = {
  format: 2,
  name: null,
  record: { format: 1 },
  scenario: null,
  plan: { scenario: 'x', seat: 'DE', seed: 1, rounds: 4, skill: 'diplomat' },
  round: 2,
  over: false,
};

test('what was written is read back', () => {
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

test('a save of the first format, which said none, is read as one without a name', () => {
  const { format: _format, name: _name, ...first } = kept;
  expect(readKept(JSON.stringify(first))).toEqual(kept);
  expect(readKept(JSON.stringify({ ...kept, name: 'Berlin waits' }))?.name).toBe('Berlin waits');
});

test('a save of a format to come is no save', () => {
  expect(readKept(JSON.stringify({ ...kept, format: 3 }))).toBeNull();
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
