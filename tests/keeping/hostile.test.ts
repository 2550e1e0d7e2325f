import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync } from 'fflate';
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordHash } from '../../src/debate/record.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { checksum } from '../../src/keeping/checksum.ts';
import { readGameFile } from '../../src/keeping/game-file.ts';
import { linkOf, readBody, readHead } from '../../src/keeping/link.ts';
import { LARGEST_UNPACKED, packed, unpacked } from '../../src/keeping/packing.ts';
import { find, put } from '../../src/keeping/saves.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { readKept } from '../../src/play/shelf.ts';
import { resumeLocal } from '../../src/session/local.ts';
import { rebuild } from '../../src/session/rebuild.ts';
import { openReplay } from '../../src/session/replay.ts';
import { HOSTILE, damagedJson, damagedText } from '../helpers/core-damage.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { memoryShelf } from './memory.ts';

const fixture = must(FIXTURES.find(({ name }) => name === 'winter-vesk'));
const scenario = scenarioOf(fixture.scenario);
const record = playFixture(fixture);
const hash = recordHash(record);
const link = must(linkOf(record, scenario));

const PLAIN_SENTENCE = /^[^\p{C}\p{Zl}\p{Zp}]{4,200}$/u;

/** The record's hash of whatever a fragment brings, or null where it brings no game. */
const gameIn = (fragment: string): string | null => {
  const head = readHead(fragment);
  if (head === null || head === 'broken') return null;
  const game = readBody(head, scenario);
  const session = game === null ? null : rebuild(scenario, game);
  return session === null ? null : session.hash();
};

/** Whatever a record is, it is played on and watched, or refused with a value. */
const playable = (on: Scenario, damaged: GameRecord): void => {
  const resumed = resumeLocal(on, damaged);
  const replay = openReplay(on, damaged);
  if ('problem' in resumed) expect(resumed.problem).toMatch(/^(other|no|broken)/);
  else
    expect(resumed.record().commands.slice(0, damaged.commands.length)).toEqual(damaged.commands);
  if (replay !== null) expect(replay.stops.length).toBeGreaterThan(0);
};

const unspoilt = (): void => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
};

describe('a damaged link', () => {
  test('brings the very game back or none', () => {
    assert(
      property(damagedText(link), (text) => {
        expect([null, hash]).toContain(gameIn(text));
      }),
      { numRuns: 400 },
    );
  });

  test('with anything else packed in it brings none', () => {
    const head = link.slice(0, link.lastIndexOf('.') + 1);
    const inside = must(unpacked(link.slice(head.length)));
    assert(
      property(damagedJson(inside), (text) => {
        expect([null, hash]).toContain(gameIn(head + packed(text.slice(0, LARGEST_UNPACKED))));
        unspoilt();
      }),
      { numRuns: 300 },
    );
  });

  // What unpacks to more is dropped while it is unpacked: nothing is ever made of it.
  test.each([
    ['of nothing', new Uint8Array(30_000_000)],
    ['of brackets', new TextEncoder().encode('['.repeat(20_000_000))],
    ['of letters', new TextEncoder().encode(`["${'DE'.repeat(10_000_000)}"]`)],
  ])('that unpacks to megabytes %s brings none', (_, bytes) => {
    const head = link.slice(0, link.lastIndexOf('.') + 1);
    for (const bomb of [deflateSync(bytes, { level: 9 }), gzipSync(bytes)]) {
      const letters = Buffer.from(bomb).toString('base64url');
      expect(unpacked(letters)).toBeNull();
      expect(gameIn(head + letters)).toBeNull();
    }
  });
});

const frozen = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('a damaged file', () => {
  const fresh = JSON.stringify({ format: 2, record, scenario, snapshot: null });

  test.each([
    ['of format 1', frozen('game-1.json')],
    ['of format 2', frozen('game-2.json')],
    ['of today', fresh],
  ])('%s is the game, or is refused in one plain phrase', (_, text) => {
    assert(
      property(damagedJson(text), (damaged) => {
        const found = readGameFile(damaged);
        expect(found.ok ? 'it is a game' : found.reason).toMatch(PLAIN_SENTENCE);
        if (found.ok) playable(found.file.scenario ?? scenario, found.file.record);
        unspoilt();
      }),
      { numRuns: 150 },
    );
  });

  test('of conditions in conditions without end is refused', () => {
    const when = `${'{"all":['.repeat(60_000)}${']}'.repeat(60_000)}`;
    const text = fresh.replace(/"when":\{/, `"when":${when},"was":{`);
    expect(text.length).toBeGreaterThan(500_000);
    expect(readGameFile(text)).toEqual({ ok: false, reason: 'it is nested too deeply' });
  });

  test('of 10 MB is refused unread', () => {
    const found = readGameFile(fresh.replace('{', `{"more":"${'x'.repeat(10_000_000)}",`));
    expect(found).toEqual({ ok: false, reason: 'it is larger than 2 MB' });
  });
});

describe('a damaged save', () => {
  const texts = ['save-1.json', 'save-2.json'].map((name) => {
    const kept = JSON.parse(frozen(name)) as object;
    return { name, text: JSON.stringify({ ...kept, record }) };
  });

  test.each(texts)('$name whose checksum fits is the game, or none', ({ text }) => {
    assert(
      property(damagedJson(text), (damaged) => {
        const kept = readKept(damaged);
        if (kept !== null) playable(scenario, kept.record);
        unspoilt();
      }),
      { numRuns: 150 },
    );
  });

  test('is set aside as it is, and the whole one before it is found', async () => {
    globalThis.IDBKeyRange = { bound: (low: unknown[]) => low } as unknown as typeof IDBKeyRange;
    const { text } = must(texts[0]);
    const damaged = [
      text.slice(0, 900),
      `${text} `,
      '',
      ...HOSTILE.filter((one) => typeof one === 'string'),
    ];
    for (const bad of damaged) {
      const { database, slots, damaged: aside } = memoryShelf();
      await put(database, { game: 'a', turn: 0, text, now: 0 });
      const sum = checksum(text);
      slots.set('a/1', { game: 'a', slot: 1, turn: 1, savedAt: 1, text: bad, sum });
      expect(await find(database, 'a')).toEqual({ text, turn: 1, damaged: [bad] });
      expect(aside).toEqual([{ game: 'a', text: bad }]);
    }
  });

  test('with a turn that is no number never stands in the way of the next save', async () => {
    const shelf = memoryShelf();
    const whole = { game: 'a', slot: 1 as const, savedAt: 1, text: 'x', sum: checksum('x') };
    assert(
      property(constantFrom(...HOSTILE), (turn) => {
        shelf.slots.set('a/1', { ...whole, turn: turn as number });
      }),
    );
    const { turn } = await find(shelf.database, 'a');
    expect(Number.isSafeInteger(turn)).toBe(true);
  });
});
