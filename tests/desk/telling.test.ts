import { expect, test } from 'vitest';
import { namesOf } from '../../src/desk/names.ts';
import {
  tellCause,
  tellEntry,
  tellRefusal,
  tellSubject,
  tellTurning,
} from '../../src/desk/telling.ts';
import type { ShippedId } from '../helpers/core.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

const GAMES: readonly (readonly [ShippedId, string])[] = [
  ['mali-2013', 'DE'],
  ['mali-2013', 'FR'],
  ['tutorial-3-rounds', 'OST'],
  ['tutorial-3-rounds', 'TAM'],
];

/** A sentence for people: no ids, no holes, a capital first. */
function expectSentence(told: string): void {
  expect(told).not.toBe('');
  expect(told).not.toMatch(/undefined|null|\{|\}|\[object|““| {2}/);
  expect(told).toMatch(/^[\p{Lu}\d“]/u);
}

test.each(GAMES)('all that is logged and accounted for in %s as %s can be told', (id, seat) => {
  const scenario = scenarioOf(id);
  const { session, views } = viewsOf(id, seat);
  const { shared } = must(views.at(-1));
  for (const entry of shared.log) {
    expectSentence(tellEntry(scenario, entry, shared.hidden.setting));
  }
  for (const line of session.ledger()) {
    expectSentence(tellSubject(scenario, line.of));
    expectSentence(tellCause(scenario, line));
  }
  for (const point of must(shared.verdict).turningPoints) {
    expectSentence(tellTurning(scenario, point));
  }
});

test('an asset is named by its owner, even where two capitals use one id', () => {
  const scenario = scenarioOf('mali-2013');
  for (const actor of scenario.actors) {
    for (const asset of actor.assets) {
      expect(namesOf(scenario).asset(actor.id, asset.id)).toBe(asset.name);
    }
  }
});

test('an id that the scenario does not know names itself', () => {
  expect(namesOf(scenarioOf('tutorial-3-rounds')).card('no-such-card')).toBe('no-such-card');
});

test('a refusal about a red line quotes the line', () => {
  const scenario = scenarioOf('tutorial-3-rounds');
  const line = must(scenario.actors.flatMap((actor) => actor.redLines)[0]);
  expect(tellRefusal(scenario, { refused: 'red-line', about: line.id })).toContain(line.text);
});
