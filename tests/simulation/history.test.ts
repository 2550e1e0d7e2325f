import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  casesOf,
  countsLeftOut,
  countsWith,
  guessesFrom,
} from '../../scripts/history/comparing.ts';
import { asGood, inBounds } from '../../scripts/history/endings.ts';
import { figuresOf, MEASURES } from '../../scripts/history/figures.ts';
import { fitted, foldsOf } from '../../scripts/history/fitting.ts';
import { RECORD } from '../../scripts/history/flagship.ts';
import { DIRECT, statesOf } from '../../scripts/history/predictors.ts';
import { mean } from '../../scripts/history/ridge.ts';
import { shufflesOf } from '../../scripts/history/shuffles.ts';
import { TOLD, withAnswers } from '../../scripts/history/told.ts';
import { loadModel } from '../../src/debate/load.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { pledgesAtEnd } from '../../src/simulation/pure/history.ts';
import {
  withoutNamedAudiences,
  withoutRedLines,
  withSourcedAssets,
} from '../../src/simulation/pure/history-variants.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';

const mali = scenarioOf('mali-2013');
const cases = casesOf(mali, DIRECT);
const sample = { games: 4, seed: 1, rounds: 8 };

/** A choice so dear that no capital ever makes it. */
const frozen = (scenario: Scenario): Scenario => {
  const choice = { ...scenario.tuning.choice, token: -10000, solidarity: -10000, gap: 0 };
  return { ...scenario, corridor: undefined, tuning: { ...scenario.tuning, choice } };
};

/** Each state has one thing to send directly, at a risk, and one through the Union. */
const sameAssets = (scenario: Scenario): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) => {
    const [first] = actor.assets;
    if (!first || actor.id === scenario.framework?.actor) return actor;
    const men = { ...first, id: 'men', kind: 'combat', amount: 2, risk: true, channel: 'direct' };
    const aid = { ...first, id: 'aid', kind: 'money', amount: 3, risk: false, channel: 'union' };
    return { ...actor, redLines: [], assets: [men, aid] };
  }),
});

describe('pledges at the end of games by bots alone', () => {
  it('are counted by seat and channel, the same in two runs', () => {
    const small = modelOf('small');
    const many = { games: 20, seed: 3, rounds: 4 };
    const counts = pledgesAtEnd(small, many);
    expect(pledgesAtEnd(small, many)).toEqual(counts);
    expect(counts).toHaveLength(small.n);
    for (const count of counts.flat()) {
      expect(count).toBeGreaterThanOrEqual(0);
      expect(count).toBeLessThanOrEqual(20);
    }
    expect(counts.flat().some((count) => count > 0)).toBe(true);
  });

  it('of a barred channel are none', () => {
    const { of } = countsWith(mali, mali.formula.resolve, sample);
    expect(must(of['DK'])['union']).toBe(0);
  });
});

describe('the comparison notices', () => {
  it('a game with a frozen stance: it gives the majority guess', () => {
    const counts = countsWith(frozen(mali), mali.formula.resolve, sample);
    const guesses = guessesFrom(cases, DIRECT, counts);
    expect(counts.of['DE']).toEqual({ direct: 0, union: 0 });
    expect(MEASURES.balanced(guesses)).toBe(0.5);
    expect(figuresOf(guesses, 100).balanced.p).toBe(1);
  });

  it('a formula that is told the answers, where assets are alike: nearly always right', () => {
    const answered = withAnswers(sameAssets(mali), DIRECT);
    const told = casesOf(answered, DIRECT);
    const folds = foldsOf(answered, told, [TOLD]);
    const counts = countsLeftOut(answered, folds, { ...sample, games: 8 });
    const guesses = guessesFrom(told, DIRECT, counts);
    expect(MEASURES.balanced(guesses)).toBeGreaterThan(0.85);
    expect(figuresOf(guesses, 500).log.p).toBeLessThan(0.01);
  });

  it('outcomes dealt out by chance: the whole procedure finds about nothing', () => {
    const shuffles = shufflesOf(mali, cases, DIRECT, { ...sample, games: 2 }, 4);
    const middle = mean(shuffles.map(({ balanced }) => balanced));
    expect(middle).toBeGreaterThan(0.35);
    expect(middle).toBeLessThan(0.65);
  });

  it('that a state left out has touched nothing that speaks of it', () => {
    const other = { ...cases, yes: cases.yes.map((did, i) => (i === 0 ? !did : did)) };
    const [before, after] = [foldsOf(mali, cases), foldsOf(mali, other)];
    expect(must(after[0])).toEqual(must(before[0]));
    expect(must(after[1])).not.toEqual(must(before[1]));
  });
});

describe('what may leak', () => {
  it('is taken away part by part', () => {
    const capitals = new Set(mali.actors.map(({ id }) => id));
    const bare = withoutNamedAudiences(withoutRedLines(mali));
    const named = bare.cards.flatMap(({ sways }) => sways.flatMap(({ who }) => who));
    expect(named.filter((name) => capitals.has(name))).toEqual([]);
    expect(bare.actors.flatMap(({ redLines }) => redLines)).toEqual([]);
    expect(withoutRedLines(mali).cards).toBe(mali.cards);
  });

  it('leaves every capital something to send', () => {
    const weak = ['general-knowledge', 'our-coding'];
    const sourced = withSourcedAssets(mali, weak);
    expect(sourced.actors.flatMap(({ assets }) => assets).length).toBeLessThan(
      mali.actors.flatMap(({ assets }) => assets).length,
    );
    for (const { assets } of sourced.actors) expect(assets.length).toBeGreaterThan(0);
    expect(() => pledgesAtEnd(loadModel(sourced), { ...sample, games: 1 })).not.toThrow();
  });
});

const figures = (chances: number[]) => figuresOf({ chances, yes: [true, false, false] }, 10);

describe('whether a fitted formula may replace the one in the file', () => {
  it('asks for both figures', () => {
    const file = figures([0.6, 0.4, 0.6]);
    expect(asGood(file, file)).toBe(true);
    expect(asGood(figures([0.9, 0.1, 0.1]), file)).toBe(true);
    expect(asGood(figures([0.6, 0.4, 0.9]), file)).toBe(false);
  });

  it('asks for every ending in its place', () => {
    expect(inBounds({ one: 45, two: 45, three: 10 }, 100)).toBe(true);
    expect(inBounds({ one: 46, two: 44, three: 10 }, 100)).toBe(false);
    expect(inBounds({ one: 45, two: 45, three: 9, four: 1 }, 100)).toBe(false);
  });
});

describe('the record that the game can show', () => {
  interface Entry {
    readonly happened: boolean | 'given';
    readonly file: number;
    readonly leftOut: number;
    readonly hit?: boolean;
  }
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as {
    readonly games: number;
    readonly states: Readonly<Record<string, { direct: Entry; training: Entry }>>;
  };

  it('has every state with whole counts and what happened', () => {
    expect(Object.keys(record.states)).toEqual(statesOf(mali).map(({ id }) => id));
    const entries = Object.values(record.states).flatMap((state) => Object.values(state));
    for (const { happened, file, hit } of entries) {
      expect(Number.isInteger(file)).toBe(true);
      const called = 2 * file > record.games;
      expect(hit).toBe(happened === 'given' ? undefined : called === happened);
    }
  });

  it('gives Denmark its opt-out', () => {
    expect(must(record.states['DK']).training.happened).toBe('given');
  });
});

describe('the formula that is told', () => {
  it('puts those who did it above all others', () => {
    const answered = withAnswers(mali, DIRECT);
    const { formula } = fitted(answered, casesOf(answered, DIRECT), [TOLD]);
    expect(must(formula.terms.find(({ trait }) => trait === TOLD.id)).add).toBeGreaterThan(200);
  });
});
