import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  capital,
  level,
  listOf,
  longDate,
  percent,
  plural,
  points,
  shortList,
  signed,
  stop,
  unbroken,
} from '../../src/words/numbers.ts';

test.each([
  [0, '0', '0'],
  [40, '4', '+4'],
  [45, '4.5', '+4.5'],
  [-45, '−4.5', '−4.5'],
  [-5, '−0.5', '−0.5'],
  [1000, '100', '+100'],
])('%i tenths read as %s, and as a change %s', (tenths, plain, change) => {
  expect(points(tenths)).toBe(plain);
  expect(signed(tenths)).toBe(change);
});

test('points lose nothing: every tenth can be read back', () => {
  assert(
    property(integer({ min: -10_000, max: 10_000 }), (tenths) => {
      expect(Math.round(Number(points(tenths).replace('−', '-')) * 10)).toBe(tenths);
    }),
  );
});

test('levels and shares are whole numbers for a glance', () => {
  expect(level(455)).toBe('46');
  expect(percent(333)).toBe('33%');
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as "%s"', (names, told) => {
  expect(listOf(names)).toBe(told);
});

test('long lists say how many more there are', () => {
  expect(listOf(['A', 'B', 'C', 'D'], 2)).toBe('A, B and 2 more');
  expect(shortList(['A', 'B', 'C', 'D'], 2)).toBe('A, B, 2\u00A0more');
  expect(shortList(['A', 'B'], 2)).toBe('A, B');
});

test('the number of a type stays with its letters', () => {
  expect(unbroken('C-135 tanker aircraft')).toBe('C-\u2060135 tanker aircraft');
  expect(unbroken('Mine-hunters of 1990-1995')).toBe('Mine-hunters of 1990-1995');
});

test('dates, counts and sentences', () => {
  expect(longDate('2013-01-07')).toBe('7 January 2013');
  expect(plural(1, 'seat', 'seats')).toBe('1 seat');
  expect(plural(2, 'seat', 'seats')).toBe('2 seats');
  expect(capital('the pipe')).toBe('The pipe');
  expect(stop('Done')).toBe('Done.');
  expect(stop('Done?')).toBe('Done?');
});
