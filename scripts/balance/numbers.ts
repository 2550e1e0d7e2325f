/** Shares and means with their uncertainty. */

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** A share of `count` in `of`, with its 95 % interval (Wilson 1927). */
export function share(count: number, of: number): Estimate {
  if (of === 0) return { value: 0, low: 0, high: 1 };
  const p = count / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { value: p, low: middle - half, high: middle + half };
}

/** A mean with its 95 % interval. */
export function mean(values: readonly number[]): Estimate {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / Math.max(1, n);
  const spread = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const half = Z * Math.sqrt(spread / Math.max(1, n));
  return { value, low: value - half, high: value + half };
}

/** Pearson's correlation of two lists of one length. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a).value, mean(b).value];
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((x, i) => {
    const [dx, dy] = [x - ma, (b[i] ?? 0) - mb];
    both += dx * dy;
    ofA += dx * dx;
    ofB += dy * dy;
  });
  return ofA === 0 || ofB === 0 ? 1 : both / Math.sqrt(ofA * ofB);
}

export const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;

export const told = ({ value, low, high }: Estimate): string =>
  `${percent(value).padStart(7)}  [${percent(low)}, ${percent(high)}]`;
