/** A formula that is told who did it: how far the game could follow the best formula there is. */
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Fitted } from './fitting.ts';
import { fitted } from './fitting.ts';
import { casesOf } from './comparing.ts';
import type { Outcome, Predictor } from './predictors.ts';

const MARK = 'told';

/** The outcome as if it were a trait. */
export const TOLD: Predictor = { id: MARK, parts: [{ trait: MARK, times: 1 }] };

/** The scenario with that trait on every state that did it; nothing but a formula can see it. */
export function withAnswers(scenario: Scenario, outcome: Outcome): Scenario {
  const { states, yes } = casesOf(scenario, outcome);
  const did = new Set(states.filter((_, i) => yes[i]).map(({ id }) => id));
  const marked = scenario.actors.map((actor) =>
    did.has(actor.id) ? { ...actor, traits: [...actor.traits, MARK] } : actor,
  );
  return { ...scenario, actors: marked };
}

/** That scenario's fitted formula. Nobody is left out: this is a ceiling, not a prediction. */
export function toldFormula(answered: Scenario, outcome: Outcome): Fitted['formula'] {
  return fitted(answered, casesOf(answered, outcome), [TOLD]).formula;
}
