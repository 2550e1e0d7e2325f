import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import { cardFor, chanceFrom } from '../../helpers/classroom-student.ts';
import { must } from '../../helpers/core.ts';
import type { LessonLink } from '../../../src/session/remote.ts';

/** The presidency of The Cold Winter. */
const CHAIR = 'PEL';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

const viewOf = (link: LessonLink) => must(link.session()).view();
const call = (link: LessonLink, seat: string) =>
  link.send('order', { order: { type: 'call-speaker', seat } });

it('lets the presidency call a speaker who asked, and nobody else do it', async () => {
  const lesson = await TestClass.of(server, 3, 'tutorial-3-rounds');
  const [chair, one, two] = [
    await lesson.join('Chair'),
    await lesson.join('One'),
    await lesson.join('Two'),
  ];
  const { person } = must(chair.welcome());
  await lesson.order({ type: 'seat', person, seat: CHAIR });
  await lesson.order({ type: 'start' });
  await lesson.order({ type: 'absence', seconds: 600 });
  for (const phase of ['warnings', 'call', 'dispatch', 'floor']) {
    await lesson.order({ type: 'next-phase' });
    await until(lesson.teacher, ({ lobby }) => lobby()?.phase === phase);
  }
  for (const link of lesson.links) {
    await until(link, ({ session }) => session()?.view().shared.phase === 'floor');
  }
  expect(seatOf(chair)).toBe(CHAIR);
  const { queue } = viewOf(chair).shared.floor;
  const [first, last] = [one, two].toSorted(
    (a, b) => queue.indexOf(seatOf(a) ?? '') - queue.indexOf(seatOf(b) ?? ''),
  );
  const asking = must(seatOf(must(last)));
  const command = must(cardFor(viewOf(must(last)), chanceFrom(1)));
  expect(await must(last).send('file', { round: 1, command })).toBeNull();
  expect(await call(must(first), asking)).toEqual({ refused: 'chair-only' });
  expect(await call(chair, must(seatOf(must(first))))).toEqual({ refused: 'no-card-filed' });
  expect(await call(chair, asking)).toBeNull();
  const spoken = (link: LessonLink): boolean =>
    viewOf(link).shared.floor.speeches.some(({ seat }) => seat === asking);
  for (const link of [one, two, lesson.teacher]) await until(link, spoken);
  lesson.close();
});
