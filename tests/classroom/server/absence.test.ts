import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClass, TestServer, seatOf, until } from '../../helpers/classroom.ts';
import { must } from '../../helpers/core.ts';
import type { LessonLink } from '../../../src/session/remote.ts';

const SECONDS = 1000;

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

const sitterOf = (link: LessonLink, seat: string): string | undefined =>
  link.lobby()?.seats.find(({ id }) => id === seat)?.sitter;

const phaseOf = (link: LessonLink) => link.session()?.view().shared.phase;

describe('somebody who goes away', () => {
  it('has a caretaker after the time the teacher set, and the seat back on returning', async () => {
    const lesson = await TestClass.of(server, 2, 'tutorial-3-rounds');
    const [gone, stays] = [await lesson.join('Gone'), await lesson.join('Stays')];
    await lesson.order({ type: 'absence', seconds: 5 });
    await lesson.order({ type: 'start' });
    const seat = await until(gone, seatOf);
    const touching = setInterval(() => stays.touch(), SECONDS);
    gone.close();
    const leftAt = Date.now();
    await until(stays, (link) => sitterOf(link, seat) === 'caretaker');
    expect(Date.now() - leftAt).toBeGreaterThan(4 * SECONDS);
    const again = await lesson.join('Gone', must(gone.welcome()).seatToken);
    const backAt = Date.now();
    await until(stays, (link) => sitterOf(link, seat) === 'people');
    expect(Date.now() - backAt).toBeLessThan(5 * SECONDS);
    expect(seatOf(again)).toBe(seat);
    clearInterval(touching);
    lesson.close();
  });

  it('and when time runs out, the table goes on without those who say nothing', async () => {
    const lesson = await TestClass.of(server, 2, 'tutorial-3-rounds');
    const [one] = await Promise.all([lesson.join('One'), lesson.join('Two')]);
    await lesson.order({ type: 'start' });
    await until(one, (link) => phaseOf(link) === 'warnings');
    await lesson.order({ type: 'next-phase' });
    await lesson.order({ type: 'next-phase' });
    await until(one, (link) => phaseOf(link) === 'call');
    await lesson.order({ type: 'step-back' });
    await until(one, (link) => phaseOf(link) === 'warnings');
    expect(must(one.session()).view().own?.openings).toEqual([{ type: 'prepare' }]);
    lesson.close();
  });

  it('waits while the lesson is paused', async () => {
    const lesson = await TestClass.of(server, 2, 'tutorial-3-rounds');
    const one = await lesson.join('One');
    await lesson.order({ type: 'start' });
    const session = await until(one, (link) => link.session());
    await lesson.order({ type: 'pause' });
    const refused = new Promise((resolve) => {
      session.onRefused(resolve);
    });
    const { own, shared } = session.view();
    expect(session.send({ type: 'prepare', seat: must(own).seat, plan: true }, 'old')).toEqual({
      refused: 'stale-question',
    });
    session.send({ type: 'prepare', seat: must(own).seat, plan: true }, shared.question);
    expect(await refused).toEqual({ refused: 'paused' });
    await lesson.order({ type: 'resume' });
    expect(lesson.teacher.lobby()).not.toBeNull();
    lesson.close();
  });
});
