/** Ridge logistic regression by Newton's method: small, plain, the same numbers in every run. */

/** A fitted index: `intercept + Σ weight · (value − mean) / spread` is the log-odds of yes. */
export interface Fit {
  readonly intercept: number;
  readonly weights: readonly number[];
  readonly means: readonly number[];
  /** Standard deviations over the cases of the fit; 0 for a predictor that does not vary. */
  readonly spreads: readonly number[];
}

/** Strength of the penalty ½·λ·Σβ² on standardised predictors, chosen before any fit. */
const PENALTY = 1;
const MOST_STEPS = 100;
const STILL = 1e-10;

export const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;

export function spread(list: readonly number[]): number {
  const middle = mean(list);
  return Math.sqrt(mean(list.map((value) => (value - middle) ** 2)));
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

export const odds = (index: number): number => 1 / (1 + Math.exp(-index));

const standard = (value: number, middle: number, wide: number): number =>
  wide > 0 ? (value - middle) / wide : 0;

/** Solves a small symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1;
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / scale;
      row.forEach((value, k) => (row[k] = value - factor * (pivot[k] ?? 0)));
    }
  });
  const result = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    result[i] = ((row.at(-1) ?? 0) - dot(row.slice(0, -1), result)) / (row[i] ?? 1);
  }
  return result;
}

const penalty = (i: number): number => (i === 0 ? 0 : PENALTY);

/** One Newton step from `beta`; the first entry of each row is the intercept's 1. */
function newtonStep(rows: readonly number[][], yes: readonly boolean[], beta: number[]): number[] {
  const chances = rows.map((row) => odds(dot(row, beta)));
  const column = (i: number): number[] => rows.map((row) => row[i] ?? 0);
  const off = chances.map((chance, n) => (yes[n] ? 1 : 0) - chance);
  const gradient = beta.map((value, i) => dot(column(i), off) - penalty(i) * value);
  const curvature = beta.map((_, i) =>
    beta.map((__, j) => {
      const sum = rows.reduce((total, row, n) => {
        const chance = chances[n] ?? 0;
        return total + (row[i] ?? 0) * (row[j] ?? 0) * chance * (1 - chance);
      }, 0);
      return i === j ? sum + penalty(i) + STILL : sum;
    }),
  );
  return solve(curvature, gradient);
}

/** Fits the index to `yes` by the values of the predictors, one row a case. */
export function ridge(values: readonly (readonly number[])[], yes: readonly boolean[]): Fit {
  const columns = (values[0] ?? []).map((_, i) => values.map((row) => row[i] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map(spread);
  const rows = values.map((row) => [
    1,
    ...row.map((value, i) => standard(value, means[i] ?? 0, spreads[i] ?? 0)),
  ]);
  let beta = [0, ...means.map(() => 0)];
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(rows, yes, beta);
    beta = beta.map((value, i) => value + (change[i] ?? 0));
    if (change.every((value) => Math.abs(value) < STILL)) break;
  }
  return { intercept: beta[0] ?? 0, weights: beta.slice(1), means, spreads };
}

/** The fitted index of one case, log-odds. */
export const indexOf = (fit: Fit, values: readonly number[]): number =>
  fit.intercept +
  dot(
    fit.weights,
    values.map((value, i) => standard(value, fit.means[i] ?? 0, fit.spreads[i] ?? 0)),
  );
