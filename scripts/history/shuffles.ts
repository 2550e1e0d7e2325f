/** The whole procedure on outcomes dealt out by chance: what it finds when there is nothing to find. */
import type { Sample } from '../../src/simulation/pure/history.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { countsLeftOut, guessesFrom } from './comparing.ts';
import { diceFrom, MEASURES, shuffled } from './figures.ts';
import { foldsOf } from './fitting.ts';
import type { Cases } from './fitting.ts';
import type { Outcome } from './predictors.ts';

/** Figures of one shuffle: fit, games and score, all of them done again. */
export interface Shuffle {
  readonly balanced: number;
  readonly balancedAtBase: number;
  readonly log: number;
}

const SHUFFLE_SEED = 113;

/** Shuffles the outcomes `count` times and does everything again with each. */
export function shufflesOf(
  scenario: Scenario,
  cases: Cases,
  outcome: Outcome,
  sample: Sample,
  count: number,
): Shuffle[] {
  const dice = diceFrom(SHUFFLE_SEED);
  return Array.from({ length: count }, () => {
    const dealt = { states: cases.states, yes: shuffled(cases.yes, dice) };
    const counts = countsLeftOut(scenario, foldsOf(scenario, dealt), sample);
    const guesses = guessesFrom(dealt, outcome, counts);
    return {
      balanced: MEASURES.balanced(guesses),
      balancedAtBase: MEASURES.balancedAtBase(guesses),
      log: MEASURES.log(guesses),
    };
  });
}
