import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { rollCall, wouldBeAdopted } from '../../src/rules/conclusions.ts';
import { DECLARED } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { majorityNeeded } from '../../src/rules/majority.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { startDebate } from '../../src/rules/start.ts';
import { dossierViews } from '../../src/view/conclusions.ts';
import { indexIn, modelOf, must, scenarioOf, seatIn } from '../helpers/core.ts';

const scenario = scenarioOf('mali-2013');
const nice = loadModel(scenario, 'qualified');
const all = scenario.actors;
const width = scenario.dossiers.length;
const MILITARY = indexIn(scenario.dossiers, 'battlegroup');
const CIVIL = indexIn(scenario.dossiers, 'principles');

const opening = (): Debate => ({
  ...startDebate(nice, { seed: 7, rounds: 8, humans: [] }),
  round: 1,
});

type Actors = typeof all;
const sum = (list: Actors, what: string): number =>
  list.reduce((total, actor) => total + must(actor.indicators[what]), 0);

/** The treaties by pen and paper: 255 of 345 votes, half of the members, 62 % of the people, or the same parts of fewer. */
const passesOnPaper = (part: Actors, yes: Actors): boolean =>
  sum(yes, 'votes') / sum(part, 'votes') >= 255 / 345 &&
  yes.length / part.length > 1 / 2 &&
  sum(yes, 'population') / sum(part, 'population') >= 0.62;

const SMALL = all
  .toSorted((a, b) => must(a.indicators['votes']) - must(b.indicators['votes']))
  .map(({ id }) => id);

describe('a qualified majority of all', () => {
  it('takes 255 of 345 votes and 14 of 27 states', () => {
    expect(sum(all, 'votes')).toBe(345);
    expect(majorityNeeded(nice, CIVIL)).toMatchObject({ votes: 255, states: 14 });
  });

  it.each([
    ['three large states and one small one, 91 votes in all', ['DE', 'GB', 'FR', 'LU'], false],
    ['three large states, 87 votes in all, and 39 % of the people', ['DE', 'GB', 'FR'], false],
    ['a large state and two of 27 votes, and fewer people', ['DE', 'ES', 'PL'], true],
    ['fourteen states, though they hold only 88 votes', SMALL.slice(0, 14), false],
  ] as const)('without %s', (_who, against, passes) => {
    const debate = opening();
    for (const id of against) debate.declared[seatIn(nice, id) * width + CIVIL] = DECLARED.holdsOut;
    expect(wouldBeAdopted(nice, rollCall(nice, debate, CIVIL))).toBe(passes);
  });
});

describe('a military text', () => {
  it('is decided without Denmark: the same part of 338 votes and of 26 states', () => {
    const others = all.filter(({ id }) => id !== 'DK');
    const needed = must(majorityNeeded(nice, MILITARY));
    expect(sum(others, 'votes')).toBe(338);
    // 255 of 345 is 249.8 of 338, and 14 of 27 is 13.5 of 26: both rounded up.
    expect(needed).toEqual({
      votes: 250,
      states: 14,
      population: Math.ceil(sum(others, 'population') * 0.62),
    });
  });

  it('gains nothing and loses nothing by what Denmark would say', () => {
    const debate = opening();
    const before = rollCall(nice, debate, MILITARY);
    debate.declared[seatIn(nice, 'DK') * width + MILITARY] = DECLARED.holdsOut;
    expect(rollCall(nice, debate, MILITARY)).toEqual(before);
  });
});

describe('the count', () => {
  it.each([
    ['a text for all', CIVIL, all],
    ['a military text', MILITARY, all.filter(({ id }) => id !== 'DK')],
  ] as const)('of %s is what pen and paper say', (_what, dossier, part) => {
    const seats = fc.uniqueArray(fc.integer({ min: 0, max: 26 }), { maxLength: 15 });
    fc.assert(
      fc.property(seats, seats, (against, aside) => {
        const debate = opening();
        for (const seat of against) debate.declared[seat * width + dossier] = DECLARED.holdsOut;
        for (const seat of aside) debate.declared[seat * width + dossier] = DECLARED.standsAside;
        const yes = part.filter((actor) => {
          const seat = all.indexOf(actor);
          return !against.includes(seat) && !aside.includes(seat);
        });
        expect(wouldBeAdopted(nice, rollCall(nice, debate, dossier))).toBe(
          passesOnPaper(part, yes),
        );
        const { majority } = must(dossierViews(nice, debate, [])[dossier]);
        expect(must(majority)).toMatchObject({
          votes: { yes: sum(yes, 'votes') },
          states: { yes: yes.length },
          population: {
            yes: Math.floor((sum(yes, 'population') * 1000) / sum(part, 'population')),
            needed: 620,
          },
        });
      }),
      { seed: 2013, numRuns: 300 },
    );
  });

  it('takes no less when a government has fallen: its weight stays, its vote is not cast', () => {
    const debate = opening();
    debate.stage[seatIn(nice, 'DE')] = FALLEN;
    const { yes } = rollCall(nice, debate, CIVIL);
    expect(yes.votes).toBe(345 - 29);
    expect(must(must(dossierViews(nice, debate, [])[CIVIL]).majority).votes).toEqual({
      yes: 345 - 29,
      needed: 255,
    });
  });

  it('is told only where the table decides by it', () => {
    const told = dossierViews(modelOf('mali-2013'), opening(), []);
    expect(told.map(({ majority }) => majority)).toEqual(scenario.dossiers.map(() => null));
  });
});
