import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crisisFor, readKept } from '../../src/play/shelf.ts';
import { crisisHash } from '../../src/play/shelf.ts';
import type { Kept } from '../../src/play/shelf.ts';
import { memoryShelf } from '../keeping/memory.ts';
import { must, scenarioOf } from '../helpers/core.ts';

/** Saves as each format wrote them; never written anew. */
const frozen = (name: string): string =>
  readFileSync(new URL(`../keeping/fixtures/${name}`, import.meta.url), 'utf8');

const latest = must(readKept(frozen('save-2.json')));
const changed = (change: object): string => JSON.stringify({ ...latest, ...change });

describe('every format there ever was is read', () => {
  test('1, which said none and had no names', () => {
    const kept = must(readKept(frozen('save-1.json')));
    expect(kept).toEqual({ ...latest, name: null });
    expect(kept.record.commands.length).toBeGreaterThan(20);
  });

  test('2, with a name', () => {
    expect(latest).toMatchObject({ format: 2, name: 'The gas that never came', over: true });
    expect(JSON.parse(frozen('save-2.json'))).toEqual(latest);
  });
});

test('a save of a format to come is no save', () => {
  expect(readKept(changed({ format: 3 }))).toBeNull();
});

test('a save by another rule of adoption is read back', () => {
  const plan = { ...latest.plan, conclusions: 'qualified' };
  expect(readKept(changed({ plan }))).toEqual({ ...latest, plan });
});

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['no record', changed({ record: undefined })],
  ['a record that is a list', changed({ record: [] })],
  ['a record without commands', changed({ record: { ...latest.record, commands: 'none' } })],
  ['no plan', changed({ plan: undefined })],
  ['an unknown rule', changed({ plan: { ...latest.plan, conclusions: 'lot' } })],
  ['an unknown skill', changed({ plan: { ...latest.plan, skill: 'oracle' } })],
  ['letters for a seed', changed({ plan: { ...latest.plan, seed: 'x' } })],
  ['a name that is no text', changed({ name: { toString: 'x' } })],
  ['a round that is none', changed({ round: -1 })],
])('a save with %s is no save', (_, text) => {
  expect(readKept(text)).toBeNull();
});

describe('the crisis a save goes on by', () => {
  const shipped = scenarioOf('tutorial-3-rounds');
  const older = { ...shipped, title: 'The winter before' };
  const by = (crisis: typeof shipped): Kept => {
    const scenario = { id: crisis.id, version: crisis.version, hash: crisisHash(crisis) };
    return { ...latest, record: { ...latest.record, scenario } };
  };
  const on = (crisis: typeof shipped) => ({ record: by(crisis).record, scenario: crisis });

  test('is the one that comes with the game where that is the same', async () => {
    const { database, crises } = memoryShelf();
    crises.set(crisisHash(shipped), older);
    expect(await crisisFor(database, by(shipped))).toEqual(on(shipped));
  });

  test('is the version that was put by when another one comes with the game by now', async () => {
    const { database, crises } = memoryShelf();
    crises.set(crisisHash(older), older);
    expect(await crisisFor(database, by(older))).toEqual(on(older));
  });

  test('is its own where it came from a file, and none where that is no crisis', async () => {
    const { database } = memoryShelf();
    const kept = { ...latest, scenario: older };
    expect(await crisisFor(database, kept)).toEqual({ record: latest.record, scenario: older });
    const broken = { ...older, actors: [] };
    expect(await crisisFor(database, { ...latest, scenario: broken })).toBeNull();
  });
});
