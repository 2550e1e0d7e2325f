import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import { playAlong } from '../../helpers/classroom-student.ts';
import { moveOn } from '../../helpers/classroom-teacher.ts';
import { TappedSocket } from '../../helpers/classroom-tap.ts';
import { must } from '../../helpers/core.ts';
import type { LessonLink } from '../../../src/session/remote.ts';

const STUDENTS = 27;

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

const sharedOf = (link: LessonLink): unknown => {
  const { log: _, verdict: __, ...shared } = must(link.session()).view().shared;
  return shared;
};

describe('a lesson of 27 students', () => {
  it('is played to its end, and nobody loses a seat on the way', { timeout: 60_000 }, async () => {
    const lesson = await TestClass.of(server, STUDENTS);
    const screen = lesson.open({ role: 'screen' });
    const names = Array.from({ length: STUDENTS }, (_, index) => `Student ${index + 1}`);
    const students = await Promise.all(names.map((name) => lesson.join(name)));
    await until(lesson.teacher, (link) => link.lobby()?.people.length === STUDENTS);
    await lesson.order({ type: 'start' });
    for (const link of students) await until(link, seatOf);
    const seats = new Map(students.map((link) => [link, seatOf(link)]));
    expect(new Set(seats.values()).size).toBe(14);
    students.forEach((link, index) => playAlong(link, index + 1));

    const events: Record<string, () => Promise<void>> = {
      // A reload: another page with the token of the first.
      '1.tour': async () => {
        const old = must(students[3]);
        const again = await lesson.join('Student 4', must(old.welcome()).seatToken);
        old.close();
        expect(seatOf(again)).toBe(seats.get(old));
        expect(again.welcome()?.person).toBe(old.welcome()?.person);
        students[3] = again;
        seats.set(again, seats.get(old) ?? null);
        playAlong(again, 4);
      },
      // Five networks are lost; the links come back by themselves.
      '1.consequences': async () => {
        const lost = students.slice(5, 10);
        const gone = lost.map((link) => until(link, ({ status }) => status() === 'lost'));
        const people = new Set(lost.map((link) => link.welcome()?.person));
        for (const socket of TappedSocket.all) {
          const welcome = socket.heard.find(({ name }) => name === 'welcome')?.message;
          if (people.has((welcome as { person?: string } | undefined)?.person)) socket.close();
        }
        await Promise.all(gone);
        for (const link of lost) await until(link, ({ status }) => status() === 'open');
      },
      '2.tour': async () => {
        const late = await lesson.join('Late');
        expect(await until(late, seatOf)).not.toBeNull();
        students.push(late);
        seats.set(late, seatOf(late));
        playAlong(late, 99);
      },
      '2.consequences': async () => {
        const removed = must(students.shift());
        await lesson.order({ type: 'remove', person: must(removed.welcome()).person });
        await until(removed, ({ status }) => status() === 'gone');
        expect(removed.reason()).toBe('removed');
        seats.delete(removed);
      },
      '3.tour': async () => {
        const second = lesson.open({ role: 'teacher', secret: lesson.secret });
        await until(second, ({ lobby }) => lobby());
        expect(await second.send('order', { order: { type: 'more-time' } })).toBeNull();
      },
    };
    const done = new Set<string>();
    moveOn(lesson.teacher, async (round, phase) => {
      done.add(`${round}.${phase}`);
      await events[`${round}.${phase}`]?.();
    });
    await until(lesson.teacher, (link) => link.lobby()?.stage === 'debrief');
    expect([...done]).toEqual(expect.arrayContaining(Object.keys(events)));
    const everyone = [...students, screen, lesson.teacher];
    for (const link of everyone) {
      await until(link, ({ session }) => session()?.view().shared.phase === 'verdict');
    }
    for (const link of students) expect(seatOf(link)).toBe(seats.get(link));
    const [first, ...others] = everyone.map(sharedOf);
    for (const other of others) expect(other).toEqual(first);
    lesson.close();
  });
});
