import type { Database } from './database.ts';
import { put } from './saves.ts';

export type SaveState = 'saving' | 'saved' | 'failed';

/** Saves one game after every change of it; writes follow each other and the last one always lands. */
export interface Keeper {
  readonly save: (text: string) => void;
  /** Resolves when everything handed over so far is written or has failed. */
  readonly settled: () => Promise<void>;
}

interface Options {
  readonly game: string;
  /** The turn of the newest save already on the shelf; −1 when there is none. */
  readonly turn: number;
  readonly now: () => number;
  readonly onState: (state: SaveState) => void;
}

/** Each save starts at once and does not wait for the one before: a page may close at any moment. */
export function keeperOf(database: Database, { game, turn, now, onState }: Options): Keeper {
  let next = turn + 1;
  let pending = Promise.resolve();
  const write = async (text: string): Promise<void> => {
    const mine = next++;
    onState('saving');
    try {
      await put(database, { game, turn: mine, text, now: now() });
      if (mine === next - 1) onState('saved');
    } catch {
      onState('failed');
    }
  };
  return {
    save: (text) => {
      const written = write(text);
      pending = pending.then(() => written);
    },
    settled: () => pending,
  };
}
