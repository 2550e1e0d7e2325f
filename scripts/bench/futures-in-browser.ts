/** What the browser runs: futures from every round of a record, with so many workers. */
import { loadModel } from '../../src/debate/load.ts';
import type { GameRecord } from '../../src/debate/record.ts';
import { tallyRounds } from '../../src/simulation/by-round.ts';
import type { Answered, MakePlayer } from '../../src/simulation/messages.ts';
import { openPool } from '../../src/simulation/pool.ts';
import type { Pool } from '../../src/simulation/pool.ts';
import { replayed } from '../../src/simulation/pure/positions.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

export interface FuturesAsked {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly worker: string;
  readonly players: number;
  /** Futures from each round, in each pass. */
  readonly wanted: number;
  /** How often, each time others. */
  readonly passes: number;
}

/** Milliseconds that each pass took: by the second the workers know what is worth compiling. */
export async function measureFutures(asked: FuturesAsked): Promise<readonly number[]> {
  const { scenario, record, players, wanted } = asked;
  const address = URL.createObjectURL(new Blob([asked.worker], { type: 'text/javascript' }));
  const make: MakePlayer = (hear, fail) => {
    const worker = new Worker(address);
    worker.addEventListener('message', (event: MessageEvent<Answered>) => hear(event.data));
    worker.addEventListener('error', fail);
    return { ask: (one) => worker.postMessage(one, []), end: () => worker.terminate() };
  };
  const replay = replayed(loadModel(scenario), record);
  if (replay === null) throw new Error('The record does not fit.');
  const rounds = { ...replay, rounds: replay.rounds.filter(({ round }) => round > 0) };
  const play = (pool: Pool, from: number, to: number): Promise<number> => {
    const part = { endings: scenario.endings.length, seed: 1, from, to };
    const begun = performance.now();
    return new Promise((resolve) => {
      tallyRounds(pool, rounds, part, (tallies) => {
        if (tallies.some(({ tally }) => tally.played < to - from)) return;
        resolve(performance.now() - begun);
      });
    });
  };
  return await new Promise((resolve, reject) => {
    const onFailure = (): void => reject(new Error('A worker failed.'));
    const pool = openPool({ scenario, rule: undefined, players, make, onFailure });
    const playAll = async (): Promise<void> => {
      const times: number[] = [];
      for (let pass = 0; pass < asked.passes; pass++) {
        times.push(await play(pool, pass * wanted, (pass + 1) * wanted));
      }
      pool.end();
      resolve(times);
    };
    void playAll();
  });
}

Reflect.set(globalThis, 'measureFutures', measureFutures);
