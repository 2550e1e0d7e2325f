import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readJournal } from '../../../src/classroom/journal.ts';
import { storedIn } from '../../../src/classroom/store.ts';
import { createLesson } from '../../../src/session/remote.ts';
import type { LessonLink } from '../../../src/session/remote.ts';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import { must } from '../../helpers/core.ts';

const SCENARIO = 'tutorial-3-rounds';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

const predict = (link: LessonLink, ending: string) => link.send('predict', { ending });

const opening = () =>
  createLesson(server.url, { secret: server.secret, scenario: SCENARIO, minutes: 45, heads: 2 });

it('refuses what a full disk does not take, and goes on when there is room again', async () => {
  const lesson = await TestClass.of(server, 2, SCENARIO);
  const journal = join(server.folder, `${lesson.code}.journal`);
  const ana = await lesson.join('Ana');
  await lesson.order({ type: 'start' });
  await until(ana, ({ session }) => session());
  const full = join(server.folder, 'full');
  writeFileSync(full, '');
  expect(await ana.send('rename', { name: 'Bea' })).toEqual({ refused: 'not-on-disk' });
  await until(lesson.teacher, ({ lobby }) => lobby()?.unsaved);
  const again = lesson.open({ role: 'teacher', secret: lesson.secret });
  await until(again, ({ status, lobby }) => status() === 'open' && lobby()?.unsaved);
  expect(await opening()).toEqual({ refused: 'not-on-disk' });
  expect(readdirSync(server.folder).filter((name) => name.endsWith('.journal'))).toHaveLength(1);
  rmSync(full);
  await until(lesson.teacher, ({ lobby }) => lobby()?.unsaved === false);
  expect(await ana.send('rename', { name: 'Cleo' })).toBeNull();
  const seat = seatOf(ana);
  await server.kill();
  const { meta } = must(storedIn(readJournal(journal)));
  expect(meta.people.map(({ name }) => name)).toEqual(['Cleo']);
  await server.start();
  await until(ana, ({ status, lobby }) => status() === 'open' && lobby());
  expect(seatOf(ana)).toBe(seat);
  expect(await predict(ana, 'no-such-ending')).toEqual({ refused: 'bad-message' });
  lesson.close();
});

it('says that a lesson cannot be kept where its folder cannot be made', async () => {
  rmSync(server.folder, { recursive: true });
  writeFileSync(server.folder, '');
  expect(await opening()).toEqual({ refused: 'not-on-disk' });
  rmSync(server.folder);
  const made = await opening();
  expect('code' in made).toBe(true);
});
