import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadModel } from '../debate/load.ts';
import { tallyRounds } from '../simulation/by-round.ts';
import type { RoundTally } from '../simulation/by-round.ts';
import { findDecisions } from '../simulation/decisions.ts';
import type { Mattered } from '../simulation/decisions.ts';
import type { Pool } from '../simulation/pool.ts';
import { replayed } from '../simulation/pure/positions.ts';
import type { Replayed } from '../simulation/pure/positions.ts';
import { emptyTally } from '../simulation/pure/tally.ts';
import type { Tally } from '../simulation/pure/tally.ts';
import type { Running } from './begin.ts';
import { workers } from './use-futures.ts';

/** Futures from each round: enough to see the shape, then enough to be sure. */
const SOON = 250;
export const IN_ALL = 2000;

/** The analysis as far as it has come. */
export interface Analysed {
  readonly replay: Replayed;
  readonly rounds: readonly RoundTally[];
  readonly mattered: readonly Mattered[] | null;
  /** Share of the work on decisions that is done, 0…1. */
  readonly looked: number;
  readonly state: 'playing' | 'done' | 'stopped' | 'failed';
  readonly stop: () => void;
}

/** Plays a finished game's futures: from every round, and of every decision. */
export function useAnalysis({ plan, session }: Running): Analysed | null {
  const { scenario, conclusions, seed } = plan;
  const model = useMemo(() => loadModel(scenario, conclusions), [scenario, conclusions]);
  const replay = useMemo(() => replayed(model, session.record()), [model, session]);
  const [soon, setSoon] = useState<readonly RoundTally[]>([]);
  const [later, setLater] = useState<readonly RoundTally[]>([]);
  const [mattered, setMattered] = useState<readonly Mattered[] | null>(null);
  const [looked, setLooked] = useState(0);
  const [state, setState] = useState<Analysed['state']>('playing');
  const pool = useRef<Pool | null>(null);
  useEffect(() => {
    if (replay === null) return undefined;
    const opened = workers(scenario, conclusions, () => setState('failed'));
    pool.current = opened;
    const part = { endings: scenario.endings.length, seed };
    const hearLater = calmly((rounds: readonly RoundTally[]) => {
      setLater(rounds);
      if (rounds.every(({ tally }) => tally.played >= IN_ALL - SOON)) {
        setState('done');
        opened.end();
      }
    });
    tallyRounds(opened, replay, { ...part, from: 0, to: SOON }, calmly(setSoon));
    findDecisions(opened, model, replay, (progress) => {
      setLooked(progress.share);
      if (progress.mattered === null) return;
      setMattered(progress.mattered);
      tallyRounds(opened, replay, { ...part, from: SOON, to: IN_ALL }, hearLater);
    });
    return opened.end;
  }, []);
  const stop = useCallback(() => {
    pool.current?.end();
    setState('stopped');
  }, []);
  if (replay === null) return null;
  return { replay, rounds: joined(soon, later), mattered, looked, state, stop };
}

/** Draws at most ten times a second, and always what came last. */
function calmly<T>(show: (value: T) => void): (value: T) => void {
  const CALM = 100;
  let latest: T | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  const flush = (): void => {
    timer = undefined;
    if (latest !== undefined) show(latest);
  };
  return (value) => {
    latest = value;
    if (first) {
      first = false;
      flush();
    } else timer ??= setTimeout(flush, CALM);
  };
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
