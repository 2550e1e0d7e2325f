import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalAgenda, openDossiers } from '../../src/rules/agenda.ts';
import {
  conclusionsPull,
  isPast,
  lastRoundOf,
  rollCall,
  thirdStandsAside,
  wouldBeAdopted,
  worthNow,
} from '../../src/rules/conclusions.ts';
import { DECLARED } from '../../src/rules/debate.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { startDebate } from '../../src/rules/start.ts';
import { modelOf, must, seatIn } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const flagship = modelOf('mali-2013');
const width = flagship.dossiers.length;
const opening = (): Debate => startDebate(flagship, { seed: 7, rounds: 8, humans: [] });

const nobodyHoldsOut = (debate: Debate): void => {
  debate.agenda = [0, 1];
  debate.declared.fill(DECLARED.nothing);
};
const atTheVote = (): Council => given(small).to('pledge', 1).with(nobodyHoldsOut);

describe('the agenda', () => {
  it('takes as many open texts as the table holds, those nearest to agreement', () => {
    const debate = opening();
    expect(naturalAgenda(flagship, debate)).toHaveLength(2);
    debate.adopted.fill(1000);
    expect(naturalAgenda(flagship, debate)).toEqual([]);
  });

  it('is met by at least two and at most six named hold-outs, never by the framework nation', () => {
    const council = given(flagship).to('dispatch', 1);
    for (const dossier of council.debate.agenda) {
      const { holdOuts } = rollCall(flagship, council.debate, dossier);
      expect(holdOuts.length).toBeGreaterThanOrEqual(2);
      expect(holdOuts.length).toBeLessThanOrEqual(6);
      expect(holdOuts).not.toContain(flagship.framework);
    }
  });

  it('leaves a text off the table once its deadline has passed', () => {
    const council = given(small).to('dispatch', 3);
    expect(isPast(small, council.debate, 0)).toBe(true);
    expect(openDossiers(small, council.debate)).not.toContain(0);
  });

  it('can take up a text until the round in which its share of the game ends', () => {
    const principles = flagship.scenario.dossiers.findIndex(({ deadline }) => deadline === 625);
    expect(lastRoundOf(flagship, { rounds: 8 }, principles)).toBe(5);
    expect(lastRoundOf(flagship, { rounds: 4 }, principles)).toBe(3);
    const debate = opening();
    debate.round = 5;
    expect(isPast(flagship, debate, principles)).toBe(false);
    debate.round = 6;
    expect(isPast(flagship, debate, principles)).toBe(true);
  });

  it('is the presidency’s to set while the dispatch is read', () => {
    const council = given(small).to('dispatch', 1);
    council.when({ type: 'set-agenda', seat: 'BETA', dossiers: ['store', 'plan'] });
    expect(council.debate.agenda).toEqual([0, 1]);
  });
});

describe('a declaration', () => {
  it('to stand aside has its price, and support is still open after it', () => {
    const council = atTheVote().when({ type: 'stand-aside', seat: 'ALFA', dossier: 'plan' });
    const alfa = seatIn(small, 'ALFA');
    expect(council.notes).toEqual([
      { kind: 'standing', index: alfa, cause: 'standing-aside', seat: alfa, item: 0, by: -15 },
    ]);
    council.when({ type: 'support', seat: 'ALFA', dossier: 'plan' });
    expect(rollCall(small, council.debate, 0).asides).toEqual([]);
  });
});

describe('the roll-call', () => {
  it('adopts what nobody holds up, and the text then changes the rules', () => {
    const council = atTheVote().to('consequences', 1);
    const alfa = seatIn(small, 'ALFA');
    expect(council.debate.adopted).toEqual([1000, 1000]);
    expect(council.debate.agenda).toEqual([]);
    expect(conclusionsPull(small, council.debate, alfa)).toBe(40);
    expect(conclusionsPull(small, council.debate, seatIn(small, 'BETA'))).toBe(0);
  });

  it('names who is in the way of the rest', () => {
    const council = atTheVote().when({ type: 'hold-out', seat: 'GAMA', dossier: 'plan' });
    council.to('consequences', 1);
    expect(council.debate.adopted[0]).toBe(0);
    expect(council.debate.adopted[1]).toBe(1000);
  });

  it('does not count a fallen government', () => {
    const debate = opening();
    const before = rollCall(flagship, debate, 0);
    debate.stage[1] = FALLEN;
    const after = rollCall(flagship, debate, 0);
    expect(after.states).toBe(before.states - 1);
    expect(after.population).toBe(before.population - must(flagship.population[1]));
  });

  it('counts a state with an opt-out in neither the states nor the population', () => {
    const debate = opening();
    const denmark = seatIn(flagship, 'DK');
    const battlegroup = flagship.scenario.dossiers.findIndex(({ id }) => id === 'battlegroup');
    const principles = flagship.scenario.dossiers.findIndex(({ id }) => id === 'principles');
    const military = rollCall(flagship, debate, battlegroup);
    const civil = rollCall(flagship, debate, principles);
    expect(civil.states).toBe(27);
    expect(military.states).toBe(26);
    expect(civil.population - military.population).toBe(must(flagship.population[denmark]));
  });

  it('loses worth with every round it waits', () => {
    const debate = opening();
    debate.round = 1;
    expect(worthNow(flagship, debate)).toBe(1000);
    debate.round = 3;
    expect(worthNow(flagship, debate)).toBe(864);
  });
});

describe('a third standing aside', () => {
  it('is a third of the states and a third of the population, recomputed from scratch', () => {
    const all = flagship.scenario.actors;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 26 })), (asides) => {
        const debate = opening();
        for (const seat of asides) debate.declared[seat * width] = DECLARED.standsAside;
        const part = all.filter((actor) => actor.id !== 'DK');
        const gone = asides.map((seat) => must(all[seat])).filter((actor) => actor.id !== 'DK');
        const people = (list: typeof all): number =>
          list.reduce((sum, actor) => sum + must(actor.indicators['population']), 0);
        const blocked =
          gone.length >= part.length / 3 && people(gone) >= people(part) / 3 && gone.length > 0;
        const call = rollCall(flagship, debate, 0);
        expect(thirdStandsAside(call)).toBe(blocked);
        expect(wouldBeAdopted(flagship, call)).toBe(!blocked);
      }),
      { seed: 2013, numRuns: 300 },
    );
  });

  it('needs both: nine small states have the number and not the people', () => {
    const debate = opening();
    const small9 = flagship.population
      .map((people, seat) => ({ people, seat }))
      .sort((a, b) => a.people - b.people)
      .slice(0, 9);
    for (const { seat } of small9) debate.declared[seat * width + 5] = DECLARED.standsAside;
    expect(thirdStandsAside(rollCall(flagship, debate, 5))).toBe(false);
  });
});

describe('a qualified majority', () => {
  const nice = {
    ...flagship,
    scenario: {
      ...flagship.scenario,
      conclusions: { ...flagship.scenario.conclusions, rule: 'qualified' as const },
    },
  };

  it('is 255 votes, 14 states and 62 % of the people, recomputed from scratch', () => {
    const all = flagship.scenario.actors;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 26 }), { maxLength: 16 }), (against) => {
        const debate = opening();
        for (const seat of against) debate.declared[seat * width + 5] = DECLARED.holdsOut;
        const yes = all.filter((_, seat) => !against.includes(seat));
        const sum = (list: typeof all, what: string): number =>
          list.reduce((total, actor) => total + must(actor.indicators[what]), 0);
        const passes =
          sum(yes, 'votes') >= 255 &&
          yes.length >= 14 &&
          sum(yes, 'population') / sum(all, 'population') >= 0.62;
        expect(wouldBeAdopted(nice, rollCall(nice, debate, 5))).toBe(passes);
      }),
      { seed: 2014, numRuns: 300 },
    );
  });

  it('can outvote a hold-out that unanimity could not', () => {
    const debate = opening();
    debate.declared[3 * width + 5] = DECLARED.holdsOut;
    expect(wouldBeAdopted(flagship, rollCall(flagship, debate, 5))).toBe(false);
    expect(wouldBeAdopted(nice, rollCall(nice, debate, 5))).toBe(true);
  });
});
