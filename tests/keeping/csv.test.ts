import { expect, test } from 'vitest';
import { csvOf } from '../../src/keeping/csv.ts';

test('rows become lines below their names', () => {
  expect(csvOf(['round', 'seat'], [{ round: 1, seat: 'DE' }, { round: 2 }])).toBe(
    'round,seat\r\n1,DE\r\n2,\r\n',
  );
});

test('commas, quotes and line breaks stay in their cell', () => {
  expect(csvOf(['text'], [{ text: 'a, "b"\nc' }])).toBe('text\r\n"a, ""b""\nc"\r\n');
});

test('a cell is never a formula, and a negative number stays a number', () => {
  expect(csvOf(['a', 'b'], [{ a: '=1+1', b: -12 }])).toBe("a,b\r\n'=1+1,-12\r\n");
});

test('what keeps a word on one line of a page is not in a cell', () => {
  expect(csvOf(['asset'], [{ asset: 'C-\u2060135' }])).toBe('asset\r\nC-135\r\n');
});
