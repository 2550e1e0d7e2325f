import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** One kept copy of a game. `text` is checked against `sum` before anything reads it. */
export interface Slot {
  readonly game: string;
  readonly slot: 0 | 1;
  /** Grows by one with every save of this game. */
  readonly turn: number;
  readonly savedAt: number;
  readonly text: string;
  readonly sum: string;
}

interface Shelves extends DBSchema {
  slots: { key: [string, number]; value: Slot; indexes: { savedAt: number } };
  damaged: { key: number; value: { readonly game: string; readonly text: string } };
}

export type Database = IDBPDatabase<Shelves>;

/** Opens this device's shelves; null where the browser does not allow it. */
export async function openDatabase(name = 'folded-arms'): Promise<Database | null> {
  try {
    return await openDB<Shelves>(name, 1, {
      upgrade: (database) => {
        const slots = database.createObjectStore('slots', { keyPath: ['game', 'slot'] });
        slots.createIndex('savedAt', 'savedAt');
        database.createObjectStore('damaged', { autoIncrement: true });
      },
    });
  } catch {
    return null;
  }
}
