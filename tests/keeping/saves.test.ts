import { beforeEach, expect, test, vi } from 'vitest';
import { checksum } from '../../src/keeping/checksum.ts';
import { keeperOf } from '../../src/keeping/keeper.ts';
import type { SaveState } from '../../src/keeping/keeper.ts';
import { KEPT, crisisBy, find, list, put, putBy, tidy } from '../../src/keeping/saves.ts';
import { scenarioOf } from '../helpers/core.ts';
import { memoryShelf } from './memory.ts';
import type { MemoryShelf } from './memory.ts';

let shelf: MemoryShelf;

beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', { bound: (low: unknown[]) => low });
  shelf = memoryShelf();
});

const save = (turn: number, text: string, game = 'a', now = turn) =>
  put(shelf.database, { game, turn, text, now });

const spoil = (turn: number): void => {
  const key = `a/${String(turn % 2)}`;
  const slot = shelf.slots.get(key);
  if (slot !== undefined) shelf.slots.set(key, { ...slot, text: slot.text.slice(1) });
};

test('a checksum is sha-256 of the text', () => {
  expect(checksum('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the newest save is found, and the one before it stays on the shelf', async () => {
  await save(0, 'first');
  await save(1, 'second');
  await save(2, 'third');
  expect(await find(shelf.database, 'a')).toEqual({ text: 'third', turn: 2, damaged: [] });
  expect([...shelf.slots.values()].map((slot) => slot.text).toSorted()).toEqual([
    'second',
    'third',
  ]);
});

test('a damaged save is set aside, and the one before is found', async () => {
  await save(0, 'first');
  await save(1, 'second');
  spoil(1);
  const found = await find(shelf.database, 'a');
  expect(found).toEqual({ text: 'first', turn: 1, damaged: ['econd'] });
  expect(shelf.damaged).toEqual([{ game: 'a', text: 'econd' }]);
});

test('saving goes on after damage without touching what was set aside', async () => {
  await save(0, 'first');
  spoil(0);
  const found = await find(shelf.database, 'a');
  expect(found.text).toBeNull();
  await save(found.turn + 1, 'next');
  expect((await find(shelf.database, 'a')).text).toBe('next');
  expect(shelf.damaged).toHaveLength(1);
});

test('a shelf without saves has nothing to find', async () => {
  expect(await find(shelf.database, 'a')).toEqual({ text: null, turn: -1, damaged: [] });
});

test('the game last played is listed first, and old games make room', async () => {
  const last = KEPT + 2;
  for (let game = 0; game <= last; game += 1) await save(0, 'x', String(game), game);
  expect((await list(shelf.database))[0]?.game).toBe(String(last));
  await tidy(shelf.database);
  const left = (await list(shelf.database)).map(({ game }) => game);
  expect(left).toEqual(Array.from({ length: KEPT }, (_, place) => String(last - place)));
});

test('a crisis is put by once, and let go with the last game that was played on it', async () => {
  const crisis = scenarioOf('tutorial-3-rounds');
  await save(0, '{"hash":"abc"}');
  await putBy(shelf.database, 'abc', crisis);
  await putBy(shelf.database, 'abc', { ...crisis, version: 99 });
  await putBy(shelf.database, 'def', crisis);
  await tidy(shelf.database);
  expect(await crisisBy(shelf.database, 'abc')).toEqual(crisis);
  expect([...shelf.crises.keys()]).toEqual(['abc']);
});

test('a keeper writes every text, the last one last, and says when it is safe', async () => {
  const states: SaveState[] = [];
  const onState = (state: SaveState): number => states.push(state);
  const keeper = keeperOf(shelf.database, { game: 'a', turn: 4, now: () => 1, onState });
  keeper.save('one');
  keeper.save('two');
  keeper.save('three');
  expect([...shelf.slots.values()].map((slot) => slot.text)).toContain('three');
  await keeper.settled();
  expect(await find(shelf.database, 'a')).toMatchObject({ text: 'three', turn: 7 });
  expect(states.at(-1)).toBe('saved');
});

test('a keeper without room says so and does not throw', async () => {
  const states: SaveState[] = [];
  const onState = (state: SaveState): number => states.push(state);
  shelf.breakDown();
  const keeper = keeperOf(shelf.database, { game: 'a', turn: -1, now: () => 1, onState });
  keeper.save('one');
  await keeper.settled();
  expect(states).toEqual(['saving', 'failed']);
});
