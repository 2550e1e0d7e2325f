import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import { must, scenarioOf, shippedText, soundScenario } from '../helpers/core.ts';

const FILE = 'mine.yaml';
const text = shippedText('mali-2013');

/** The first problem of the flagship with one thing written otherwise, as its author would read it. */
const problemWith = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`not in the scenario: ${from}`);
  const parsed = parseScenario(
    text.replace(from, () => to),
    FILE,
  );
  return parsed.ok ? 'none' : must(parsed.problems.map(problemLine)[0]);
};

const lineOf = (what: string): number => text.slice(0, text.indexOf(what)).split('\n').length;

describe('an author’s mistake about the corridor', () => {
  it.each([
    ['a post held by nobody', 'holder: IT', 'holder: UK', 'unknown-name', 'no actor called "UK"'],
    [
      'two posts of one name',
      'id: deputy-commander',
      'id: mission-commander',
      'same-id',
      '"mission-commander" is already used in corridor.posts',
    ],
    [
      'a post that pays in words',
      'holder: IT',
      'holder: IT\n      standing: much',
      'wrong-value',
      'standing',
    ],
    ['a post without a holder', '      holder: IT\n', '', 'wrong-value', 'holder'],
  ])('%s is found where it is', (_what, from, to, code, says) => {
    const told = problemWith(from, to);
    expect(told).toContain(`error ${code}: `);
    expect(told).toContain(says);
    const [, line] = told.split(':');
    expect(Math.abs(Number(line) - lineOf(from))).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a corridor before the first round', 'from: 0'],
    ['a slip of the pen', 'form: 2'],
  ])('%s is found', (_what, to) => {
    const told = problemWith('corridor:\n  from: 2', `corridor:\n  ${to}`);
    expect(Number(told.split(':')[1])).toBe(lineOf('corridor:\n') + 1);
  });
});

describe('a corridor', () => {
  it('may be left out: then nobody talks in private', () => {
    const tutorial = shippedText('tutorial-3-rounds');
    const without = tutorial.replace(/\ncorridor:\n(?: .*\n|\n(?= ))*/, '\n');
    expect(soundScenario(without, FILE).corridor).toBeUndefined();
  });

  it('needs no more than its name: everything in it has a default', () => {
    const bare = text.replace(/\ncorridor:\n(?: .*\n|\n(?= ))*/, '\ncorridor: {}\n');
    expect(must(soundScenario(bare, FILE).corridor)).toMatchObject({ from: 1, posts: [] });
    expect(must(scenarioOf('mali-2013').corridor).posts.length).toBeGreaterThan(0);
  });
});
