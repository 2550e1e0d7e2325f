import { readFileSync } from 'node:fs';
import { assert, integer, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordHash } from '../../src/debate/record.ts';
import { snapshotOf } from '../../src/desk/snapshot-of.ts';
import { readGameFile } from '../../src/keeping/game-file.ts';
import type { GameFile } from '../../src/keeping/game-file.ts';
import { resumeLocal } from '../../src/session/local.ts';
import { FIXTURES, playFixture } from '../helpers/core-fixtures.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const fixture = must(FIXTURES.find(({ name }) => name === 'winter-vesk'));
const scenario = scenarioOf(fixture.scenario);
const record = playFixture(fixture);
const resumed = resumeLocal(scenario, record);
if ('problem' in resumed) throw new Error(resumed.problem);
const snapshot = snapshotOf(scenario, resumed.view());
const file: GameFile = { format: 2, record, scenario, snapshot };
const text = JSON.stringify(file);

const read = (value: string): GameFile => {
  const found = readGameFile(value);
  if (!found.ok) throw new Error(found.reason);
  return found.file;
};

const frozen = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

test('a game comes back from its file as it was, crisis and account of it too', () => {
  expect(read(text)).toEqual(file);
  expect(recordHash(read(text).record)).toBe(recordHash(record));
});

describe('every format there ever was is read', () => {
  test('1, a bare record', () => {
    const found = read(frozen('game-1.json'));
    expect(found).toMatchObject({ format: 2, scenario: null, snapshot: null });
    expect(found.record.commands.length).toBeGreaterThan(20);
  });

  test('2, with its crisis and its account', () => {
    const found = read(frozen('game-2.json'));
    expect(found.record.commands.length).toBeGreaterThan(20);
    expect(found.snapshot?.ending).not.toBe('');
  });
});

const changed = (change: Partial<Record<keyof GameFile, unknown>>): string =>
  JSON.stringify({ ...file, ...change });

test.each([
  ['no JSON', text.slice(0, 900)],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a format to come', changed({ format: 99 })],
  ['a format that is no number', changed({ format: '1' })],
  ['another crisis than its record names', changed({ scenario: scenarioOf('mali-2013') })],
  ['no crisis at all', changed({ scenario: { id: 'x' } })],
  ['markup for an account', changed({ snapshot: { title: '<img src=x onerror=alert(1)>' } })],
  ['an account without end', changed({ snapshot: { ...snapshot, text: 'x'.repeat(5000) } })],
  ['commands of no game', changed({ record: { ...record, commands: [{ type: 'explode' }] } })],
  ['too much of everything', JSON.stringify({ ...file, more: 'x'.repeat(2_000_000) })],
  ['brackets without end', '['.repeat(100_000)],
])('a file with %s is refused in one phrase', (_, bad) => {
  const began = performance.now();
  const found = readGameFile(bad);
  expect(found.ok).toBe(false);
  expect(found.ok ? '' : found.reason).toMatch(/^[^\n]{8,300}$/);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a file with letters changed anywhere is refused or still a game, and never takes long', () => {
  const place = integer({ min: 0, max: text.length - 1 });
  assert(
    property(tuple(place, string({ maxLength: 2 })), ([at, put]) => {
      const began = performance.now();
      const found = readGameFile(text.slice(0, at) + put + text.slice(at + 1));
      expect(typeof found.ok).toBe('boolean');
      expect(performance.now() - began).toBeLessThan(1000);
    }),
    { numRuns: 60 },
  );
});
