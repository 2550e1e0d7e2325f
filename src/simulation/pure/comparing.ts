import { outcomeOf } from './futures.ts';
import type { Outcome } from './futures.ts';
import { differenceOf, shareOf, wayOf } from './intervals.ts';
import type { Confidence, Difference, Share } from './intervals.ts';

/** Two ways of answering one question, played out in the same worlds. */
export interface Compared {
  /** Worlds in which both were possible. */
  readonly of: number;
  /** Interests that count, first minus second, in thousandths. */
  readonly counted: Difference;
  /** By ending: its share after the first and after the second, and their difference in permille. */
  readonly endings: readonly {
    readonly first: Share;
    readonly second: Share;
    readonly difference: Difference;
  }[];
}

type Pair = readonly [Outcome, Outcome];

const pairsOf = (first: ArrayLike<number>, second: ArrayLike<number>): Pair[] => {
  const pairs: Pair[] = [];
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    const one = outcomeOf(first[i]!);
    const two = outcomeOf(second[i]!);
    if (one !== null && two !== null) pairs.push([one, two]);
  }
  return pairs;
};

const endingIn = (pairs: readonly Pair[], ending: number, confidence: Confidence) => {
  const ends = (place: 0 | 1): number =>
    pairs.filter((pair) => pair[place].ending === ending).length;
  const step = (one: Outcome): number => (one.ending === ending ? 1 : 0);
  return {
    first: shareOf(ends(0), pairs.length),
    second: shareOf(ends(1), pairs.length),
    difference: differenceOf(
      pairs.map(([one, two]) => step(one) - step(two)),
      confidence,
    ),
  };
};

/** Sets the outcomes of two answers side by side, world by world: what both share cancels out. */
export const compare = (
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  endings: number,
  confidence: Confidence = 99,
): Compared => {
  const pairs = pairsOf(first, second);
  return {
    of: pairs.length,
    counted: differenceOf(
      pairs.map(([one, two]) => one.counted - two.counted),
      confidence,
    ),
    endings: Array.from({ length: endings }, (_, ending) => endingIn(pairs, ending, confidence)),
  };
};

/** How clearly a difference stands out of its own spread: above 1 when its interval leaves out nought. */
export const clarity = ({ at, low, high }: Difference): number =>
  high === low ? 0 : (2 * Math.abs(at)) / (high - low);

/** The ending whose share differs most clearly. */
export const clearestEnding = ({ endings }: Compared): number =>
  endings.reduce(
    (best, { difference }, index) =>
      clarity(difference) > clarity(endings[best]!.difference) ? index : best,
    0,
  );

/** Whether a comparison can tell the two apart, by what counts for the seat or by the share of one ending. */
export const isDistinct = (compared: Compared, ending: number): boolean =>
  wayOf(compared.counted) !== 0 || wayOf(compared.endings[ending]!.difference) !== 0;
