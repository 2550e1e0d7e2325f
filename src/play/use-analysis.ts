import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
  /** Null for the first moments. */
  readonly replay: Replayed | null;
  readonly rounds: readonly RoundTally[];
  readonly mattered: readonly Mattered[] | null;
  /** Share of the work on decisions that is done, 0…1. */
  readonly looked: number;
  readonly state: 'playing' | 'done' | 'stopped' | 'failed';
  readonly stop: () => void;
}

/** Lets the page draw and answer between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Heard {
  readonly replay: (replay: Replayed) => void;
  readonly soon: (rounds: readonly RoundTally[]) => void;
  readonly later: (rounds: readonly RoundTally[]) => void;
  readonly looked: (share: number) => void;
  readonly mattered: (mattered: readonly Mattered[]) => void;
  readonly done: () => void;
}

/** Asks a pool for everything, in pieces too short to be noticed. */
async function askForAll({ plan, session }: Running, pool: Pool, heard: Heard): Promise<void> {
  const { scenario, conclusions, seed } = plan;
  await breath();
  const model = loadModel(scenario, conclusions);
  await breath();
  const replay = replayed(model, session.record(), session.view().own?.seat);
  if (replay === null) return;
  heard.replay(replay);
  const part = { endings: scenario.endings.length, seed };
  tallyRounds(pool, replay, { ...part, from: 0, to: SOON }, calmly(heard.soon));
  await breath();
  findDecisions(pool, model, replay, (progress) => {
    heard.looked(progress.share);
    if (progress.mattered === null) return;
    heard.mattered(progress.mattered);
    const hear = calmly((rounds: readonly RoundTally[]) => {
      heard.later(rounds);
      if (rounds.every(({ tally }) => tally.played >= IN_ALL - SOON)) heard.done();
    });
    tallyRounds(pool, replay, { ...part, from: SOON, to: IN_ALL }, hear);
  });
}

/** Plays a finished game's futures: from every round, and of every decision. */
export function useAnalysis(running: Running): Analysed {
  const { scenario, conclusions } = running.plan;
  const [replay, setReplay] = useState<Replayed | null>(null);
  const [soon, setSoon] = useState<readonly RoundTally[]>([]);
  const [later, setLater] = useState<readonly RoundTally[]>([]);
  const [mattered, setMattered] = useState<readonly Mattered[] | null>(null);
  const [looked, setLooked] = useState(0);
  const [state, setState] = useState<Analysed['state']>('playing');
  const pool = useRef<Pool | null>(null);
  useEffect(() => {
    const opened = workers(scenario, conclusions, () => setState('failed'));
    pool.current = opened;
    const done = (): void => {
      setState('done');
      opened.end();
    };
    askForAll(running, opened, {
      replay: setReplay,
      soon: setSoon,
      later: setLater,
      looked: setLooked,
      mattered: setMattered,
      done,
    }).catch(() => setState('failed'));
    return opened.end;
  }, []);
  const stop = useCallback(() => {
    pool.current?.end();
    setState('stopped');
  }, []);
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
