import { describe, expect, it } from 'vitest';
import { BenchLesson, prepare, seatOf } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';

const begun = async (journal?: ConstructorParameters<typeof BenchLesson>[2]) => {
  const lesson = new BenchLesson(undefined, undefined, journal);
  const [one, two] = [await lesson.join({ name: 'One' }), await lesson.join({ name: 'Two' })];
  await lesson.order({ type: 'absence', seconds: 600 });
  expect(await lesson.order({ type: 'start' })).toBeNull();
  return { lesson, one, two };
};

/** How often the game has an answer of this seat. */
const answersOf = (lesson: BenchLesson, seat: Seat): number => {
  const id = seatOf(lesson, seat);
  const { commands } = must(lesson.core.game).host.record();
  return commands.filter((one) => one.type !== 'proceed' && one.seat === id).length;
};

const stateOf = ({ core }: BenchLesson) =>
  structuredClone({
    meta: core.meta,
    record: core.game?.host.record(),
    ready: [...core.ready],
    away: [...core.away],
  });

const names = ({ said }: Seat): string[] => said.map(({ name }) => name);

const lobbyOf = async (lesson: BenchLesson) => {
  const screen = await lesson.join({ role: 'screen' });
  const { message } = must(screen.said.find(({ name }) => name === 'lobby'));
  lesson.lesson.leave(screen.member);
  return message as { unsaved: boolean };
};

describe('what a lesson cannot write', () => {
  it('has no effect, and can be done as soon as the disk takes it', async () => {
    const { lesson, one, two } = await begun();
    const before = stateOf(lesson);
    const lines = lesson.lines.length;
    lesson.refuses = () => true;
    expect(await prepare(lesson, one)).toBe('not-on-disk');
    expect(stateOf(lesson)).toEqual(before);
    expect(lesson.lines).toHaveLength(lines);
    lesson.refuses = () => false;
    expect(await prepare(lesson, two)).toBeNull();
    expect(await prepare(lesson, one)).toBeNull();
    expect(lesson.again().core.meta).toEqual(lesson.core.meta);
  });

  it('is told to the class for as long as it lasts, which ends without anybody doing anything', async () => {
    const { lesson, one } = await begun();
    expect(await lobbyOf(lesson)).toMatchObject({ unsaved: false });
    lesson.refuses = () => true;
    await prepare(lesson, one);
    expect(await lobbyOf(lesson)).toMatchObject({ unsaved: true });
    await lesson.passSlowly(3);
    expect(await lobbyOf(lesson)).toMatchObject({ unsaved: true });
    lesson.refuses = () => false;
    await lesson.passSlowly(2);
    expect(await lobbyOf(lesson)).toMatchObject({ unsaved: false });
  });

  it('takes nothing with it of what comes while it is being tried', async () => {
    const lines: object[] = [];
    const gates: { resolve: () => void; reject: (error: Error) => void }[] = [];
    let isSlow = false;
    const append = (...entries: object[]): Promise<void> => {
      if (!isSlow) return Promise.resolve(void lines.push(...entries));
      return new Promise((resolve, reject) => {
        gates.push({ resolve: () => resolve(void lines.push(...entries)), reject });
      });
    };
    const { lesson, one, two } = await begun({ append });
    isSlow = true;
    const first = prepare(lesson, one);
    await expect.poll(() => gates.length).toBe(1);
    const second = prepare(lesson, two);
    must(gates[0]).reject(new Error('no space left'));
    expect(await first).toBe('not-on-disk');
    await expect.poll(() => gates.length).toBe(2);
    must(gates[1]).resolve();
    expect(await second).toBeNull();
    expect(answersOf(lesson, two)).toBe(1);
    expect(answersOf(lesson, one)).toBe(0);
  });

  it('lets nobody new in, and keeps out nobody who has a seat', async () => {
    const { lesson, one } = await begun();
    const { message } = must(one.said.find(({ name }) => name === 'welcome'));
    const { seatToken } = message as { seatToken: string };
    lesson.refuses = () => true;
    await expect(lesson.join({ name: 'Late' })).rejects.toThrow('not-on-disk');
    expect(lesson.core.meta.people.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect((await lesson.join({ seatToken })).member.person).toBe(one.member.person);
    expect(await lesson.order({ type: 'pause' })).toBe('not-on-disk');
    lesson.refuses = () => false;
    expect((await lesson.join({ name: 'Late' })).member.person).toBe('p3');
  });

  it('sends nobody away who could not be removed', async () => {
    const { lesson, two } = await begun();
    const { person } = two.member;
    lesson.refuses = () => true;
    expect(await lesson.order({ type: 'remove', person })).toBe('not-on-disk');
    expect(names(two)).not.toContain('farewell');
    lesson.refuses = () => false;
    expect(await lesson.order({ type: 'remove', person })).toBeNull();
    expect(names(two)).toContain('farewell');
  });

  it('is no start of a game, and a start afterwards', async () => {
    const lesson = new BenchLesson();
    await lesson.join({ name: 'One' });
    lesson.refuses = () => true;
    expect(await lesson.order({ type: 'start' })).toBe('not-on-disk');
    expect([lesson.core.game, lesson.core.meta.stage]).toEqual([null, 'lobby']);
    lesson.refuses = () => false;
    expect(await lesson.order({ type: 'start' })).toBeNull();
    const again = lesson.again();
    expect(must(again.core.game).host.hash()).toBe(must(lesson.core.game).host.hash());
  });
});

describe('a clock that could not be written', () => {
  it('ends a phase once, when the disk takes it, and leaves time to send again what was refused', async () => {
    const { lesson } = await begun();
    const { read, warnings } = lesson.core.meta.plan.briefing;
    await lesson.passSlowly(read + warnings - 1);
    expect(lesson.phase).toBe('warnings');
    lesson.refuses = () => true;
    const before = must(lesson.core.game).host.hash();
    await lesson.passSlowly(40);
    expect(must(lesson.core.game).host.hash()).toBe(before);
    lesson.refuses = () => false;
    await lesson.passSlowly(15);
    expect(lesson.phase).toBe('warnings');
    await lesson.passSlowly(10);
    expect(lesson.phase).toBe('call');
    const again = lesson.again();
    expect(must(again.core.game).host.hash()).toBe(must(lesson.core.game).host.hash());
  });

  it('has caretakers answer, once', async () => {
    const { lesson, one, two } = await begun();
    await lesson.order({ type: 'next-phase' });
    await lesson.order({ type: 'absence', seconds: 5 });
    await lesson.say(one, 'here', { visible: true });
    lesson.lesson.leave(two.member);
    lesson.refuses = () => true;
    await lesson.passSlowly(10);
    expect(lesson.core.away.size).toBe(0);
    lesson.refuses = () => false;
    await lesson.passSlowly(3);
    expect([...lesson.core.away]).toEqual([seatOf(lesson, two)]);
    expect(answersOf(lesson, two)).toBe(1);
    const again = lesson.again();
    expect(must(again.core.game).host.hash()).toBe(must(lesson.core.game).host.hash());
  });

  it('forgets nobody who was ready', async () => {
    const { lesson, one, two } = await begun();
    for (let step = 0; lesson.phase !== 'dispatch' && step < 9; step++) {
      await lesson.order({ type: 'next-phase' });
    }
    await lesson.say(one, 'ready', { ready: true });
    await lesson.say(two, 'ready', { ready: true });
    lesson.refuses = () => true;
    await lesson.passSlowly(3);
    expect([lesson.phase, lesson.core.ready.size]).toEqual(['dispatch', 2]);
    lesson.refuses = () => false;
    await lesson.passSlowly(3);
    expect(lesson.phase).not.toBe('dispatch');
  });
});
