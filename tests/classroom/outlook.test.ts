import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BenchLesson } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'clearTimeout', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A second, and whatever is written then. */
const aSecond = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(1000);
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const begun = async () => {
  const lesson = new BenchLesson();
  const seats = [await lesson.join(), await lesson.join()] as const;
  await lesson.order({ type: 'start' });
  await lesson.order({ type: 'next-phase' });
  await aSecond();
  lesson.broadcasts.length = 0;
  for (const { said } of seats) said.length = 0;
  return { lesson, seats };
};

const heard = ({ said }: Seat): string[] => said.map(({ name }) => name);

describe('what a lesson’s clients are told', () => {
  it('is no view when nothing of the game has changed', async () => {
    const { lesson, seats } = await begun();
    await lesson.say(seats[0], 'ready', { ready: true });
    await aSecond();
    expect(lesson.broadcasts).toEqual(['lobby']);
    expect(seats.map(heard)).toEqual([['done'], []]);
    lesson.lesson.close();
  });

  it('is an own part only where that has changed, and before the part of all', async () => {
    const { lesson, seats } = await begun();
    const [one] = seats;
    const seat = must(must(lesson.core.personOf(one.member.person)).seat);
    const question = must(lesson.core.game).host.viewFor(seat).shared.question;
    const command = { type: 'prepare', seat, plan: true } as const;
    expect(await lesson.say(one, 'command', { question, command })).toBeNull();
    await aSecond();
    expect(lesson.broadcasts).toEqual(['lobby', 'shared']);
    expect(seats.map(heard)).toEqual([['done', 'own'], []]);
    lesson.lesson.close();
  });
});
