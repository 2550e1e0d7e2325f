import { describe, expect, it } from 'vitest';
import { freshMeta } from '../../src/classroom/meta.ts';
import type { LessonMeta } from '../../src/classroom/meta.ts';
import {
  peopleAt,
  peoplesSeats,
  seatAt,
  seatEveryone,
  swap,
  unseat,
} from '../../src/classroom/roster.ts';
import { modelOf, must } from '../helpers/core.ts';

const model = modelOf('mali-2013');

const classOf = (heads: number): LessonMeta => {
  const meta = freshMeta('ABCDEF', model, { minutes: 45, heads }, 0);
  for (let n = 1; n <= heads; n++) {
    meta.people.push({ id: `p${n}`, name: `n${n}`, seat: null, part: null, token: '' });
  }
  return meta;
};

describe('a class sits down', () => {
  it.each([
    [1, 1],
    [12, 12],
    [24, 12],
    [27, 14],
    [35, 18],
  ])('%i people at %i seats, nobody left standing', (heads, seats) => {
    const meta = classOf(heads);
    seatEveryone(meta, model);
    expect(peoplesSeats(meta).size).toBe(seats);
    expect(meta.people.every(({ seat }) => seat !== null)).toBe(true);
    for (const seat of peoplesSeats(meta)) {
      const parts = peopleAt(meta, seat).map(({ part }) => part);
      expect(parts).toEqual(parts.length === 1 ? ['speaker'] : ['speaker', 'negotiator']);
    }
  });

  it('never gives the framework nation away by itself', () => {
    const meta = classOf(35);
    seatEveryone(meta, model);
    expect(peoplesSeats(meta)).not.toContain(model.scenario.framework?.actor);
  });
});

describe('a delegation', () => {
  it('has a speaker as long as anybody is in it', () => {
    const meta = classOf(2);
    const [one, other] = [must(meta.people[0]), must(meta.people[1])];
    seatAt(meta, one, 'IE');
    seatAt(meta, other, 'IE');
    unseat(meta, one);
    expect(other.part).toBe('speaker');
  });

  it('takes four people and no fifth, and has each part once', () => {
    const meta = classOf(5);
    expect(meta.people.map((person) => seatAt(meta, person, 'IE'))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(peopleAt(meta, 'IE').map(({ part }) => part)).toEqual([
      'speaker',
      'negotiator',
      null,
      null,
    ]);
  });

  it('gives a part to whom the teacher names', () => {
    const meta = classOf(2);
    const [one, other] = [must(meta.people[0]), must(meta.people[1])];
    seatAt(meta, one, 'IE');
    seatAt(meta, other, 'IE', 'speaker');
    expect([one.part, other.part]).toEqual(['negotiator', 'speaker']);
  });

  it('exchanges places', () => {
    const meta = classOf(2);
    const [one, other] = [must(meta.people[0]), must(meta.people[1])];
    seatAt(meta, one, 'IE');
    seatAt(meta, other, 'DK');
    swap(one, other);
    expect([one.seat, other.seat]).toEqual(['DK', 'IE']);
  });
});
