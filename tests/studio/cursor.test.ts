import { expect, test } from 'vitest';
import { cursorAt } from '../../src/studio/clerk/cursor.ts';

/** The place of the bar in a text, in short. */
const at = (marked: string): readonly unknown[] => {
  const offset = marked.indexOf('|');
  const { at: kind, path, word } = cursorAt(marked.replace('|', ''), offset);
  return [kind, path.join('.'), word];
};

test.each([
  ['a field of the file', 'format: 1\nti|', 'key', '', 'ti'],
  ['a value', 'format: |', 'value', 'format', ''],
  ['a field of an entry', 'actors:\n  - id: A\n    na|', 'key', 'actors.0', 'na'],
  ['the first field of the second entry', 'actors:\n  - id: A\n  - i|', 'key', 'actors.1', 'i'],
  [
    'an entry that stands under its list',
    'actors:\n- id: A\n- id: B\n  na|',
    'key',
    'actors.1',
    'na',
  ],
  [
    'a list in one line',
    'actors:\n  - id: A\n    traits: [a, b|',
    'value',
    'actors.0.traits.1',
    'b',
  ],
  ['a list in lines', 'a:\n  - b:\n      - B\n      - C|', 'key', 'a.0.b.1', 'C'],
  ['a map in one line', 'a:\n  b: { c: 1, d|', 'key', 'a.b', 'd'],
  ['a map within a map', 'a: { b: { c: 1 }, d|', 'key', 'a', 'd'],
  [
    'a map over several lines',
    'cards:\n  - {\n      id: c,\n      side: f|',
    'value',
    'cards.0.side',
    'f',
  ],
  ['behind a list in a map', 'a:\n  - { who: [x], o|', 'key', 'a.0', 'o'],
  ['a fact', 'a:\n  any:\n    - { fact: gau|', 'value', 'a.any.0.fact', 'gau'],
  ['after a comment', 'a:\n# no: field\n  b|', 'key', 'a', 'b'],
])('%s', (_, text, kind, path, word) => {
  expect(at(text)).toEqual([kind, path, word]);
});
