import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import type { LessonLink } from '../../../src/session/remote.ts';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

it('gives the seats on role cards to real clients, and keeps nobody out for a bad one', async () => {
  const lesson = await TestClass.of(server, 4);
  const come = async (name: string, wish: string): Promise<LessonLink> => {
    const link = lesson.open({ name, wish });
    await until(link, ({ status, lobby }) => status() === 'open' && lobby());
    return link;
  };
  const polish = [await come('One', 'PL'), await come('Two', 'PL')];
  for (const link of polish)
    expect([seatOf(link), link.welcome()?.wish]).toEqual(['PL', 'granted']);
  const third = await come('Three', 'PL');
  const hostile = await come('Four', '"><img src=x>');
  expect([third, hostile].map((link) => link.welcome()?.wish)).toEqual(['taken', 'unknown']);
  await lesson.order({ type: 'start' });
  for (const link of [third, hostile]) expect(await until(link, seatOf)).not.toBe('PL');
  lesson.close();
});
