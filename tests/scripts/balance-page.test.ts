import { describe, expect, it } from 'vitest';
import { partOf, FULL, QUICK, SECTIONS, sectionsOf, tasksOf } from '../../scripts/balance/plan.ts';
import { judged } from '../../scripts/balance/section.ts';
import { idOf, isSmall, sampled } from '../../scripts/balance/seats.ts';
import { pageOf } from '../../scripts/balance/told.ts';
import { timing } from '../../scripts/balance/timing.ts';
import { modelOf, must } from '../helpers/core.ts';

const small = modelOf('small');
const sample = { seed: 7, rounds: 4, sizes: QUICK };

describe('sections', () => {
  it('are all of them, or those asked for, in the order of the tables', () => {
    expect(sectionsOf(undefined)).toBe(SECTIONS);
    expect(sectionsOf('gauges,endings').map(({ id }) => id)).toEqual(['endings', 'gauges']);
  });

  it('that there are not are named, with those that there are', () => {
    expect(() => sectionsOf('endings,weather')).toThrow(/no section weather.*endings, ruin/);
  });

  it('share the games that several of them read', () => {
    const tasks = tasksOf(small, sectionsOf('endings,movement,gauges'), sample);
    expect(tasks).toEqual([{ kind: 'tables', seed: 7, rounds: 4, games: QUICK['bots alone'] }]);
  });

  it('play the seeds asked for', () => {
    const seeds = new Set(tasksOf(small, SECTIONS, sample).map(({ seed }) => seed));
    expect(Math.min(...seeds)).toBe(7);
  });
});

describe('a part of the games', () => {
  it('is that part of every size, and never none', () => {
    expect(partOf(1)).toEqual(FULL);
    expect(partOf(0.5)['bots alone']).toBe(FULL['bots alone'] / 2);
    expect(Math.min(...Object.values(partOf(0.000_001)))).toBe(1);
  });
});

describe('sampled seats', () => {
  it('are as many large as small ones, spread over the votes', () => {
    const mali = modelOf('mali-2013');
    const seats = sampled(mali, 5);
    expect(seats.filter((seat) => isSmall(mali, seat))).toHaveLength(5);
    expect(seats).toHaveLength(10);
    expect(seats).not.toContain(mali.framework);
    const votes = seats.map((seat) => must(mali.votes[seat]));
    expect(votes).toEqual(votes.toSorted((a, b) => b - a));
  });

  it('are all there are where there are fewer', () => {
    expect(sampled(small, 5).map((seat) => idOf(small, seat))).toEqual(['ALFA', 'BETA', 'GAMA']);
  });
});

const most = (x: number): boolean => x <= 1;

describe('a row with a target', () => {
  const row = { name: 'a row', told: 'a figure' };

  it('meets it or not by its figure, and says when the interval leaves it open', () => {
    const sure = judged(row, '≤ 1', { value: 0.5, low: 0.4, high: 0.6 }, most);
    expect(sure).toEqual({ ...row, target: '≤ 1', reached: true });
    const open = judged(row, '≤ 1', { value: 1.1, low: 0.9, high: 1.3 }, most);
    expect(open.reached).toBe(false);
    expect(open.target).toContain('leaves it open');
  });
});

describe('the page', () => {
  const page = pageOf(sample, [
    {
      title: 'A table',
      note: 'How to read it.',
      rows: [
        { name: 'fine', told: '1', target: '≤ 1', reached: true },
        { name: 'too much', told: '2', target: '≤ 1', reached: false },
        { name: 'only told', told: '3' },
      ],
    },
  ]);

  it('says what was played, and each row with its verdict', () => {
    expect(page).toContain('Seeds from 7; 4 rounds;');
    expect(page.split('\n')).toEqual(
      expect.arrayContaining([
        'A table',
        'How to read it.',
        '  fine       1  ok (≤ 1)',
        '  too much   2  MISSED (≤ 1)',
        '  only told  3',
      ]),
    );
  });

  it('ends with how many targets are reached, and those that are not', () => {
    expect(page.split('\n').slice(-3)).toEqual([
      '1 of 2 targets reached',
      '  MISSED  A table: too much  2',
      '',
    ]);
  });
});

describe('the time each kind of task took', () => {
  it('is said once, when the last of its kind is done', () => {
    const said: string[] = [];
    const one = { kind: 'plans', seat: 1, seed: 1, rounds: 4, games: 1 } as const;
    const timed = timing([one, one], (line) => said.push(line));
    timed(one, 1.5);
    expect(said).toEqual([]);
    timed(one, 2);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^… plans: 3\.5 s of work/);
  });
});
