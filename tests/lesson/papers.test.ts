import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEEP_DAYS } from '../../src/classroom/meta.ts';
import {
  allVotes,
  choicesFor,
  delegationsOf,
  pagesOf,
  votesOf,
} from '../../src/lesson/papers/choose.ts';
import type { Making } from '../../src/lesson/papers/choose.ts';
import { dataSheet, guideFor } from '../../src/lesson/papers/guide.ts';
import { timetable } from '../../src/lesson/papers/timetable.ts';
import { planLesson } from '../../src/session/lesson-plan.ts';
import { LIMITS } from '../../src/session/protocol.ts';
import { scenarioOf } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');
const planOf = (minutes: number) =>
  planLesson({
    minutes,
    heads: 24,
    seats: scenario.actors.length,
    lengths: scenario.lengths.map(({ rounds }) => rounds),
  });
const making: Making = { scenario, plan: planOf(45), lobby: null };
const idsOf = (of: Making, choice: 'seated' | 'plan' | 'all'): string[] =>
  delegationsOf(of, choice).map(({ id }) => id);

/** The minutes of the plans that a guide tells. */
const plansIn = (minutes: number): string[] =>
  guideFor(scenario, planOf(minutes), 24)
    .parts.filter(({ slots }) => slots !== undefined)
    .map(({ title }) => title.slice(0, 2));

describe('whose papers are printed', () => {
  it('begins with the presidency, ends with the framework nation, and fits the plan', () => {
    const ids = idsOf(making, 'plan');
    expect(ids[0]).toBe(scenario.table.presidency);
    expect(ids).toHaveLength(making.plan.delegations);
    expect(ids).not.toContain(scenario.framework?.actor);
    expect(idsOf(making, 'all')).toHaveLength(scenario.actors.length);
    expect(idsOf(making, 'all').at(-1)).toBe(scenario.framework?.actor);
  });

  it('offers those who sit there once somebody does', () => {
    expect(choicesFor(making)).toEqual(['plan', 'all']);
    const person = { id: 'p1', name: 'One', part: null, here: true, ready: false };
    const lobby = { code: 'ABCDEF', people: [{ ...person, seat: 'PL' }] };
    expect(choicesFor({ ...making, lobby })).toEqual(['seated', 'plan', 'all']);
    expect(idsOf({ ...making, lobby }, 'seated')).toEqual(['PL']);
  });

  it('counts votes as the scenario does, and loses nobody between pages', () => {
    const [first] = scenario.actors;
    expect(first && votesOf(scenario, first)).toBe(29);
    expect(allVotes(scenario)).toBe(345);
    expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });
});

describe('the guide', () => {
  it.each([45, 90, 60])('tells %i minutes from the bell to the bell, without a gap', (minutes) => {
    const slots = timetable(planOf(minutes));
    expect(slots[0]?.time).toMatch(/^0–/);
    expect(slots.at(-1)?.time).toMatch(new RegExp(`–${String(minutes)}$`));
    for (const [index, { time }] of slots.slice(1).entries()) {
      expect(time.split('–')[0]).toBe(slots[index]?.time.split('–')[1]);
    }
  });

  it('plans one’s own minutes before the usual ones, and each only once', () => {
    expect(plansIn(60)).toEqual(['60', '45', '90']);
    expect(plansIn(45)).toEqual(['45', '90']);
  });

  it('gives every argument for staying out, and who stayed out then', () => {
    const part = guideFor(scenario, null, 24).parts.find(({ title }) => /abstention/.test(title));
    const against = scenario.cards.filter(({ side }) => side === 'against');
    expect(part?.more?.[0]?.list).toHaveLength(against.length);
    expect(part?.more?.[1]?.list.join()).toContain('Slovakia');
    const fictional = guideFor(scenarioOf('tutorial-3-rounds'), null, 24);
    expect(fictional.parts.find(({ title }) => /abstention/.test(title))?.more).toHaveLength(1);
  });
});

describe('the data sheet', () => {
  const text = JSON.stringify(dataSheet);

  it('says what the code says', () => {
    expect(text).toContain(`${String(KEEP_DAYS)} days from the opening`);
    expect(text).toContain(`at most ${String(LIMITS.name)} letters`);
  });

  it('names everything that a journal keeps of a person', () => {
    const meta = readFileSync('src/classroom/meta.ts', 'utf8');
    const kept = /interface PersonMeta \{([^}]*)\}/.exec(meta)?.[1] ?? '';
    const fields = [...kept.matchAll(/^ {2}(?:readonly )?(\w+):/gm)].map(([, field]) => field);
    expect(fields).toEqual(['id', 'name', 'seat', 'part', 'token']);
    for (const told of ['nickname', 'seat', 'part', 'fingerprint of the key']) {
      expect(text).toContain(told);
    }
  });
});
