import { expect, test } from 'vitest';
import { hyphenColumn, indentAfter } from '../../src/studio/indenting.ts';

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

const LIST = ['interests:', '  - id: calm', '    text: x', '    when: { fact: x }'];

test.each([
  ['under the fields of an entry', LIST, 4, 2],
  ['behind a remark and an empty line', [...LIST, '', '    # soon'], 4, 2],
  ['behind a list within the entry', [...LIST, '    parts:', '      - one'], 4, 2],
  ['under the list within the entry', [...LIST, '    parts:', '      - one'], 6, null],
  ['under a field that begins a list', [...LIST, '    parts:'], 6, null],
  ['in a map that is no entry', ['hand:', '  first: 3'], 2, null],
  ['at the very top', [], 0, null],
])('a hyphen %s', (_where, above, column, target) => {
  expect(hyphenColumn(above, column)).toBe(target);
});
