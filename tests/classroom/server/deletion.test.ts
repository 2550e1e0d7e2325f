import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deletesAt } from '../../../src/classroom/lobby.ts';
import { scenariosIn } from '../../../src/classroom/scenarios.ts';
import { Shelf } from '../../../src/classroom/shelf.ts';
import { PROTOCOL } from '../../../src/session/protocol.ts';
import { inRoot } from '../../../scripts/paths.ts';
import { TestClass, TestServer, until } from '../../helpers/classroom.ts';
import { must } from '../../helpers/core.ts';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

it('deletes a lesson for good when the teacher says so, and for nobody else', async () => {
  const lesson = await TestClass.of(server, 2, 'tutorial-3-rounds');
  const other = await TestClass.of(server, 2, 'tutorial-3-rounds');
  const journal = join(server.folder, `${lesson.code}.journal`);
  const student = await lesson.join('Ana');
  await lesson.order({ type: 'start' });
  expect(existsSync(journal)).toBe(true);
  expect(await student.send('order', { order: { type: 'delete' } })).toEqual({
    refused: 'teacher-only',
  });
  expect(existsSync(journal)).toBe(true);
  await lesson.teacher.send('order', { order: { type: 'delete' } });
  for (const link of [student, lesson.teacher]) {
    await until(link, ({ status }) => status() === 'gone');
    expect(link.reason()).toBe('lesson-over');
  }
  await expect.poll(() => existsSync(journal)).toBe(false);
  const late = lesson.open({ name: 'Late' });
  await until(late, ({ status }) => status() === 'refused');
  expect(readdirSync(server.folder).toSorted()).toEqual([`${other.code}.journal`, 'secret']);
  lesson.close();
  other.close();
});

it('deletes it at the time that the teacher sees, not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'classroom-'));
  const shelf = new Shelf(folder, scenariosIn(inRoot('scenarios')));
  const made = await shelf.open(
    {
      protocol: PROTOCOL,
      role: 'teacher',
      secret: shelf.secret,
      scenario: 'tutorial-3-rounds',
      minutes: 45,
      heads: 2,
    },
    1_000_000,
  );
  const opened = must(made);
  const { code } = opened.meta;
  const told = deletesAt(opened);
  await opened.journal.close();
  expect(shelf.codes(told - 1)).toEqual([code]);
  expect(shelf.codes(told)).toEqual([]);
  await expect.poll(() => existsSync(join(folder, `${code}.journal`))).toBe(false);
  rmSync(folder, { recursive: true });
});
