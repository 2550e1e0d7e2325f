import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Scenario } from '../scenario/schema.ts';

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
  /** Crises that games here were played on, by hash: a later version of the page may bring others. */
  crises: { key: string; value: Scenario };
}

export type Database = IDBPDatabase<Shelves>;

const VERSION = 2;

/** Brings a shelf of any earlier version up to this one. */
function build(database: Database, from: number): void {
  if (from < 1) {
    const slots = database.createObjectStore('slots', { keyPath: ['game', 'slot'] });
    slots.createIndex('savedAt', 'savedAt');
    database.createObjectStore('damaged', { autoIncrement: true });
  }
  database.createObjectStore('crises');
}

/** Opens this device's shelves; null where the browser does not allow it, or an older page still holds them open. */
export function openDatabase(name = 'folded-arms'): Promise<Database | null> {
  return new Promise((resolve) => {
    const blocked = (): void => resolve(null);
    const open = async (): Promise<Database> =>
      await openDB<Shelves>(name, VERSION, { upgrade: build, blocked });
    open().then(resolve, () => resolve(null));
  });
}
