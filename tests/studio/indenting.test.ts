import { expect, test } from 'vitest';
import { indentAfter } from '../../src/studio/indenting.ts';

test.each([
  ['title: x', 0],
  ['actors:', 2],
  ['  - id: LU', 4],
  ['    redLines:', 6],
  ['      - { id: x }', 8],
  ['    text: >-', 6],
  ['    sources: [', 6],
])('after “%s” a line begins at column %i', (line, column) => {
  expect(indentAfter(line)).toBe(column);
});
