import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import type { Answered, MakePlayer, Player } from './messages.ts';
import type { Batch } from './pure/futures.ts';

/** A piece of work: its batch, and who wants the outcomes. */
export interface Job {
  readonly batch: Batch;
  readonly done: (codes: Int16Array, batch: Batch) => void;
}

interface Waiting extends Job {
  readonly order: number;
}

/** Several players that share one queue. What comes of it does not depend on how many they are, or who is faster. */
export interface Pool {
  readonly add: (jobs: readonly Job[]) => void;
  /** Forgets what has not begun and stops what has. */
  readonly end: () => void;
}

interface Options {
  readonly scenario: Scenario;
  readonly rule: VotingRule | undefined;
  readonly players: number;
  readonly make: MakePlayer;
  readonly onFailure: () => void;
}

interface Seat {
  readonly player: Player;
  job: Waiting | null;
}

/** Opens a pool for one crisis. */
export function openPool({ scenario, rule, players, make, onFailure }: Options): Pool {
  const queue: Waiting[] = [];
  let seats: Seat[] = [];
  let added = 0;
  const giveNext = (seat: Seat): void => {
    seat.job = queue.shift() ?? null;
    if (seat.job !== null) {
      seat.player.ask({ type: 'play', id: seat.job.order, batch: seat.job.batch });
    }
  };
  const end = (): void => {
    queue.length = 0;
    for (const { player } of seats) player.end();
    seats = [];
  };
  const fail = (): void => {
    end();
    onFailure();
  };
  const hear = (seat: () => Seat | undefined, { id, codes }: Answered): void => {
    const here = seat();
    if (here?.job?.order !== id) return;
    const { job } = here;
    giveNext(here);
    job.done(codes, job.batch);
  };
  seats = Array.from({ length: players }, (_, index): Seat => {
    const player = make((answered) => hear(() => seats[index], answered), fail);
    player.ask({ type: 'open', scenario, rule });
    return { player, job: null };
  });
  return {
    add: (jobs) => {
      if (seats.length === 0) return;
      for (const job of jobs) queue.push({ ...job, order: (added += 1) });
      for (const seat of seats) if (seat.job === null) giveNext(seat);
    },
    end,
  };
}
