/** What may befall a kept game between the writing and the reading, by chance or by malice. */
import { array, constantFrom, integer, oneof, record, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Texts and values that have broken programs before. */
export const HOSTILE: readonly unknown[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '\u202Etxet sdrawkcab\u202C\u2066',
  '\u0000\u0007\u001B[2J',
  'line\nbreak\u2028and another',
  '\uD800 half a letter',
  '=1+1',
  '__proto__',
  'constructor',
  'x'.repeat(70_000),
  '',
  null,
  true,
  -1,
  0.5,
  1e308,
  [],
  {},
  JSON.parse('{"__proto__": {"polluted": true}}'),
  Array.from({ length: 6000 }, () => ({ type: 'proceed' })),
];

/** A text cut short anywhere. */
const cut = (text: string): Arbitrary<string> =>
  integer({ min: 0, max: text.length - 1 }).map((length) => text.slice(0, length));

/** A text with some of its bits turned over, read again as letters. */
const flipped = (text: string): Arbitrary<string> => {
  const bytes = new TextEncoder().encode(text);
  const place = tuple(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 0, max: 7 }));
  return array(place, { minLength: 1, maxLength: 4 }).map((places) => {
    const turned = bytes.slice();
    for (const [at, bit] of places) turned[at] = (turned[at] ?? 0) ^ (1 << bit);
    return new TextDecoder().decode(turned);
  });
};

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Walks down a value, a turn at a time, and puts something else where it comes to; or adds it under a new name. */
const replacedAt = (
  value: unknown,
  turns: readonly number[],
  { by, name }: { readonly by: unknown; readonly name: string | null },
): unknown => {
  const whole = structuredClone(value);
  let node = whole;
  for (const [step, turn] of turns.entries()) {
    if (!isNode(node)) break;
    const keys = Object.keys(node);
    const key = keys[turn % Math.max(1, keys.length)] ?? '0';
    const next = node[key];
    if (step < turns.length - 1 && isNode(next)) {
      node = next;
      continue;
    }
    if (name === null) node[key] = by;
    else Object.defineProperty(node, name, { value: by, enumerable: true });
    break;
  }
  return whole;
};

/** JSON in which one value was replaced by a hostile one, or one was added that nobody expects. */
const replaced = (text: string): Arbitrary<string> => {
  const value = JSON.parse(text) as unknown;
  return record({
    turns: array(integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }),
    by: constantFrom(...HOSTILE),
    name: constantFrom(null, null, '__proto__', 'constructor', 'toString', '\u202Ename'),
  }).map(({ turns, by, name }) => JSON.stringify(replacedAt(value, turns, { by, name })));
};

/** A kept JSON text after any of these. */
export const damagedJson = (text: string): Arbitrary<string> =>
  oneof(cut(text), flipped(text), replaced(text), replaced(text));

/** Any other text after being cut or having bits turned over. */
export const damagedText = (text: string): Arbitrary<string> => oneof(cut(text), flipped(text));
