import type { Job, Pool } from './pool.ts';
import type { Replayed } from './pure/positions.ts';
import { emptyTally, tallied } from './pure/tally.ts';
import type { Tally } from './pure/tally.ts';

/** What the futures came to from the beginning of one round. */
export interface RoundTally {
  readonly round: number;
  readonly at: number;
  readonly tally: Tally;
}

const FIRST = 8;
const BATCH = 50;

/** Plays so many futures from the beginning of every round, all rounds in turn, so that something shows soon. */
export function tallyRounds(
  pool: Pool,
  replay: Replayed,
  wanted: {
    readonly endings: number;
    readonly seed: number;
    readonly from: number;
    readonly to: number;
  },
  hear: (rounds: readonly RoundTally[]) => void,
): void {
  const { rounds, viewer, bots } = replay;
  let tallies = rounds.map(({ round, at }): RoundTally => ({
    round,
    at,
    tally: emptyTally(wanted.endings),
  }));
  for (const [from, to] of batches(wanted.from, wanted.to)) {
    const jobs = rounds.map(({ debate }, place): Job => ({
      batch: { position: { debate, viewer, bots }, seed: wanted.seed, from, to },
      done: (codes) => {
        tallies = tallies.map((one, index) =>
          index === place ? { ...one, tally: tallied(one.tally, codes) } : one,
        );
        hear(tallies);
      },
    }));
    pool.add(jobs);
  }
}

function batches(first: number, last: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = first; from < last;) {
    const to = Math.min(last, from + (from < FIRST ? FIRST : BATCH));
    found.push([from, to]);
    from = to;
  }
  return found;
}
