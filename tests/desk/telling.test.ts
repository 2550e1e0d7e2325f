import { expect, test } from 'vitest';
import { namesOf } from '../../src/desk/names.ts';
import { tellCause, tellEntry, tellSubject, tellTurning } from '../../src/desk/telling.ts';
import { tellDeed } from '../../src/desk/tell-command.ts';
import { tellRefusal } from '../../src/desk/refusing.ts';
import type { ShippedId } from '../helpers/core.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { unbroken } from '../../src/words/numbers.ts';
import { viewsOf } from './games.ts';

const GAMES: readonly (readonly [ShippedId, string])[] = [
  ['mali-2013', 'DE'],
  ['mali-2013', 'FR'],
  ['tutorial-3-rounds', 'OST'],
  ['tutorial-3-rounds', 'TAM'],
];

/** Sentences that people cannot read: empty, with a hole, an id or without a capital. */
const unreadable = (told: string): boolean =>
  /undefined|null|\{|\}|\[object|““| {2}/.test(told) || !/^[\p{Lu}\d“]/u.test(told);

test.each(GAMES)('all that is logged and accounted for in %s as %s can be told', (id, seat) => {
  const scenario = scenarioOf(id);
  const { session, views } = viewsOf(id, seat);
  const { shared } = must(views.at(-1));
  const told = [
    ...shared.log.map((entry) => tellEntry(scenario, entry)),
    ...session.ledger().map((line) => tellSubject(scenario, line.of)),
    ...session.ledger().map((line) => tellCause(scenario, line)),
    ...must(shared.verdict).turningPoints.map((point) => tellTurning(scenario, point)),
  ];
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(unreadable)).toEqual([]);
});

test('an asset is named by its owner, even where two capitals use one id', () => {
  const scenario = scenarioOf('mali-2013');
  for (const actor of scenario.actors) {
    for (const asset of actor.assets) {
      expect(namesOf(scenario).asset(actor.id, asset.id)).toBe(unbroken(asset.name));
    }
  }
});

test('an asset that a counter-offer asks for has its owner’s name, or where the owner is not known a plain one', () => {
  const scenario = scenarioOf('mali-2013');
  const counter = {
    type: 'counter',
    seat: 'FR',
    offer: 0,
    gives: 'funding.',
    asks: 'asset.hercules',
  } as const;
  expect(tellDeed(scenario, counter)).toContain('Hercules transport aircraft');
  for (const { id, assets } of scenario.actors) {
    const [own] = assets;
    if (own === undefined) continue;
    const asked = { ...counter, asks: `asset.${own.id}` };
    expect(tellDeed(scenario, asked, id)).toContain(`for “${unbroken(own.name)}”`);
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
