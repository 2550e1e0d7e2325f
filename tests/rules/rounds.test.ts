import { describe, expect, it } from 'vitest';
import { dateOf, eraOf } from '../../src/rules/eras.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { indexIn, modelOf, must, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council } from '../helpers/core-council.ts';

const small = modelOf('small');
const dispatchOf = (council: Council): string | undefined =>
  council.model.scenario.dispatches[council.debate.dispatch]?.id;
const inRound = (round: number, seed = 1, model = small): string | undefined =>
  dispatchOf(given(model, { seed }).to('dispatch', round));

describe('the dispatch of a round', () => {
  it('opens the game with the one that is always first', () => {
    for (let seed = 0; seed < 20; seed++) expect(inRound(1, seed)).toBe('smoke');
  });

  it('comes from its own era, on its own dates, when its condition holds', () => {
    expect([2, 3, 4].map((round) => inRound(round))).toEqual(['worry', 'wounded', 'rain']);
    const called = given(small).to('consequences', 3);
    called.debate.flags = 0b10;
    called.debate.usedDispatches.push(indexIn(small.scenario.dispatches, 'rain'));
    expect(dispatchOf(called.to('dispatch', 4))).toBe('never');
  });

  it('does not come after its last date', () => {
    for (let seed = 0; seed < 20; seed++) {
      const council = given(small, { seed }).to('consequences', 3);
      council.debate.usedDispatches = [0, 1];
      expect(dispatchOf(council.to('dispatch', 4))).toBe('rain');
    }
  });

  it('leaves fallen governments as they are', () => {
    const council = given(small).to('consequences', 1);
    council.debate.stage[3] = FALLEN;
    council.to('dispatch', 2);
    expect([1, 3].map((seat) => council.noted('threat', seat, 'dispatch'))).toEqual([25, 0]);
  });

  it('never comes twice, and gives way on dates rather than fall silent', () => {
    const model = smallWith((scenario) => scenario.dispatches.splice(4));
    const council = given(model).to('dispatch', 3);
    council.debate.usedDispatches = [0, 1, 2];
    expect(dispatchOf(council.to('dispatch', 4))).toBe('rain');
    const told = [1, 2, 3, 4].map((round) => inRound(round));
    expect(new Set(told).size).toBe(4);
  });

  it('stays away where none is left', () => {
    const model = smallWith((scenario) => scenario.dispatches.splice(2));
    const council = given(model).to('dispatch', 3);
    expect(council.debate.dispatch).toBe(-1);
    expect(council.to('verdict', 4).debate.ending).toBeGreaterThanOrEqual(0);
  });

  it('is drawn by weight', () => {
    const model = smallWith((scenario) => {
      must(scenario.dispatches[2]).weight = 30;
      const twin = structuredClone(must(scenario.dispatches[2]));
      scenario.dispatches.push({ ...twin, id: 'twin', weight: 10 });
    });
    const twins = Array.from({ length: 400 }, (_, seed) => inRound(3, seed, model)).filter(
      (id) => id === 'twin',
    );
    expect(twins.length).toBeGreaterThan(60);
    expect(twins.length).toBeLessThan(140);
  });

  it('moves what it says, under its own name', () => {
    const council = given(small).to('dispatch', 1);
    expect(council.noted('gauge', 0, 'dispatch')).toBe(40);
    council.to('dispatch', 2);
    const moved = [0, 1, 2, 3].map((seat) => council.noted('threat', seat, 'dispatch'));
    expect(moved).toEqual([0, 25, 0, 25]);
  });
});

describe('eras and dates', () => {
  it('follow the length of the game', () => {
    const council = given(small);
    const eras = [0, 1, 2, 3, 4].map((round) => eraOf(small, council.debate, round));
    expect(eras).toEqual([0, 0, 0, 1, 1]);
    const short = given(small, { rounds: 2 });
    expect([1, 2].map((round) => eraOf(small, short.debate, round))).toEqual([0, 1]);
    expect(dateOf(small, short.to('dispatch', 2).debate)).toBe('2040-01-15');
  });

  it('fall back on the first length when asked for one the scenario does not have', () => {
    expect(given(small, { rounds: 3 }).debate.rounds).toBe(4);
  });
});

const queues = (humans: readonly string[], seed: number): number[] =>
  given(small, { seed, humans }).to('floor', 1).debate.queue;

describe('the floor', () => {
  it('has as many slots as the scenario gives', () => {
    for (let seed = 0; seed < 20; seed++) expect(queues([], seed)).toHaveLength(3);
  });

  it('always calls a person', () => {
    for (let seed = 0; seed < 50; seed++) expect(queues(['GAMA'], seed)).toContain(3);
  });

  it('calls every person, even beyond the slots', () => {
    const queue = queues(['LEAD', 'ALFA', 'BETA', 'GAMA'], 7);
    expect(queue.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  });

  it('calls larger seats more often, and small ones now and then', () => {
    const calls = Array.from({ length: 300 }, (_, seed) => queues([], seed)).flat();
    const count = (seat: number): number => calls.filter((called) => called === seat).length;
    expect(count(1)).toBeGreaterThan(count(3));
    expect(count(3)).toBeGreaterThan(100);
  });
});

const hands = (seed: number): string[] =>
  given(small, { seed }).debate.hands.map((hand) => hand.join());

describe('hands', () => {
  it('start small; from the second round on whoever is called is dealt a full one', () => {
    const council = given(small);
    const sizes = (): number[] => council.debate.hands.map((hand) => hand.length);
    expect(sizes()).toEqual([3, 3, 3, 3]);
    council.to('floor', 1);
    expect(sizes()).toEqual([3, 3, 3, 3]);
    council.to('floor', 2);
    const { queue } = council.debate;
    expect(queue.length).toBeGreaterThan(0);
    expect(sizes()).toEqual(small.seats.map((seat) => (queue.includes(seat) ? 5 : 3)));
  });

  it('of people are full as soon as the round begins', () => {
    const council = given(small, { humans: ['GAMA'] }).to('dispatch', 2);
    expect(council.debate.hands.map((hand) => hand.length)).toEqual([3, 3, 3, 5]);
  });

  it('are drawn from the cards of the era, none of them twice', () => {
    const thanks = small.cardOf.get('thanks');
    for (let seed = 0; seed < 10; seed++) {
      const council = given(small, { seed }).to('floor', 2);
      expect(council.debate.drawn.flat()).not.toContain(thanks);
      for (let round = 2; round <= 4; round++) {
        council.to('floor', round).with((debate) => debate.hands.forEach((hand) => hand.pop()));
      }
      for (const drawn of council.debate.drawn) expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  it('differ from seat to seat and from seed to seed', () => {
    expect(new Set(hands(1)).size).toBeGreaterThan(1);
    expect(hands(1)).not.toEqual(hands(2));
  });
});

describe('private interests', () => {
  it('are as many as the scenario says, out of those of the seat', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => given(small, { seed }).debate.interests);
    for (const interests of drawn) {
      interests.forEach((list, seat) => {
        expect(list).toHaveLength(2);
        for (const interest of list) expect(small.interests[seat]).toContain(interest);
      });
    }
    expect(new Set(drawn.map((interests) => must(interests[1]).join())).size).toBe(3);
  });
});

describe('the call', () => {
  it('asks for something without risk, where the seat has it', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { called } = given(small, { seed }).debate;
      expect([1, 2]).toContain(called[1]);
      expect([2, 3]).toContain(called[3]);
    }
  });
});
