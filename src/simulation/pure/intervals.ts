/** A share in permille with the interval that holds it, rounded outwards. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95 and 99 of 100. */
export const NORMAL = { 95: 1.959964, 99: 2.575829 } as const;
export type Confidence = keyof typeof NORMAL;

/** Wilson's interval: honest near 0 and 1, where the plain one is not. */
export const shareOf = (count: number, of: number, confidence: Confidence = 95): Share => {
  if (of === 0) return { count, of, at: 0, low: 0, high: 1000 };
  const z = NORMAL[confidence];
  const p = count / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return {
    count,
    of,
    at: Math.round(1000 * p),
    low: Math.max(0, Math.floor((1000 * (middle - half)) / scale)),
    high: Math.min(1000, Math.ceil((1000 * (middle + half)) / scale)),
  };
};

/** The mean of differences in thousandths, with its interval. */
export interface Difference {
  readonly of: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of pairs' differences. Few values and no spread leave an interval as wide as one pair could change it. */
export const differenceOf = (
  differences: readonly number[],
  confidence: Confidence,
): Difference => {
  const of = differences.length;
  if (of === 0) return { of, at: 0, low: -1000, high: 1000 };
  const mean = differences.reduce((sum, one) => sum + one, 0) / of;
  const squares = differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const spread = Math.sqrt(squares / Math.max(1, of - 1) / of);
  const half = NORMAL[confidence] * spread + 1 / of;
  return {
    of,
    at: Math.round(1000 * mean),
    low: Math.floor(1000 * (mean - half)),
    high: Math.ceil(1000 * (mean + half)),
  };
};

/** Which way a difference certainly goes; 0 where its interval cannot tell. */
export const wayOf = ({ low, high }: Difference): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);
