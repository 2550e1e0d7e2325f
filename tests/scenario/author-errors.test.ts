import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/scenario/fixing/repair.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Parsed } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import type { Problem } from '../../src/scenario/problems.ts';
import { must, shippedText } from '../helpers/core.ts';
import { CONDITIONS } from './mistakes/conditions.ts';
import { FIELDS } from './mistakes/fields.ts';
import { LOOSE } from './mistakes/loose.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { NAMES } from './mistakes/names.ts';
import { PLAY } from './mistakes/play.ts';
import { SEATS } from './mistakes/seats.ts';
import { TRUTH } from './mistakes/truth.ts';
import { VALUES } from './mistakes/values.ts';
import { WRITING } from './mistakes/writing.ts';

const FILE = 'mine.yaml';
const tutorial = shippedText('tutorial-3-rounds');

const SUBJECTS: readonly (readonly [string, readonly Mistake[]])[] = [
  ['the writing', WRITING],
  ['fields', FIELDS],
  ['values', VALUES],
  ['names', NAMES],
  ['conditions', CONDITIONS],
  ['what can be true', TRUTH],
  ['seats', SEATS],
  ['the course of play', PLAY],
  ['loose ends', LOOSE],
];
const ALL = SUBJECTS.flatMap(([, mistakes]) => mistakes);

const placeOf = (text: string, at: string): string => {
  const before = text.slice(0, text.indexOf(at)).split('\n');
  return `${before.length}:${must(before.at(-1)).length + 1}`;
};

const planted = ({ from, to }: Mistake): string => {
  if (!tutorial.includes(from)) throw new Error(`not in the tutorial: ${from}`);
  return tutorial.replace(from, () => to);
};

const parsedOnce = new Map<string, Parsed>();
const parsed = (text: string): Parsed => {
  const known = parsedOnce.get(text) ?? parseScenario(text, FILE);
  parsedOnce.set(text, known);
  return known;
};

const firstOf = (text: string, code: string): Problem => {
  const { problems } = parsed(text);
  const found = problems.find((problem) => problem.code === code);
  if (!found) throw new Error(['not found:', ...problems.map(problemLine)].join('\n'));
  return found;
};

describe.each(SUBJECTS)("an author's mistake about %s", (_subject, mistakes) => {
  it.each(mistakes)('$what: $code, where it is and what it is', (mistake) => {
    const text = planted(mistake);
    const found = firstOf(text, mistake.code);
    const severity = mistake.warns === true ? 'warning' : 'error';
    expect(problemLine(found)).toContain(
      `${FILE}:${placeOf(text, mistake.at)}: ${severity} ${mistake.code}: `,
    );
    expect(found.sentence).toContain(mistake.says);
    expect(parsed(text).ok).toBe(mistake.warns === true);
  });

  it.each(mistakes)('$what: the fix mends it', (mistake) => {
    const text = planted(mistake);
    const { fix } = firstOf(text, mistake.code);
    expect(fix.sentence).toMatch(/^[A-Z].+\.$/);
    expect(fix.edits.length === 0).toBe(mistake.byHand === true);
    const { problems } = parseScenario(applyEdits(text, fix.edits), FILE);
    const left = problems.filter(
      ({ code, severity }) => severity === 'error' || code === mistake.code,
    );
    expect(mistake.byHand === true ? [] : left.map(problemLine)).toEqual([]);
  });
});

describe('the mistakes', () => {
  it('are more than forty, and all but a few are mended by a program', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(40);
    expect(ALL.filter(({ byHand }) => byHand !== true).length).toBeGreaterThanOrEqual(38);
    expect(new Set(ALL.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  });

  it('are each of their own', () => {
    expect(new Set(ALL.map(planted)).size).toBe(ALL.length);
  });
});
