/** The one procedure of docs/model.md: fit without a state, make it a formula, and see what the regression alone says. */
import type { Actor, Scenario } from '../../src/scenario/schema.ts';
import { formulaOf } from './formula.ts';
import { PREDICTORS, predictorValue } from './predictors.ts';
import type { Predictor } from './predictors.ts';
import { indexOf, odds, ridge } from './ridge.ts';
import type { Fit } from './ridge.ts';

type Formula = Scenario['formula']['resolve'];

/** What is fitted: the states, and whether each of them did it. */
export interface Cases {
  readonly states: readonly Actor[];
  readonly yes: readonly boolean[];
}

export interface Fitted {
  readonly fit: Fit;
  readonly formula: Formula;
}

export interface Fold extends Fitted {
  /** The state that was left out. */
  readonly id: string;
  /** The regression's own probability of yes for it, without a game. */
  readonly chance: number;
}

const valuesOf = (actor: Actor, predictors: readonly Predictor[]): number[] =>
  predictors.map((predictor) => predictorValue(actor, predictor));

/** The fit on all the cases given. Without a predictor all states lean alike, at the mean of the file. */
export function fitted(
  scenario: Scenario,
  { states, yes }: Cases,
  predictors: readonly Predictor[] = PREDICTORS,
): Fitted {
  const fit = ridge(
    states.map((actor) => valuesOf(actor, predictors)),
    yes,
  );
  return { fit, formula: formulaOf(scenario, states, predictors, fit) };
}

/** One fold a state, fitted to all the others. */
export function foldsOf(
  scenario: Scenario,
  { states, yes }: Cases,
  predictors: readonly Predictor[] = PREDICTORS,
): Fold[] {
  return states.map((actor, left) => {
    const others = {
      states: states.filter((_, i) => i !== left),
      yes: yes.filter((_, i) => i !== left),
    };
    const { fit, formula } = fitted(scenario, others, predictors);
    const chance = odds(indexOf(fit, valuesOf(actor, predictors)));
    return { id: actor.id, fit, formula, chance };
  });
}
