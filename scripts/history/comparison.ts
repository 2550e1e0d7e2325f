/** Everything that `npm run history` plays, as raw counts. */
import type { Sample } from '../../src/simulation/pure/history.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { casesOf, countsLeftOut, countsWith } from './comparing.ts';
import type { Counts } from './comparing.ts';
import { endingsWith } from './endings.ts';
import type { Endings } from './endings.ts';
import { fitted, foldsOf } from './fitting.ts';
import type { Fitted, Fold } from './fitting.ts';
import { DIRECT } from './predictors.ts';
import { shufflesOf } from './shuffles.ts';
import type { Shuffle } from './shuffles.ts';
import { toldFormula, withAnswers } from './told.ts';
import { AS_IT_STANDS, VARIANTS } from './variants.ts';
import type { Variant } from './variants.ts';

export interface Options {
  /** Games a formula. */
  readonly games: number;
  readonly seed: number;
  /** Games of each table of endings. */
  readonly endings: number;
  /** How often the whole procedure is done again on shuffled outcomes, and games a formula then. */
  readonly shuffles: number;
  readonly shuffleGames: number;
}

export const FULL = { games: 200, endings: 1000, shuffles: 40, shuffleGames: 10 };
export const QUICK = { games: 12, endings: 100, shuffles: 0, shuffleGames: 0 };

/** How far the second set of seeds lies from the first. */
const SECOND_SEEDS = 1_000_000;

/** Counts of one variant of the scenario from one set of seeds, by where the formula comes from. */
export interface Table {
  readonly variant: string;
  readonly seed: number;
  readonly leftOut: Counts;
  readonly file: Counts;
  readonly alike: Counts;
  readonly told: Counts;
}

export interface EndingsTable {
  readonly seed: number;
  readonly games: number;
  readonly file: Endings;
  readonly fitted: Endings;
}

export interface Comparison {
  readonly rounds: number;
  readonly fitted: Fitted;
  readonly folds: readonly Fold[];
  readonly tables: readonly Table[];
  readonly endings: readonly EndingsTable[];
  readonly shuffles: readonly Shuffle[];
}

export const roundsOf = (scenario: Scenario): number => scenario.lengths[0]?.rounds ?? 1;

function tableOf(
  scenario: Scenario,
  folds: readonly Fold[],
  variant: Variant,
  sample: Sample,
): Table {
  const changed = variant.of(scenario);
  const answered = withAnswers(changed, DIRECT);
  const level = fitted(scenario, casesOf(scenario, DIRECT), []).formula;
  return {
    variant: variant.id,
    seed: sample.seed,
    leftOut: countsLeftOut(changed, folds, sample),
    file: countsWith(changed, scenario.formula.resolve, sample),
    alike: countsWith(changed, level, sample),
    told: countsWith(answered, toldFormula(answered, DIRECT), sample),
  };
}

/** Fits, plays and counts; `tell` hears what has been done. */
export function compare(
  scenario: Scenario,
  options: Options,
  tell: (what: string) => void,
): Comparison {
  const cases = casesOf(scenario, DIRECT);
  const folds = foldsOf(scenario, cases);
  const all = fitted(scenario, cases);
  const rounds = roundsOf(scenario);
  const seeds = [options.seed, (options.seed + SECOND_SEEDS) >>> 0];
  const wanted = [
    ...VARIANTS.map((variant) => [variant, seeds[0] ?? 0] as const),
    [AS_IT_STANDS, seeds[1] ?? 0] as const,
  ];
  const tables = wanted.map(([variant, seed]) => {
    tell(`${variant.name}, seeds from ${seed}`);
    return tableOf(scenario, folds, variant, { games: options.games, seed, rounds });
  });
  tell('endings');
  const endings = seeds.map((seed) => {
    const sample = { games: options.endings, seed, rounds };
    const file = endingsWith(scenario, scenario.formula.resolve, sample);
    return { seed, games: sample.games, file, fitted: endingsWith(scenario, all.formula, sample) };
  });
  tell('shuffled outcomes');
  const sample = { games: options.shuffleGames, seed: options.seed, rounds };
  const shuffles = shufflesOf(scenario, cases, DIRECT, sample, options.shuffles);
  return { rounds, fitted: all, folds, tables, endings, shuffles };
}
