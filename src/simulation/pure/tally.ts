import { outcomeOf } from './futures.ts';
import { shareOf } from './intervals.ts';
import type { Share } from './intervals.ts';

/** What many futures of one position came to. */
export interface Tally {
  readonly played: number;
  /** By ending of the scenario, how many futures. */
  readonly endings: readonly number[];
  /** Interests of the viewer that counted, over all futures. */
  readonly counted: number;
}

export const emptyTally = (endings: number): Tally => ({
  played: 0,
  endings: Array.from({ length: endings }, () => 0),
  counted: 0,
});

/** Adds outcomes to a tally; in which order does not matter. */
export const tallied = (tally: Tally, codes: ArrayLike<number>): Tally => {
  const endings = tally.endings.slice();
  let { played, counted } = tally;
  for (let i = 0; i < codes.length; i++) {
    const outcome = outcomeOf(codes[i]!);
    if (outcome === null) continue;
    played += 1;
    counted += outcome.counted;
    endings[outcome.ending]! += 1;
  }
  return { played, endings, counted };
};

/** Of fewer futures than this, shares say next to nothing. */
const FEW = 100;

/** Whether so few futures have been played that their shares are not to be read yet. */
export const isFew = ({ played }: Pick<Tally, 'played'>): boolean => played < FEW;

/** Every ending's share of the futures with its 95 % interval. */
export const sharesOf = ({ endings, played }: Tally): Share[] =>
  endings.map((count) => shareOf(count, played));
