import { expect, test } from 'vitest';
import { planFrom, readAddress } from '../../src/play/address.ts';
import { defaultSeat, keyOf, linkTo, parseSeed, variantOf } from '../../src/play/plan.ts';
import type { Plan } from '../../src/play/plan.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');
const asked = (search: string) => planFrom(must(readAddress(search)), scenario);
const planned = (search: string): Plan => {
  const found = asked(search);
  if ('problem' in found) throw new Error(found.problem);
  return found.plan;
};

test('a page without a scenario in its address is no link to a game', () => {
  expect(readAddress('')).toBeNull();
  expect(readAddress('?seat=DE&seed=1')).toBeNull();
});

test('a link names one game, and that game names the same link', () => {
  const link = '?scenario=mali-2013&seat=DE&seed=42&rounds=4';
  const plan = planned(link);
  expect(plan).toMatchObject({ seat: 'DE', seed: 42, rounds: 4, skill: 'diplomat' });
  expect(linkTo(plan)).toBe(link);
  expect(linkTo({ ...plan, skill: 'novice' })).toBe(`${link}&skill=novice`);
  expect(planned(`${link}&skill=novice`).skill).toBe('novice');
});

test('a link can ask for the other way to adopt texts, where the crisis has one', () => {
  const link = '?scenario=mali-2013&seat=DE&seed=42&rounds=4&rule=qualified';
  const plan = planned(link);
  expect(plan.conclusions).toBe('qualified');
  expect(linkTo(plan)).toBe(link);
  expect(planned('?scenario=mali-2013&rule=unanimity')).not.toHaveProperty('conclusions');
  expect(variantOf(scenario)).toBe('qualified');
  expect(variantOf(scenarioOf('tutorial-3-rounds'))).toBeNull();
});

test('what a link leaves out is filled in', () => {
  const plan = planned('?scenario=mali-2013');
  expect(plan.seat).toBe(defaultSeat(scenario));
  expect(plan.rounds).toBe(8);
  expect(Number.isSafeInteger(plan.seed)).toBe(true);
});

test.each([
  ['a seat nobody has', '&seat=XX', 'XX'],
  ['a seed that is no number', '&seat=DE&seed=abc', 'abc'],
  ['a seed below nought', '&seat=DE&seed=-1', '-1'],
  ['a length the crisis does not have', '&seat=DE&rounds=5', '5'],
  ['an empty length', '&seat=DE&rounds=', ''],
  ['a rule the crisis does not have', '&rule=by-lot', 'by-lot'],
])('%s is a sentence, not a game', (_, rest, named) => {
  const found = asked(`?scenario=mali-2013${rest}`);
  expect(found).toHaveProperty('problem');
  expect('problem' in found ? found.problem : '').toContain(named);
});

test('a very long damaged link is quoted in part only', () => {
  const found = asked(`?scenario=mali-2013&seat=${'X'.repeat(5000)}`);
  expect('problem' in found ? found.problem.length : 0).toBeLessThan(200);
});

test.each([
  ['0', 0],
  ['4294967295', 4_294_967_295],
  ['4294967296', null],
  ['1.5', null],
  ['', null],
  ['٣', null],
])('the seed "%s" is read as %s', (text, seed) => {
  expect(parseSeed(text)).toBe(seed);
});

test('every part of a plan tells two games apart on the shelf', () => {
  const plan = planned('?scenario=mali-2013&seat=DE&seed=42&rounds=4');
  const others: Plan[] = [
    { ...plan, seat: 'FR' },
    { ...plan, seed: 43 },
    { ...plan, rounds: 8 },
    { ...plan, skill: 'novice' },
    { ...plan, conclusions: 'qualified' },
    { ...plan, scenario: scenarioOf('tutorial-3-rounds') },
  ];
  expect(new Set([plan, ...others].map(keyOf)).size).toBe(others.length + 1);
});

test('a newcomer is never offered the seat that has no choice of stance', () => {
  for (const id of ['mali-2013', 'tutorial-3-rounds'] as const) {
    expect(defaultSeat(scenarioOf(id))).not.toBe(scenarioOf(id).framework?.actor);
  }
});
