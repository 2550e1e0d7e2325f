import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import { openPool } from '../simulation/pool.ts';
import type { Pool } from '../simulation/pool.ts';
import type { Position } from '../simulation/pure/futures.ts';
import { emptyTally, tallied } from '../simulation/pure/tally.ts';
import type { Tally } from '../simulation/pure/tally.ts';
import { webPlayer, workersHere } from '../simulation/web-player.ts';

/** Futures of one position while they are being played. */
export interface Playing {
  readonly tally: Tally;
  readonly wanted: number;
  readonly state: 'playing' | 'done' | 'stopped' | 'failed';
  readonly stop: () => void;
}

export const WANTED = 500;
const FIRST = 8;
const BATCH = 40;

/** Opens a pool of web workers for one crisis. */
export const workers = (
  scenario: Scenario,
  rule: VotingRule | undefined,
  onFailure: () => void,
): Pool => openPool({ scenario, rule, players: workersHere(), make: webPlayer, onFailure });

/** Plays futures of a position in workers; the first few come in small batches, so that something shows soon. */
export function useFutures(
  scenario: Scenario,
  rule: VotingRule | undefined,
  position: Position,
  seed: number,
): Playing {
  const [tally, setTally] = useState(() => emptyTally(scenario.endings.length));
  const [state, setState] = useState<Playing['state']>('playing');
  const pool = useRef<Pool | null>(null);
  useEffect(() => {
    const opened = workers(scenario, rule, () => setState('failed'));
    pool.current = opened;
    let sum = emptyTally(scenario.endings.length);
    opened.add(
      batchesOf(WANTED).map(([from, to]) => ({
        batch: { position, seed, from, to },
        done: (codes) => {
          sum = tallied(sum, codes);
          setTally(sum);
          if (sum.played >= WANTED) {
            setState('done');
            opened.end();
          }
        },
      })),
    );
    return opened.end;
  }, []);
  const stop = useCallback(() => {
    pool.current?.end();
    setState('stopped');
  }, []);
  return { tally, wanted: WANTED, state, stop };
}

/** Cuts so many futures into batches, the first ones small. */
export function batchesOf(wanted: number): [from: number, to: number][] {
  const batches: [number, number][] = [];
  for (let from = 0; from < wanted;) {
    const to = Math.min(wanted, from + (from < FIRST * 4 ? FIRST : BATCH));
    batches.push([from, to]);
    from = to;
  }
  return batches;
}
