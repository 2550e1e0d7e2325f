import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { shippedText } from '../helpers/core.ts';

const tutorial = shippedText('tutorial-3-rounds');
const swap = (from: string, to: string): string => tutorial.replace(from, () => to);
/** Milliseconds of computing: another program on the machine must not fail this test. */
const LIMIT = 2000;

const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    'bcdefghi'.split('').map((name, index) => {
      const many = Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(', ');
      return `${name}: &${name} [${many}]`;
    }),
  )
  .join('\n');

/** Files that are broken, foreign or meant to do harm: what they hold, the first problem's code and its line. */
const FILES: readonly (readonly [string, string, string, number])[] = [
  ['nothing at all', '', 'wrong-value', 1],
  ['only blanks', '  \n\n \n', 'wrong-value', 1],
  ['a letter to a friend', 'Dear Anna,\nall is well.', 'wrong-value', 1],
  ['a list', '- 1\n- 2', 'wrong-value', 1],
  ['JSON of something else', '{"name": "left-pad", "version": "1.0.0"}', 'missing-field', 1],
  ['a billion laughs', laughs, 'alias', 2],
  ['an alias to itself', 'a: &a [*a]', 'alias', 1],
  ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a', 'alias', 3],
  ['a hundred thousand brackets', '['.repeat(100_000), 'too-deep', 1],
  ['brackets that close', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'too-deep', 1],
  ['maps in maps', '{a: '.repeat(40_000), 'too-deep', 1],
  ['lists in lists', '- '.repeat(60_000), 'too-deep', 1],
  [
    'steps down a cellar',
    Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'too-deep',
    25,
  ],
  [
    'a condition in conditions',
    swap(
      "{ fact: gauge.warm-homes, op: '<=', value: 200 }",
      `${'{ not: '.repeat(30)}{ fact: round, op: '>=', value: 2 }${' }'.repeat(30)}`,
    ),
    'too-deep',
    0,
  ],
  ['ten megabytes', `${tutorial}\n#${'x'.repeat(10_000_000)}`, 'too-large', 1],
  [
    'many fields',
    Array.from({ length: 30_000 }, (_, i) => `k${i}:`).join('\n'),
    'unknown-field',
    1,
  ],
  [
    'one field many times',
    `{${Array.from({ length: 30_000 }, () => 'a').join(',')}}`,
    'same-field',
    1,
  ],
  ['a field twice', swap('version: 1', 'version: 1\nversion: 1'), 'same-field', 6],
  ['a poisoned prototype', `${tutorial}\n__proto__:\n  polluted: 1\n`, 'field-name', 0],
  ['a poisoned indicator', swap('{ votes: 5,', '{ __proto__: 9, votes: 5,'), 'field-name', 0],
  ['a constructor', `${tutorial}\nconstructor: 1\n`, 'unknown-field', 0],
  ['a field named by a list', `${tutorial}\n? [a, b]\n: c\n`, 'field-name', 0],
  ['a field without a name', `${tutorial}\n: c\n`, 'field-name', 0],
  ['a tab', swap('  presidency: PEL', '\tpresidency: PEL'), 'not-yaml', 28],
  ['two documents', `${tutorial}\n---\n${tutorial}`, 'not-yaml', 0],
  ['an endless number', swap('version: 1', 'version: 1e999'), 'wrong-value', 5],
  [
    'a number of five thousand digits',
    swap('version: 1', `version: ${'9'.repeat(5000)}`),
    'wrong-value',
    5,
  ],
  ['no number', swap('version: 1', 'version: .nan'), 'wrong-value', 5],
  ['a number far too large', swap('start: 720', 'start: 9007199254740993'), 'wrong-value', 0],
  ['code', swap('version: 1', 'version: !!js/function "() => 1"'), 'wrong-value', 5],
  ['bytes', swap('version: 1', 'version: !!binary aGVsbG8='), 'wrong-value', 5],
  ['a set', swap('version: 1', 'version: !!set {a, b}'), 'wrong-value', 5],
  ['an endless line', 'a'.repeat(200_000), 'wrong-value', 1],
  ['an endless name', swap('The Cold Winter', 'W'.repeat(5000)), 'wrong-value', 0],
  ['a thousand seats', `${tutorial}\nactors: [${'{},'.repeat(1000)}]`, 'same-field', 0],
  ['zero bytes', 'a: \u0000\u0000', 'unknown-field', 1],
  [
    'markup in a text',
    swap('The Cold Winter', 'The <script>alert(1)</script> Winter'),
    'wrong-value',
    7,
  ],
  [
    'a picture in a text',
    swap('The Cold Winter', 'The <img src=x onerror=x> Winter'),
    'wrong-value',
    7,
  ],
  [
    'writing turned around',
    swap('The Cold Winter', 'The \u202ECold\u202C Winter'),
    'wrong-value',
    7,
  ],
  ['a bell in a text', swap('The Cold Winter', '"The \\a Winter"'), 'wrong-value', 7],
  ['quotes without end', `a: ${"'".repeat(100_001)}`, 'unknown-field', 1],
  ['colons without end', `a: ${'b: '.repeat(40_000)}`, 'not-yaml', 1],
];

describe('a hostile or broken file', () => {
  it.each(FILES)('%s is refused quickly and clearly', (_what, text, code, line) => {
    const start = process.cpuUsage();
    const { ok, problems } = parseScenario(text, 'odd.yaml');
    const took = process.cpuUsage(start).user / 1000;
    expect(ok).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const [first] = problems;
    expect(first?.sentence).not.toMatch(/stack|undefined|\[object/);
    expect(line > 0 ? first?.line : 0).toBe(line);
    expect(took).toBeLessThan(LIMIT);
  });

  it('leaves nothing behind on any object', () => {
    for (const [, text] of FILES.filter(([what]) => what.includes('poisoned'))) {
      parseScenario(text, 'odd.yaml');
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('points into the file, never outside it', () => {
    const outside = FILES.slice(0, 13).flatMap(([what, text]) =>
      parseScenario(text, 'odd.yaml')
        .problems.filter(({ line, column }) => line > text.split('\n').length || column < 1)
        .map(({ line, column }) => `${what} ${line}:${column}`),
    );
    expect(outside).toEqual([]);
  });
});
