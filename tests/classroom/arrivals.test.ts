import { describe, expect, it } from 'vitest';
import { BenchLesson } from '../helpers/classroom-bench.ts';
import type { Seat } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';

interface Told {
  readonly wish?: string;
  readonly seatToken: string;
}

const toldTo = ({ said }: Seat): Told =>
  must(said.find(({ name }) => name === 'welcome')).message as Told;
const placeOf = (lesson: BenchLesson, { member }: Seat) => {
  const { seat, part } = must(lesson.core.personOf(member.person));
  return [seat, part];
};

describe('the seat on a role card', () => {
  it('is given to two with the same card, as speaker and negotiator, and to no third', async () => {
    const lesson = new BenchLesson();
    const [one, two, three] = [
      await lesson.join({ wish: 'ALFA' }),
      await lesson.join({ wish: 'ALFA' }),
      await lesson.join({ wish: 'ALFA' }),
    ];
    expect([one, two, three].map((seat) => toldTo(seat).wish)).toEqual([
      'granted',
      'granted',
      'taken',
    ]);
    expect(placeOf(lesson, one)).toEqual(['ALFA', 'speaker']);
    expect(placeOf(lesson, two)).toEqual(['ALFA', 'negotiator']);
    expect(placeOf(lesson, three)).toEqual([null, null]);
    await lesson.order({ type: 'start' });
    expect(placeOf(lesson, three)[0]).not.toBeNull();
  });

  it.each(['', 'ATLANTIS', 'alfa', '__proto__', 'constructor', '<script>', '../ALFA', '\u202E'])(
    'is left out where it is none of this lesson: “%s”',
    async (wish) => {
      const lesson = new BenchLesson();
      const seat = await lesson.join({ wish });
      expect(toldTo(seat).wish).toBe('unknown');
      expect(placeOf(lesson, seat)).toEqual([null, null]);
    },
  );

  it('is not asked for by whoever has none, and does not move whoever comes back', async () => {
    const lesson = new BenchLesson();
    const first = await lesson.join({ wish: 'ALFA' });
    const again = await lesson.join({ wish: 'BETA', seatToken: toldTo(first).seatToken });
    expect(placeOf(lesson, again)).toEqual(['ALFA', 'speaker']);
    expect(toldTo(again)).not.toHaveProperty('wish');
    expect(toldTo(await lesson.join())).not.toHaveProperty('wish');
    await expect(lesson.join({ wish: 'x'.repeat(41) })).rejects.toThrow('bad-message');
  });

  it('is given in a running game too, and is kept by the journal', async () => {
    const lesson = new BenchLesson();
    await lesson.join({ wish: 'ALFA' });
    await lesson.order({ type: 'start' });
    const late = await lesson.join({ wish: 'BETA' });
    expect(placeOf(lesson, late)).toEqual(['BETA', 'speaker']);
    const humans = must(lesson.core.game)
      .host.sharedPart()
      .seats.filter(({ human }) => human);
    expect(humans.map(({ id }) => id)).toEqual(['ALFA', 'BETA']);
    expect(placeOf(lesson.again(), late)).toEqual(['BETA', 'speaker']);
  });
});
