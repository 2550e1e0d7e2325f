import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delegationsOf,
  planLesson,
  replanLesson,
  roundTimes,
} from '../../src/session/lesson-plan.ts';

const MINUTE = 60;
const lengths = [8, 4];
const plan = (minutes: number, heads: number) => planLesson({ minutes, heads, seats: 27, lengths });

describe('a lesson planned from minutes and heads', () => {
  it.each([
    // minutes, heads → join, brief, rounds, minutes a round, debrief; delegations, pairs, bots
    [45, 24, 3, 5, 4, 6.5, 11, 12, 12, 15],
    [45, 27, 3, 5, 4, 6.5, 11, 14, 13, 13],
    [45, 8, 3, 5, 4, 6.5, 11, 8, 0, 19],
    [45, 18, 3, 5, 4, 6.5, 11, 12, 6, 15],
    [45, 35, 3, 5, 4, 6.5, 11, 18, 17, 9],
    [60, 24, 3, 5, 4, 9, 16, 12, 12, 15],
    [90, 24, 3, 8, 8, 7, 23, 12, 12, 15],
    [30, 12, 3, 3, 4, 4, 8, 12, 0, 15],
  ])(
    '%i minutes, %i heads',
    (minutes, heads, join, brief, rounds, each, debrief, delegations, pairs, bots) => {
      expect(plan(minutes, heads)).toMatchObject({
        join: join * MINUTE,
        brief: brief * MINUTE,
        rounds,
        round: each * MINUTE,
        debrief: debrief * MINUTE,
        delegations,
        pairs,
        bots,
      });
    },
  );

  it('keeps the number of rounds the teacher chose, where the scenario has it', () => {
    const wish = { minutes: 45, heads: 24, seats: 27, lengths };
    expect(planLesson({ ...wish, rounds: 8 }).rounds).toBe(8);
    expect(planLesson({ ...wish, rounds: 5 }).rounds).toBe(4);
  });

  it('fills the lesson exactly, as long as its rounds can be played in it', () => {
    assert(
      property(integer({ min: 30, max: 180 }), integer({ min: 1, max: 35 }), (m, heads) => {
        const { join, brief, rounds, round, debrief } = plan(m, heads);
        expect(join + brief + rounds * round + debrief).toBe(m * MINUTE);
      }),
    );
  });

  it('splits a round without losing a second', () => {
    assert(
      property(integer({ min: 60, max: 900 }), (round) => {
        const times = Object.values<number>({ ...roundTimes(round) });
        expect(times.reduce((sum, time) => sum + time, 0)).toBe(round);
        expect(Math.min(...times)).toBeGreaterThan(0);
      }),
    );
  });

  it('seats everyone, and never more than two where there are seats enough', () => {
    assert(
      property(integer({ min: 1, max: 54 }), (heads) => {
        const { delegations, pairs, singles, bots } = delegationsOf(heads, 27);
        expect(pairs * 2 + singles).toBe(heads);
        expect(delegations + bots).toBe(27);
      }),
    );
  });
});

describe('a lesson planned again', () => {
  const first = plan(45, 24);

  it.each([
    // minutes left, rounds left → minutes a round, debrief
    [37, 4, 6.5, 11],
    [31, 4, 5, 11],
    [24, 3, 4, 12],
    [20, 4, 3, 8],
    [17, 4, 3, 5],
    [11, 0, 6.5, 11],
    [40, 1, 10, 30],
  ])('%i minutes left, %i rounds to play', (left, rounds, each, debrief) => {
    expect(replanLesson(first, { left: left * MINUTE, rounds })).toMatchObject({
      round: each * MINUTE,
      debrief: debrief * MINUTE,
    });
  });
});
