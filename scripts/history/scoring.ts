/** From raw counts to figures: what is scored, and beside what. */
import type { Scenario } from '../../src/scenario/schema.ts';
import { casesOf, guessesFrom, guessesOfOthers, guessesOfRegression } from './comparing.ts';
import type { Comparison, Table } from './comparison.ts';
import { asGood, inBounds } from './endings.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Guesses } from './figures.ts';
import { foldsOf } from './fitting.ts';
import { DIRECT, OUTCOMES } from './predictors.ts';
import type { Outcome } from './predictors.ts';

/** Resamplings of the states, and shuffles of the outcomes. */
export const DRAWS = 2000;

/** What a formula knew: the other states, what its author chose, nothing, or the answers. */
const PLAYED = ['leftOut', 'file', 'alike', 'told'] as const;
export type RowId = (typeof PLAYED)[number] | 'regression' | 'others';

export interface Row {
  readonly id: RowId;
  readonly guesses: Guesses;
  readonly figures: Figures;
}

/** The rows of one outcome, from one table of games. */
export interface Scored {
  readonly outcome: Outcome['id'];
  readonly variant: string;
  readonly seed: number;
  readonly rows: readonly Row[];
}

/** The rows of one outcome that need no game. */
export interface Plain {
  readonly outcome: Outcome['id'];
  readonly rows: readonly Row[];
}

export interface Scores {
  readonly played: readonly Scored[];
  readonly plain: readonly Plain[];
}

function row(id: RowId, guesses: Guesses): Row {
  return { id, guesses, figures: figuresOf(guesses, DRAWS) };
}

function playedBy(scenario: Scenario, outcome: Outcome, table: Table): Scored {
  const cases = casesOf(scenario, outcome);
  const rows = PLAYED.filter((id) => id !== 'told' || outcome === DIRECT).map((id) =>
    row(id, guessesFrom(cases, outcome, table[id])),
  );
  return { outcome: outcome.id, variant: table.variant, seed: table.seed, rows };
}

function plainOf(scenario: Scenario, outcome: Outcome): Plain {
  const cases = casesOf(scenario, outcome);
  const regression = guessesOfRegression(cases, foldsOf(scenario, cases));
  return {
    outcome: outcome.id,
    rows: [row('regression', regression), row('others', guessesOfOthers(cases))],
  };
}

/** Every figure of a comparison. */
export function scoresOf(scenario: Scenario, { tables }: Comparison): Scores {
  return {
    played: OUTCOMES.flatMap((outcome) =>
      tables.map((table) => playedBy(scenario, outcome, table)),
    ),
    plain: OUTCOMES.map((outcome) => plainOf(scenario, outcome)),
  };
}

export interface Verdict {
  /** At least as good as the formula in the file, left out, on every set of seeds. */
  readonly asGood: boolean;
  /** Every ending keeps its place. */
  readonly endings: boolean;
}

/** Whether the fitted formula may replace the one in the file. */
export function verdictOf({ played }: Scores, { endings }: Comparison): Verdict {
  const main = played.filter(
    ({ outcome, variant }) => outcome === DIRECT.id && variant === played[0]?.variant,
  );
  const good = main.every(({ rows }) => {
    const [leftOut, file] = rows;
    return leftOut !== undefined && file !== undefined && asGood(leftOut.figures, file.figures);
  });
  return { asGood: good, endings: endings.every(({ fitted, games }) => inBounds(fitted, games)) };
}
