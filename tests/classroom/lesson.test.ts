import { describe, expect, it } from 'vitest';
import { BenchLesson, prepare, seatOf } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';
import { DEBRIEF_STEPS } from '../../src/session/protocol.ts';

const begun = async (): Promise<[BenchLesson, Seat, Seat]> => {
  const lesson = new BenchLesson();
  const [one, two] = [await lesson.join({ name: 'One' }), await lesson.join({ name: 'Two' })];
  expect(await lesson.order({ type: 'start' })).toBeNull();
  return [lesson, one, two];
};

describe('the clock of a lesson', () => {
  it('ends the reading, then each phase, with caretakers for those who say nothing', async () => {
    const [lesson] = await begun();
    const { read, warnings, call } = lesson.core.meta.plan.briefing;
    lesson.core.meta.absence = 600;
    lesson.pass(read - 1);
    expect(lesson.core.meta.stage).toBe('briefing');
    lesson.pass(1);
    expect([lesson.core.meta.stage, lesson.phase]).toEqual(['playing', 'warnings']);
    lesson.pass(warnings);
    expect(lesson.phase).toBe('call');
    lesson.pass(call);
    expect(lesson.phase).toBe('dispatch');
  });

  it('stands while the lesson is paused, and goes on with what was left', async () => {
    const [lesson] = await begun();
    const { read } = lesson.core.meta.plan.briefing;
    lesson.pass(10);
    await lesson.order({ type: 'pause' });
    lesson.pass(300);
    expect(lesson.core.meta.stage).toBe('briefing');
    await lesson.order({ type: 'resume' });
    lesson.pass(read - 11);
    expect(lesson.core.meta.stage).toBe('briefing');
    await lesson.order({ type: 'more-time' });
    lesson.pass(60);
    expect(lesson.core.meta.stage).toBe('briefing');
    lesson.pass(1);
    expect(lesson.core.meta.stage).toBe('playing');
  });

  it('is planned again when a round begins late', async () => {
    const [lesson] = await begun();
    const { round } = lesson.core.meta.plan;
    await lesson.order({ type: 'pause' });
    lesson.pass(600);
    await lesson.order({ type: 'resume' });
    for (let step = 0; lesson.phase !== 'dispatch' && step < 9; step++) {
      await lesson.order({ type: 'next-phase' });
    }
    expect(lesson.core.meta.plan.round).toBeLessThan(round);
  });

  it('does not wait when everybody who is here is ready', async () => {
    const [lesson, one, two] = await begun();
    for (let step = 0; lesson.phase !== 'dispatch' && step < 9; step++) {
      await lesson.order({ type: 'next-phase' });
    }
    await lesson.say(one, 'ready', { ready: true });
    lesson.pass(1);
    expect(lesson.phase).toBe('dispatch');
    await lesson.say(two, 'ready', { ready: true });
    lesson.pass(1);
    expect(lesson.phase).not.toBe('dispatch');
  });
});

describe('absence', () => {
  it('counts from when somebody was asked, and ends with the next sign of life', async () => {
    const [lesson, one, two] = await begun();
    await lesson.order({ type: 'absence', seconds: 30 });
    lesson.pass(29);
    expect(lesson.core.away.size).toBe(0);
    await lesson.say(one, 'here', { visible: true });
    await lesson.say(two, 'here', { visible: false });
    lesson.pass(29);
    expect(lesson.core.away.size).toBe(0);
    lesson.pass(5);
    expect([...lesson.core.away]).toEqual([seatOf(lesson, two)]);
    await lesson.say(two, 'here', { visible: true });
    expect(lesson.core.away.size).toBe(0);
  });

  it('leaves those who look at the page time to read', async () => {
    const [lesson, one, two] = await begun();
    await lesson.order({ type: 'absence', seconds: 5 });
    lesson.pass(19);
    expect(lesson.core.away.size).toBe(0);
    await lesson.say(one, 'here', { visible: true });
    lesson.pass(2);
    expect([...lesson.core.away]).toEqual([seatOf(lesson, two)]);
  });

  it('is not found in those who have answered and wait for others', async () => {
    const [lesson, one, two] = await begun();
    expect(await prepare(lesson, one)).toBeNull();
    await lesson.say(two, 'here', { visible: false });
    await lesson.order({ type: 'absence', seconds: 5 });
    lesson.pass(6);
    expect(lesson.core.away.has(seatOf(lesson, one)) && lesson.phase === 'warnings').toBe(false);
    expect(lesson.core.away.has(seatOf(lesson, two))).toBe(true);
  });
});

describe('a class that has gone altogether', () => {
  it('finds its game where the clock has brought it, not played out by caretakers', async () => {
    const [lesson, one, two] = await begun();
    lesson.lesson.leave(one.member);
    lesson.lesson.leave(two.member);
    await lesson.order({ type: 'absence', seconds: 5 });
    lesson.pass(60);
    expect(lesson.core.away.size).toBe(0);
    expect(lesson.phase).toBe('warnings');
  });
});

describe('a delegation of two', () => {
  it('has the speaker speak, unless the speaker is away', async () => {
    const [lesson, one, two] = await begun();
    const seat = seatOf(lesson, one);
    const { person } = two.member;
    expect(await lesson.order({ type: 'seat', person, seat })).toBeNull();
    expect(await prepare(lesson, two)).toBe('not-your-part');
    expect(await lesson.say(one, 'hand-over', { part: 'speaker', to: person })).toBeNull();
    expect(await prepare(lesson, two)).toBeNull();
    await lesson.order({ type: 'step-back' });
    expect(await prepare(lesson, one)).toBe('not-your-part');
    lesson.lesson.leave(two.member);
    expect(await prepare(lesson, one)).toBeNull();
  });
});

describe('a lesson from its journal', () => {
  it('is the same, game and people, after anything that can happen to it', async () => {
    const [lesson, one, two] = await begun();
    await prepare(lesson, one);
    const late = await lesson.join({ name: 'Late' });
    await lesson.order({ type: 'next-phase' });
    await lesson.order({ type: 'step-back' });
    await prepare(lesson, two);
    await lesson.order({ type: 'next-phase' });
    await lesson.order({ type: 'remove', person: late.member.person });
    await lesson.order({ type: 'next-phase' });
    await lesson.say(one, 'predict', { ending: 'nonsense' });
    const again = lesson.again();
    expect(again.core.meta).toEqual(lesson.core.meta);
    expect(must(again.core.game).host.hash()).toBe(must(lesson.core.game).host.hash());
    expect(must(again.core.game).host.sharedPart()).toEqual(
      must(lesson.core.game).host.sharedPart(),
    );
  });

  it('knows its people by the tokens they hold, and nobody by what is on disk', async () => {
    const [lesson, one] = await begun();
    const { message } = must(one.said.find(({ name }) => name === 'welcome'));
    const { seatToken, person } = message as { seatToken: string; person: string };
    expect(JSON.stringify(lesson.lines)).not.toContain(seatToken);
    const again = lesson.again();
    const back = await again.join({ seatToken });
    expect(back.member.person).toBe(person);
    const kept = must(again.core.personOf(person)).token.slice(0, 24);
    expect((await again.join({ seatToken: kept })).member.person).not.toBe(person);
  });
});

describe('the teacher', () => {
  it('locks out newcomers but nobody who has a seat', async () => {
    const [lesson, one] = await begun();
    const { message } = must(one.said.find(({ name }) => name === 'welcome'));
    const { seatToken } = message as { seatToken: string };
    await lesson.order({ type: 'lock' });
    await expect(lesson.join({ name: 'New' })).rejects.toThrow('lesson-locked');
    expect((await lesson.join({ seatToken })).member.person).toBe(one.member.person);
    await lesson.order({ type: 'open' });
    expect((await lesson.join({ name: 'New' })).member.person).toBe('p3');
  });

  it('is refused what does not fit the moment', async () => {
    const lesson = new BenchLesson();
    expect(await lesson.order({ type: 'start' })).toBe('not-now');
    expect(await lesson.order({ type: 'pause' })).toBe('not-now');
    expect(await lesson.order({ type: 'step-back' })).toBe('nothing-to-step-back');
    expect(await lesson.order({ type: 'reveal' })).toBe('not-now');
    expect(await lesson.order({ type: 'remove', person: 'p9' })).toBe('no-such-person');
    expect(await lesson.order({ type: 'dispatch', dispatch: 'nothing' })).toBe('no-such-dispatch');
  });

  it('goes through the debrief step by step, to the end', async () => {
    const [lesson] = await begun();
    await lesson.order({ type: 'end' });
    expect(lesson.core.meta.stage).toBe('debrief');
    const steps = [lesson.core.meta.step];
    for (let step = 1; step < DEBRIEF_STEPS.length; step++) {
      expect(await lesson.order({ type: 'reveal' })).toBeNull();
      steps.push(lesson.core.meta.step);
    }
    expect(steps).toEqual(DEBRIEF_STEPS);
    expect(await lesson.order({ type: 'reveal' })).toBe('not-now');
    await lesson.order({ type: 'end' });
    expect(lesson.core.meta.stage).toBe('over');
    await expect(lesson.join()).rejects.toThrow('lesson-over');
  });
});
