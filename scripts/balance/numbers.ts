/** Shares, means and differences with their 95 % intervals. */
import { streamFrom } from '../../src/bots/stream.ts';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** A share of `count` in `of` (Wilson 1927). */
export function share(count: number, of: number): Estimate {
  if (of === 0) return { value: 0, low: 0, high: 1 };
  const p = count / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The share of those for which `is` holds. */
export const shareOf = <T>(list: readonly T[], is: (one: T, index: number) => boolean): Estimate =>
  share(list.filter(is).length, list.length);

/**
 * A mean by the normal approximation, `z` standard errors to each side. Of the differences between the two games of each
 * seed it is the paired interval. Fewer than two values say nothing.
 */
export function mean(values: readonly number[], z = Z): Estimate {
  const n = values.length;
  const value = sum(values) / Math.max(1, n);
  if (n < 2) return { value, low: -Infinity, high: Infinity };
  const spread = sum(values.map((one) => (one - value) ** 2)) / (n - 1);
  const half = z * Math.sqrt(spread / n);
  return { value, low: value - half, high: value + half };
}

/** The paired difference of two shares: in which of the same games it came under the one and under the other. */
export const pairedShares = (one: readonly boolean[], other: readonly boolean[], z = Z): Estimate =>
  mean(
    one.map((came, game) => Number(came) - Number(other[game])),
    z,
  );

/** Standard errors to each side so that of `tests` intervals all hold at once with 95 % (Bonferroni). */
export const zOfMany = (tests: number): number =>
  [1.96, 2.24, 2.39, 2.5, 2.58, 2.64, 2.69, 2.73, 2.77, 2.81, 2.84, 2.87][
    Math.min(12, Math.max(1, tests)) - 1
  ] ?? Z;

export const isClearOfZero = ({ low, high }: Estimate): boolean => low > 0 || high < 0;

const DRAWS = 400;

/** The interval of any figure made from games: drawn anew with replacement, always with the same numbers (bootstrap). */
export function bootstrap<T>(
  games: readonly T[],
  figure: (games: readonly T[]) => number,
): Estimate {
  const roll = streamFrom(1);
  const last = games.length - 1;
  const drawn = Array.from({ length: DRAWS }, () =>
    figure(games.map((_, __, all) => all[roll(0, last)] as T)),
  ).sort((a, b) => a - b);
  const at = (part: number): number => drawn[Math.round(part * (DRAWS - 1))] ?? NaN;
  return { value: figure(games), low: at(0.025), high: at(0.975) };
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
};

export const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;

type Way = (x: number) => string;

const points: Way = (x) => `${x < 0 ? '−' : '+'}${Math.abs(x * 100).toFixed(1)} points`;
const plain =
  (digits: number): Way =>
  (x) =>
    x.toFixed(digits).replace('-', '−');

const telling =
  (way: Way, width: number) =>
  ({ value, low, high }: Estimate): string =>
    Number.isFinite(low)
      ? `${way(value).padStart(width)}  [${way(low)}, ${way(high)}]`
      : `${way(value).padStart(width)}  [too few games]`;

/** A share, a difference of shares, and a plain number, each with its interval. */
export const told = telling(percent, 7);
export const toldPoints = telling(points, 12);
export const toldNumber = telling(plain(2), 6);
