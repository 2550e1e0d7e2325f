import { readFileSync } from 'node:fs';
import { zlibSync, deflateSync } from 'fflate';
import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/debate/record-schema.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { fits, linkOf, readBody, readHead } from '../../src/keeping/link.ts';
import type { LinkHead } from '../../src/keeping/link.ts';
import { LARGEST_UNPACKED, packed, unpacked } from '../../src/keeping/packing.ts';
import { rebuild } from '../../src/session/rebuild.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const headOf = (fragment: string): LinkHead => {
  const head = readHead(fragment);
  if (head === null || head === 'broken') throw new Error('no link');
  return head;
};

describe.each(FIXTURES)('the link of $name', (fixture) => {
  const scenario = scenarioOf(fixture.scenario);
  const record = playFixture(fixture);
  const link = must(linkOf(record, scenario));

  test('is short, and brings the very same record back', () => {
    expect(link.length).toBeLessThanOrEqual(600);
    const head = headOf(link);
    expect(fits(head, scenario)).toBe(true);
    const session = must(rebuild(scenario, must(readBody(head, scenario))));
    expect(session.record()).toEqual(record);
  });

  test('cut or changed anywhere is no game, and says so at once', () => {
    const body = headOf(link);
    assert(
      property(
        integer({ min: 0, max: body.body.length - 1 }),
        string({ maxLength: 3 }),
        (at, put) => {
          const changed = { ...body, body: body.body.slice(0, at) + put };
          const began = performance.now();
          const game = changed.body === body.body ? null : readBody(changed, scenario);
          const session = game === null ? null : rebuild(scenario, game);
          expect(session === null || session.hash().startsWith(must(game).hash)).toBe(true);
          expect(performance.now() - began).toBeLessThan(1000);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('a link of another version of the crisis or of the rules is told apart', () => {
  const [fixture] = FIXTURES;
  const scenario = scenarioOf('mali-2013');
  const record: GameRecord = playFixture(must(fixture));
  const head = headOf(must(linkOf(record, scenario)));
  expect(fits({ ...head, rules: head.rules + 1 }, scenario)).toBe(false);
  expect(fits(head, { ...scenario, version: scenario.version + 1 })).toBe(false);
});

test('what is no link is nothing, and what only looks like one is broken', () => {
  expect(readHead('')).toBeNull();
  expect(readHead('#analysis')).toBeNull();
  expect(readHead('#game=')).toBe('broken');
  expect(readHead('#game=9.2.mali-2013.0123456789abcdef.AAAA')).toBe('broken');
  expect(readHead(`#game=1.2.mali-2013.0123456789abcdef.${'A'.repeat(9000)}`)).toBe('broken');
});

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

describe('packing', () => {
  test('brings every text back', () => {
    assert(
      property(string({ maxLength: 500 }), (text) => {
        expect(unpacked(packed(text))).toBe(text);
      }),
    );
  });

  test.each([
    [
      'a text that unpacks to 50 MB',
      letters(deflateSync(new Uint8Array(50_000_000), { level: 9 })),
    ],
    ['one just too large', letters(deflateSync(new Uint8Array(LARGEST_UNPACKED + 1)))],
    ['another format', letters(zlibSync(new Uint8Array(10)))],
    ['letters of no alphabet', 'äöü$%&'],
    ['half of one', packed('a whole game, or so it seems').slice(0, 20)],
    ['bytes that are no text', letters(deflateSync(new Uint8Array([255, 254, 255])))],
  ])('refuses %s in no time', (_, bad) => {
    const began = performance.now();
    expect(unpacked(bad)).toBeNull();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('a link made by the first version of links is still read', () => {
  const frozen = readFileSync(new URL('fixtures/link-1.txt', import.meta.url), 'utf8').trim();
  const text = readFileSync(new URL('fixtures/link-1.record.json', import.meta.url), 'utf8');
  const parsed = parseRecord(text);
  expect(parsed.ok).toBe(true);
  const head = headOf(frozen);
  expect(head.scenario).toBe('tutorial-3-rounds');
  const body = must(unpacked(head.body));
  expect(JSON.parse(body)).toHaveLength(6 + (parsed.ok ? ownCommands(parsed.record) : 0));
});

const ownCommands = ({ commands, seats }: GameRecord): number =>
  commands.filter((one) => one.type === 'proceed' || seats[one.seat] === 'human').length;
