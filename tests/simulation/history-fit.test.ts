import { describe, expect, it } from 'vitest';
import { casesOf, guessesOfOthers, guessesOfRegression } from '../../scripts/history/comparing.ts';
import {
  diceFrom,
  figuresOf,
  MEASURE_IDS,
  MEASURES,
  shuffled,
} from '../../scripts/history/figures.ts';
import { fitted, foldsOf } from '../../scripts/history/fitting.ts';
import { startingLean } from '../../scripts/history/formula.ts';
import { DIRECT, PREDICTORS, predictorValue, TRAINING } from '../../scripts/history/predictors.ts';
import { indexOf, mean, odds, ridge, spread } from '../../scripts/history/ridge.ts';
import { TOLD, withAnswers } from '../../scripts/history/told.ts';
import { withResolve } from '../../src/simulation/pure/history-variants.ts';
import { must, scenarioOf } from '../helpers/core.ts';

const mali = scenarioOf('mali-2013');
const cases = casesOf(mali, DIRECT);

describe('the figures', () => {
  const yes = [true, true, false, false, false, false];

  it('of a perfect guess are the best there are', () => {
    const chances = yes.map((did) => (did ? 1 : 0));
    const values = MEASURE_IDS.map((id) => MEASURES[id]({ chances, yes }));
    expect(values).toEqual([1, 1, 0, -0]);
  });

  it('of what most others did are those of knowing nothing', () => {
    const { balanced, balancedAtBase } = figuresOf(guessesOfOthers({ states: [], yes }), 200);
    expect([balanced.value, balancedAtBase.value]).toEqual([0.5, 0.5]);
    expect(balanced.p).toBe(1);
  });

  it('count yes and no alike, above ½ and above the share of the others', () => {
    const guesses = { chances: [0.9, 0.4, 0.6, 0.1, 0.1, 0.3], yes };
    expect(MEASURES.balanced(guesses)).toBeCloseTo((1 / 2 + 3 / 4) / 2);
    expect(MEASURES.balancedAtBase(guesses)).toBeCloseTo((1 + 3 / 4) / 2);
    expect(MEASURES.brier(guesses)).toBeCloseTo(-(0.01 + 0.36 + 0.36 + 0.01 + 0.01 + 0.09) / 6);
    expect(MEASURES.log(guesses)).toBeCloseTo(
      (Math.log(0.9) + 2 * Math.log(0.4) + 2 * Math.log(0.9) + Math.log(0.7)) / 6,
    );
  });

  it('are the same in two runs, intervals and chances with them', () => {
    const guesses = { chances: [0.9, 0.4, 0.6, 0.1, 0.1, 0.3], yes };
    expect(figuresOf(guesses, 300)).toEqual(figuresOf(guesses, 300));
    const { interval, value } = figuresOf(guesses, 300).balanced;
    expect(interval[0]).toBeLessThanOrEqual(value);
    expect(interval[1]).toBeGreaterThanOrEqual(value);
  });
});

describe('the regression', () => {
  it('without a predictor gives the share of yes', () => {
    const fit = ridge([[], [], [], []], [true, false, false, false]);
    expect(odds(indexOf(fit, []))).toBeCloseTo(1 / 4);
  });

  it('ignores what does not vary and is drawn to what does, less than without a penalty', () => {
    const fit = ridge(
      [
        [7, 0],
        [7, 0],
        [7, 1],
        [7, 1],
      ],
      [false, false, true, true],
    );
    expect(fit.weights[0]).toBe(0);
    expect(fit.weights[1]).toBeGreaterThan(0.5);
    expect(fit.weights[1]).toBeLessThan(2);
  });

  it('stands where the slope of the penalised likelihood is nought', () => {
    const { fit } = fitted(mali, cases);
    const values = cases.states.map((actor) => PREDICTORS.map((p) => predictorValue(actor, p)));
    const off = values.map((row, i) => (cases.yes[i] ? 1 : 0) - odds(indexOf(fit, row)));
    expect(mean(off)).toBeCloseTo(0, 8);
    fit.weights.forEach((weight, k) => {
      const pull = values.reduce((sum, row, i) => {
        const standard = (must(row[k]) - must(fit.means[k])) / must(fit.spreads[k]);
        return sum + standard * must(off[i]);
      }, 0);
      expect(pull).toBeCloseTo(weight, 6);
    });
  });

  it('gives the same numbers in two runs', () => {
    expect(foldsOf(mali, cases)).toEqual(foldsOf(mali, cases));
  });

  it('told the outcome as a predictor is right of every state it has not seen', () => {
    const answered = withAnswers(mali, DIRECT);
    const told = casesOf(answered, DIRECT);
    const guesses = guessesOfRegression(told, foldsOf(answered, told, [TOLD]));
    expect(MEASURES.balanced(guesses)).toBe(1);
  });

  it('finds nothing in outcomes dealt out by chance', () => {
    const dice = diceFrom(7);
    const values = Array.from({ length: 150 }, () => {
      const dealt = { states: cases.states, yes: shuffled(cases.yes, dice) };
      return MEASURES.balancedAtBase(guessesOfRegression(dealt, foldsOf(mali, dealt)));
    });
    expect(mean(values)).toBeGreaterThan(0.42);
    expect(mean(values)).toBeLessThan(0.58);
  });
});

describe('the fitted formula', () => {
  const { fit, formula } = fitted(mali, cases);
  const leans = (by: typeof formula): number[] =>
    cases.states.map((actor) => startingLean(mali, by, actor));

  it('is of whole numbers, and leans as the file does on the whole', () => {
    for (const { add } of formula.terms) expect(Number.isInteger(add)).toBe(true);
    expect(mean(leans(formula))).toBeCloseTo(mean(leans(mali.formula.resolve)), -1);
    expect(spread(leans(formula)) / spread(leans(mali.formula.resolve))).toBeCloseTo(1, 1);
  });

  it('puts the states in the order of the index, at its distances', () => {
    const index = cases.states.map((actor) =>
      indexOf(
        fit,
        PREDICTORS.map((p) => predictorValue(actor, p)),
      ),
    );
    const now = leans(formula);
    const stretch = spread(now) / spread(index);
    index.forEach((value, i) => {
      const wanted = mean(now) + stretch * (value - mean(index));
      expect(Math.abs(must(now[i]) - wanted)).toBeLessThan(4);
    });
  });

  it('is found again when it is already in the file', () => {
    const again = fitted(withResolve(mali, formula), cases).formula;
    again.terms.forEach(({ add }, i) => {
      expect(Math.abs(add - must(formula.terms[i]).add)).toBeLessThanOrEqual(6);
    });
  });

  it('without predictors treats all alike', () => {
    const level = leans(fitted(mali, cases, []).formula);
    expect(spread(level)).toBeLessThan(2);
  });
});

describe('what is compared', () => {
  it('is every state but the framework nation, and those barred only where they had a choice', () => {
    expect(cases.states).toHaveLength(26);
    expect(cases.yes.filter(Boolean)).toHaveLength(7);
    const training = casesOf(mali, TRAINING);
    expect(training.states).toHaveLength(25);
    expect(training.yes.filter(Boolean)).toHaveLength(21);
  });

  it('is told by six predictors that read indicators and traits alone', () => {
    expect(PREDICTORS).toHaveLength(6);
    const bare = cases.states.map(({ history: _history, ...actor }) => actor);
    const values = (list: typeof bare): number[][] =>
      list.map((actor) => PREDICTORS.map((p) => predictorValue(actor, p)));
    expect(values(bare)).toEqual(values([...cases.states]));
    const known = [...mali.indicators, ...mali.traits].map(({ id }) => id);
    for (const { parts } of PREDICTORS)
      for (const { trait, indicator } of parts) expect(known).toContain(trait ?? indicator);
  });
});
