import { beforeEach, describe, expect, it } from 'vitest';
import { BenchLesson } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';

const CHAIR = 'BETA';

let lesson: BenchLesson;
let chair: Seat;
let others: Seat[];

const seatOf = ({ member }: Seat): string => must(lesson.core.personOf(member.person)?.seat);
const queue = (): string[] =>
  must(lesson.core.game)
    .host.sharedPart()
    .floor.queue.filter((seat) => seat !== CHAIR);
const call = (who: Seat, seat: string) =>
  lesson.say(who, 'order', { order: { type: 'call-speaker', seat } });

/** Asks for the floor with the first card of the hand. */
const file = (who: Seat): Promise<string | null> => {
  const { host } = must(lesson.core.game);
  const seat = seatOf(who);
  const card = must(must(host.viewFor(seat).own).hand[0]).card;
  return lesson.say(who, 'file', { round: 1, command: { type: 'speak', seat, card } });
};

const moveTo = async (phase: string): Promise<void> => {
  for (let step = 0; lesson.phase !== phase && step < 9; step++) {
    await lesson.order({ type: 'next-phase' });
  }
  expect(lesson.phase).toBe(phase);
};

beforeEach(async () => {
  lesson = new BenchLesson();
  const everyone: Seat[] = [];
  for (const name of ['One', 'Two', 'Three', 'Four']) everyone.push(await lesson.join({ name }));
  await lesson.order({ type: 'start' });
  lesson.core.meta.absence = 600;
  chair = must(everyone.find((one) => seatOf(one) === CHAIR));
  others = everyone.filter((one) => seatOf(one) !== CHAIR);
  await moveTo('dispatch');
});

describe('the presidency', () => {
  it('calls a speaker who has filed a card, before those whose turn it was', async () => {
    await moveTo('floor');
    const last = must(queue().at(-1));
    const speaker = must(others.find((one) => seatOf(one) === last));
    expect(await file(speaker)).toBeNull();
    expect(await call(chair, last)).toBeNull();
    const { floor } = must(lesson.core.game).host.sharedPart();
    expect(floor.speeches.map(({ seat }) => seat)).toContain(last);
    expect(await call(chair, last)).toBe('no-card-filed');
  });

  it('calls nobody who has not asked, nobody while the lesson is paused, and not before the floor', async () => {
    const [speaker] = others;
    const seat = seatOf(must(speaker));
    expect(await call(chair, seat)).toBe('no-card-filed');
    await file(must(speaker));
    expect(await call(chair, seat)).toBe('wrong-phase');
    await lesson.order({ type: 'pause' });
    expect(await call(chair, seat)).toBe('paused');
  });

  it('is the speaker of its seat, and nobody else', async () => {
    const [speaker, other] = others;
    const seat = seatOf(must(speaker));
    await file(must(speaker));
    expect(await call(must(other), seat)).toBe('chair-only');
    const { person } = must(other).member;
    await lesson.order({ type: 'seat', person, seat: CHAIR });
    expect(await call(must(other), seat)).toBe('not-your-part');
    lesson.lesson.leave(chair.member);
    expect(await call(must(other), seat)).toBe('wrong-phase');
  });

  it('has no other right of the teacher’s', async () => {
    for (const order of [
      { type: 'start' },
      { type: 'next-phase' },
      { type: 'remove', person: 'p1' },
      { type: 'delete' },
    ] as const) {
      expect(await lesson.say(chair, 'order', { order })).toBe('teacher-only');
    }
    const screen = await lesson.join({ role: 'screen' });
    expect(await call(screen, seatOf(must(others[0])))).toBe('teacher-only');
  });
});
