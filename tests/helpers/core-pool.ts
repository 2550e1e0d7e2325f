/** A pool whose players sit in this process: answers wait until they are let through, one after the other. */
import { answerer } from '../../src/simulation/answering.ts';
import type { MakePlayer } from '../../src/simulation/messages.ts';
import { openPool } from '../../src/simulation/pool.ts';
import type { Pool } from '../../src/simulation/pool.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

export interface Table {
  /** Answers that were worked out and not heard yet. */
  readonly held: (() => void)[];
  readonly make: MakePlayer;
  /** How many players were sent home. */
  readonly ended: () => number;
}

export const tableOfPlayers = (): Table => {
  const held: (() => void)[] = [];
  let ended = 0;
  const make: MakePlayer = (hear) => {
    const answer = answerer();
    return {
      ask: (asked) => {
        const answered = answer(asked);
        if (answered !== null) held.push(() => hear(answered));
      },
      end: () => {
        ended += 1;
      },
    };
  };
  return { held, make, ended: () => ended };
};

const onFailure = (): void => {
  throw new Error('the pool failed');
};

/** Does some work with a pool and lets every answer through. */
export const withPool = (scenario: Scenario, players: number, work: (pool: Pool) => void): void => {
  const { held, make } = tableOfPlayers();
  work(openPool({ scenario, rule: undefined, players, make, onFailure }));
  while (held.length > 0) held.shift()?.();
};
