import { describe, expect, test } from 'vitest';
import { FUNDING, NOTHING, groupsOf, newsIn, tellTerms } from '../../src/desk/corridor-terms.ts';
import { namesOf } from '../../src/desk/names.ts';
import { GOODS } from '../../src/scenario/lists.ts';
import { scenarioOf } from '../helpers/core.ts';
import { corridorOf, corridors, offer } from './corridors.ts';

const scenario = scenarioOf('mali-2013');

test('every good on the table has a name and a kind, and is listed once', () => {
  for (const view of corridors) {
    for (const { seat, goods } of corridorOf(view).partners) {
      expect(groupsOf(goods).flatMap((group) => group.goods)).toHaveLength(goods.length);
      for (const good of goods) {
        expect(GOODS.some((kind) => good.startsWith(`${kind}.`))).toBe(true);
        expect(namesOf(scenario).good(seat, good)).not.toContain('.');
      }
    }
  }
});

const told = (from: string, to: string, gives: string, asks: string): string =>
  tellTerms(scenario, { from, to, gives, asks }, 'DE', 40);

describe('the terms of an exchange', () => {
  test('are told to the reader, whoever proposes them', () => {
    const post = namesOf(scenario).post('deputy-commander');
    expect(told('DE', 'GB', 'support.principles', 'post.deputy-commander')).toBe(
      `You would support “Principles for the next crisis” if London hands over ${post}.`,
    );
    expect(told('GB', 'DE', FUNDING, 'support.principles')).toBe(
      'London would pay 4 points of standing as common funding for you if you support “Principles for the next crisis”.',
    );
    expect(told('GB', 'DE', 'support.principles', NOTHING)).toBe(
      'London would support “Principles for the next crisis”, for nothing in return.',
    );
  });
});

test('the news of a change is what waits for an answer, else what was answered', () => {
  const before = [offer(0), offer(1)];
  expect(newsIn(before, before)).toBeUndefined();
  expect(newsIn(before, [offer(0), offer(1, { state: 'accepted' })])?.index).toBe(1);
  const countered = [offer(0, { state: 'countered' }), offer(1), offer(2, { counters: 0 })];
  expect(newsIn(before, countered)?.index).toBe(2);
});
