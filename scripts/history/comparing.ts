/** Plays the games that docs/model.md asks for and sets them beside what happened. */
import { loadModel } from '../../src/debate/load.ts';
import { pledgesAtEnd } from '../../src/simulation/pure/history.ts';
import type { Pledges, Sample } from '../../src/simulation/pure/history.ts';
import { withResolve } from '../../src/simulation/pure/history-variants.ts';
import type { Actor, Scenario } from '../../src/scenario/schema.ts';
import { chanceFrom, sharesOfOthers } from './figures.ts';
import type { Guesses } from './figures.ts';
import type { Cases, Fold } from './fitting.ts';
import { statesOf } from './predictors.ts';
import type { Outcome } from './predictors.ts';

type Formula = Scenario['formula']['resolve'];

/** Games, of all played, with something in each channel at the end: by state, then by channel. */
export interface Counts {
  readonly games: number;
  readonly of: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function named(scenario: Scenario, pledges: Pledges): Counts['of'] {
  return Object.fromEntries(
    scenario.actors.map(({ id }, seat) => [
      id,
      Object.fromEntries(
        scenario.channels.map((channel, index) => [channel.id, pledges[seat]?.[index] ?? 0]),
      ),
    ]),
  );
}

/** The counts of all states from the same games. */
export function countsWith(scenario: Scenario, formula: Formula, sample: Sample): Counts {
  const model = loadModel(withResolve(scenario, formula));
  return { games: sample.games, of: named(scenario, pledgesAtEnd(model, sample)) };
}

/** The counts of each state from games whose formula was fitted without it. */
export function countsLeftOut(scenario: Scenario, folds: readonly Fold[], sample: Sample): Counts {
  const rows = folds.map(
    ({ id, formula }) => [id, countsWith(scenario, formula, sample).of[id] ?? {}] as const,
  );
  return { games: sample.games, of: Object.fromEntries(rows) };
}

/** What was to be predicted: the states whose answer was their own, and that answer. */
export function casesOf(scenario: Scenario, outcome: Outcome): Cases {
  const asked = statesOf(scenario).flatMap((actor): [Actor, boolean][] => {
    const happened = outcome.happened(actor);
    return happened === null || outcome.given(actor) ? [] : [[actor, happened]];
  });
  return { states: asked.map(([actor]) => actor), yes: asked.map(([, happened]) => happened) };
}

const inOrder = ({ states, yes }: Cases, chanceOf: (id: string) => number): Guesses => ({
  chances: states.map(({ id }) => chanceOf(id)),
  yes,
});

export function guessesFrom(cases: Cases, { channel }: Outcome, { games, of }: Counts): Guesses {
  return inOrder(cases, (id) => chanceFrom(of[id]?.[channel] ?? 0, games));
}

export function guessesOfRegression(cases: Cases, folds: readonly Fold[]): Guesses {
  return inOrder(cases, (id) => folds.find((fold) => fold.id === id)?.chance ?? 1 / 2);
}

/** Every state does what most of the others did, with their share as probability. */
export const guessesOfOthers = ({ yes }: Cases): Guesses => ({ chances: sharesOfOthers(yes), yes });
