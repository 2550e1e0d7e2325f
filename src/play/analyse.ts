import { loadModel } from '../debate/load.ts';
import type { GameRecord } from '../debate/record.ts';
import type { Scenario } from '../scenario/schema.ts';
import { tallyRounds } from '../simulation/by-round.ts';
import type { RoundTally } from '../simulation/by-round.ts';
import { CLASS_DEPTH, DEPTH, findDecisions } from '../simulation/decisions.ts';
import type { Mattered } from '../simulation/decisions.ts';
import type { Pool } from '../simulation/pool.ts';
import { replayed } from '../simulation/pure/positions.ts';
import type { Replayed, Whose } from '../simulation/pure/positions.ts';

/** A game to be analysed. */
export interface Source {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly whose: Whose;
  /** Whose eyes it is seen with, where several people played; the first of them unless said. */
  readonly seat?: string | undefined;
}

/** Futures from each round: enough to see the shape, then enough to be sure. */
export const SOON = 250;
export const IN_ALL: Readonly<Record<Whose, number>> = { person: 2000, class: 1000 };

/** What is told of an analysis while it goes on. */
export interface Heard {
  readonly replay: (replay: Replayed) => void;
  readonly soon: (rounds: readonly RoundTally[]) => void;
  readonly later: (rounds: readonly RoundTally[]) => void;
  readonly looked: (share: number) => void;
  readonly mattered: (mattered: readonly Mattered[]) => void;
  readonly done: () => void;
}

/** Lets the page draw and answer between two pieces of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Asks a pool for everything, in pieces too short to be noticed; throws when the record is of another crisis. */
export async function analyse(
  { scenario, record, whose, seat }: Source,
  pool: Pool,
  heard: Heard,
): Promise<void> {
  const { seed } = record;
  const most = IN_ALL[whose];
  await breath();
  const model = loadModel(scenario, record.conclusions);
  await breath();
  const replay = replayed(model, record, whose, seat);
  if (replay === null) throw new Error('this record is of another crisis');
  heard.replay(replay);
  const part = { endings: scenario.endings.length, seed };
  tallyRounds(pool, replay, { ...part, from: 0, to: SOON }, calmly(heard.soon));
  await breath();
  const told: Parameters<typeof findDecisions>[3] = (progress) => {
    heard.looked(progress.share);
    if (progress.mattered === null) return;
    heard.mattered(progress.mattered);
    const hear = calmly((rounds: readonly RoundTally[]) => {
      heard.later(rounds);
      if (rounds.every(({ tally }) => tally.played >= most - SOON)) heard.done();
    });
    tallyRounds(pool, replay, { ...part, from: SOON, to: most }, hear);
  };
  findDecisions(pool, model, replay, told, whose === 'class' ? CLASS_DEPTH : DEPTH);
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
