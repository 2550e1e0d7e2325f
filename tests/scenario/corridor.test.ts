import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import { must, smallText, soundScenario } from '../helpers/core.ts';

const FILE = 'mine.yaml';
const text = smallText();

/** The first problem of the small scenario with one thing written otherwise, as its author would read it. */
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
    ['a post held by nobody', 'holder: GAMA', 'holder: GAMMA', 'unknown-name', 'called "GAMMA"'],
    ['two posts of one name', 'id: desk', 'id: chair', 'same-id', 'used in corridor.posts'],
    ['a post that pays in words', 'standing: 5', 'standing: much', 'wrong-value', 'standing'],
    ['a post without a holder', 'holder: GAMA, ', '', 'missing-field', 'holder'],
  ])('%s is found where it is', (_what, from, to, code, says) => {
    const told = problemWith(from, to);
    expect(told).toContain(`error ${code}: `);
    expect(told).toContain(says);
    const [, line] = told.split(':');
    expect(Number(line)).toBe(lineOf(from));
  });

  it.each([
    ['a corridor before the first round', 'from: 0'],
    ['a slip of the pen', 'robots: 2'],
  ])('%s is found', (_what, to) => {
    const told = problemWith('corridor:\n  bots: 1', `corridor:\n  ${to}`);
    expect(Number(told.split(':')[1])).toBe(lineOf('corridor:\n') + 1);
  });
});

describe('a corridor', () => {
  it('may be left out: then nobody talks in private', () => {
    const without = text.replace(/\ncorridor:\n(?: .*\n|\n(?= ))*/, '\n');
    expect(soundScenario(without, FILE).corridor).toBeUndefined();
  });

  it('needs no more than its name: everything in it has a default', () => {
    const bare = text.replace(/\ncorridor:\n(?: .*\n|\n(?= ))*/, '\ncorridor: {}\n');
    expect(must(soundScenario(bare, FILE).corridor)).toMatchObject({ from: 1, posts: [] });
  });
});
