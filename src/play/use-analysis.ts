import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RoundTally } from '../simulation/by-round.ts';
import type { Mattered } from '../simulation/decisions.ts';
import type { Pool } from '../simulation/pool.ts';
import type { Replayed } from '../simulation/pure/positions.ts';
import { emptyTally } from '../simulation/pure/tally.ts';
import type { Tally } from '../simulation/pure/tally.ts';
import { analyse } from './analyse.ts';
import type { Source } from './analyse.ts';
import { workers } from './use-futures.ts';

interface Found {
  /** Null for the first moments. */
  readonly replay: Replayed | null;
  readonly mattered: readonly Mattered[] | null;
  /** Share of the work on decisions that is done, 0…1. */
  readonly looked: number;
  readonly state: 'waiting' | 'playing' | 'done' | 'stopped' | 'failed';
}

interface Finding extends Found {
  readonly soon: readonly RoundTally[];
  readonly later: readonly RoundTally[];
}

/** The analysis as far as it has come. */
export interface Analysed extends Found {
  readonly rounds: readonly RoundTally[];
  readonly stop: () => void;
}

const NOTHING: Finding = {
  replay: null,
  soon: [],
  later: [],
  mattered: null,
  looked: 0,
  state: 'waiting',
};

/** Plays a game's futures: from every round, and of every decision. Begins anew with another source. */
export function useAnalysis(source: Source | null): Analysed {
  const [found, setFound] = useState(NOTHING);
  const pool = useRef<Pool | null>(null);
  useEffect(() => {
    setFound({ ...NOTHING, state: source === null ? 'waiting' : 'playing' });
    if (source === null) return undefined;
    const add = (part: Partial<Finding>): void => setFound((was) => ({ ...was, ...part }));
    const opened = workers(source.scenario, source.record.conclusions, () =>
      add({ state: 'failed' }),
    );
    pool.current = opened;
    analyse(source, opened, {
      replay: (replay) => add({ replay }),
      soon: (soon) => add({ soon }),
      later: (later) => add({ later }),
      mattered: (mattered) => add({ mattered }),
      looked: (looked) => add({ looked }),
      done: () => {
        add({ state: 'done' });
        opened.end();
      },
    }).catch(() => add({ state: 'failed' }));
    return opened.end;
  }, [source]);
  const stop = useCallback(() => {
    pool.current?.end();
    setFound((was) => ({ ...was, state: 'stopped' }));
  }, []);
  const { soon, later, ...rest } = found;
  return { ...rest, rounds: joined(soon, later), stop };
}

const sum = (one: Tally, two: Tally | undefined): Tally => {
  const other = two ?? emptyTally(one.endings.length);
  return {
    played: one.played + other.played,
    counted: one.counted + other.counted,
    endings: one.endings.map((count, index) => count + (other.endings[index] ?? 0)),
  };
};

const joined = (soon: readonly RoundTally[], later: readonly RoundTally[]): RoundTally[] =>
  soon.map((one, index) => ({ ...one, tally: sum(one.tally, later[index]?.tally) }));
