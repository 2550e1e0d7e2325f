import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Journal } from '../../src/classroom/journal.ts';
import { freshMeta } from '../../src/classroom/meta.ts';
import { storedIn } from '../../src/classroom/store.ts';
import { BenchLesson } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { FailingDisk } from '../helpers/classroom-disk.ts';
import type { Failing } from '../helpers/classroom-disk.ts';
import { modelOf, must } from '../helpers/core.ts';

const NONE: Failing = { at: [], share: 0 };

const DEEDS = [
  'answer',
  'rename',
  'predict',
  'ready',
  'next-phase',
  'step-back',
  'dispatch',
  'join',
  'seconds',
] as const;

const anyDeed = fc.record({
  deed: fc.constantFrom(...DEEDS),
  who: fc.nat({ max: 1 }),
  failing: fc.oneof(
    { weight: 2, arbitrary: fc.constant(NONE) },
    {
      weight: 1,
      arbitrary: fc.record({
        at: fc.subarray(['append', 'sync'] as const, { minLength: 1 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
  ),
});

const answer = (lesson: BenchLesson, seat: Seat): Promise<string | null> => {
  const id = must(lesson.core.personOf(seat.member.person)?.seat);
  const { question } = must(lesson.core.game).host.viewFor(id).shared;
  return lesson.say(seat, 'command', {
    question,
    command: { type: 'prepare', seat: id, plan: true },
  });
};

/** Does something; gives the code it was refused with, or null. */
const did = async (
  lesson: BenchLesson,
  seat: Seat,
  deed: (typeof DEEDS)[number],
): Promise<string | null> => {
  switch (deed) {
    case 'answer':
      return answer(lesson, seat);
    case 'rename':
      return lesson.say(seat, 'rename', { name: `${lesson.time} ${lesson.core.meta.nextPerson}` });
    case 'predict': {
      const [ending] = lesson.core.playable.model.scenario.endings;
      return lesson.say(seat, 'predict', { ending: must(ending).id });
    }
    case 'ready':
      return lesson.say(seat, 'ready', { ready: true });
    case 'next-phase':
    case 'step-back':
      return lesson.order({ type: deed });
    case 'dispatch': {
      const [first] = lesson.core.playable.model.scenario.dispatches;
      return lesson.order({ type: 'dispatch', dispatch: first?.id ?? '' });
    }
    case 'join':
      return lesson.join().then(
        () => null,
        (error: unknown) => (error as Error).message,
      );
    case 'seconds':
      await lesson.passSlowly(7);
      return null;
  }
};

const stateOf = ({ core }: BenchLesson) =>
  structuredClone({ meta: core.meta, record: core.game?.host.record() });

const lessonOn = async (disk: FailingDisk): Promise<[BenchLesson, Seat, Seat]> => {
  const journal = new Journal('', disk.openFile);
  const lesson = new BenchLesson(undefined, undefined, journal);
  const meta = freshMeta('ABCDEF', modelOf('small'), { minutes: 45, heads: 2 }, lesson.time);
  await journal.append({ t: 'lesson', format: 1, meta });
  const [one, two] = [await lesson.join(), await lesson.join()];
  await lesson.order({ type: 'start' });
  await lesson.order({ type: 'next-phase' });
  return [lesson, one, two];
};

it('starts again with exactly what was acknowledged, whatever could not be written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25 }), async (deeds) => {
      const disk = new FailingDisk();
      const [lesson, ...seats] = await lessonOn(disk);
      for (const { deed, who, failing } of deeds) {
        const before = stateOf(lesson);
        disk.failing = failing;
        const code = await did(lesson, must(seats[who]), deed);
        expect(code === 'not-on-disk' ? stateOf(lesson) : before).toEqual(before);
        disk.failing = NONE;
        const again = new BenchLesson(must(storedIn(disk.entries())), lesson.time);
        expect(again.core.game?.host.hash()).toBe(lesson.core.game?.host.hash());
        again.lesson.close();
      }
      await lesson.passSlowly(2);
      const again = new BenchLesson(must(storedIn(disk.entries())), lesson.time);
      expect(stateOf(again)).toEqual(stateOf(lesson));
      for (const one of [again, lesson]) one.lesson.close();
    }),
    { numRuns: 40 },
  );
});
