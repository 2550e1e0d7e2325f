import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Journal } from '../../src/classroom/journal.ts';
import { KEEP_DAYS, freshMeta } from '../../src/classroom/meta.ts';
import { Shelf } from '../../src/classroom/shelf.ts';
import { modelOf } from '../helpers/core.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = async (name: string, openedAt: number, keepDays: number): Promise<void> => {
  const meta = freshMeta('ABCDEF', modelOf('small'), { minutes: 45, heads: 2 }, openedAt);
  const journal = new Journal(join(folder, name));
  await journal.append({ t: 'lesson', format: 1, meta: { ...meta, keepDays } });
  await journal.close();
};

it('deletes what was put aside when its time is over, and not before', async () => {
  await put('OLDAAA.journal.damaged', NOW - 8 * DAY, 7);
  await put('NEWAAA.journal.damaged', NOW - 6 * DAY, 7);
  for (const [name, days] of [
    ['LASTAA.journal.damaged', KEEP_DAYS + 1],
    ['LATEAA.journal.damaged', KEEP_DAYS - 1],
  ] as const) {
    writeFileSync(join(folder, name), 'no line of a journal');
    const then = (NOW - days * DAY) / 1000;
    utimesSync(join(folder, name), then, then);
  }
  expect(new Shelf(folder, new Map()).codes(NOW)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual([
    'LATEAA.journal.damaged',
    'NEWAAA.journal.damaged',
    'secret',
  ]);
});

it('leaves what it cannot read as it is, names it, and finds the others', async () => {
  await put('GDAAAA.journal', NOW - DAY, 7);
  for (const name of ['DRAAAA.journal', 'DRBBBB.journal.damaged']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'within'), '');
  }
  const shelf = new Shelf(folder, new Map());
  expect(shelf.codes(NOW)).toEqual(['GDAAAA']);
  expect(shelf.unreadable().toSorted()).toEqual(['DRAAAA.journal', 'DRBBBB.journal.damaged']);
  expect(readdirSync(join(folder, 'DRAAAA.journal'))).toEqual(['within']);
});
