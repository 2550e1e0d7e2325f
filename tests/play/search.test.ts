import { expect, test } from 'vitest';
import { matching } from '../../src/play/search.ts';
import { scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');
const found = (typed: string): string[] => matching(scenario, typed).map((actor) => actor.id);

test.each([
  ['country', 'germany', 'DE'],
  ['capital', 'Lisbon', 'PT'],
  ['code', 'ee', 'EE'],
  ['the start of a later word', 'kingdom', 'GB'],
])('a capital is found by its %s', (_, typed, id) => {
  expect(found(typed)).toContain(id);
});

test('what is typed must begin a word: Malta, but not every small state', () => {
  expect(found('mal')).toEqual(['MT']);
});

test('a trait finds all who have it, and nothing typed finds all', () => {
  const trait = scenario.traits.find((one) => one.id === 'election-year');
  const having = scenario.actors.filter((actor) => actor.traits.includes('election-year'));
  expect(found(trait?.name ?? '')).toEqual(having.map((actor) => actor.id));
  expect(found('  ')).toHaveLength(scenario.actors.length);
  expect(found('zzz')).toEqual([]);
});
