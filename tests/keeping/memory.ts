import type { Database, Slot } from '../../src/keeping/database.ts';

/** A shelf in memory with the few doors that saving uses, in the order a browser would serve them. */
export interface MemoryShelf {
  readonly database: Database;
  readonly slots: Map<string, Slot>;
  readonly damaged: { readonly game: string; readonly text: string }[];
  readonly crises: Map<string, unknown>;
  /** Makes every later write fail. */
  readonly breakDown: () => void;
}

const keyOf = (game: string, slot: number): string => `${game}/${String(slot)}`;

export function memoryShelf(): MemoryShelf {
  const slots = new Map<string, Slot>();
  const damaged: { readonly game: string; readonly text: string }[] = [];
  const crises = new Map<string, unknown>();
  let broken = false;
  const write = (change: () => void): Promise<void> => {
    if (broken) return Promise.reject(new Error('no room'));
    change();
    return Promise.resolve();
  };
  const slotStore = {
    put: (slot: Slot) => write(() => slots.set(keyOf(slot.game, slot.slot), slot)),
    delete: ([game, slot]: [string, number]) => write(() => slots.delete(keyOf(game, slot))),
  };
  const damagedStore = {
    add: (save: { game: string; text: string }) => write(() => damaged.push(save)),
  };
  const transaction = () => ({
    store: slotStore,
    objectStore: (name: string) => (name === 'slots' ? slotStore : damagedStore),
    commit: () => undefined,
    done: Promise.resolve(),
  });
  const database = {
    transaction,
    getAll: (_: string, [game]: [string?] = []) =>
      Promise.resolve(
        [...slots.values()].filter((slot) => game === undefined || slot.game === game),
      ),
    getAllFromIndex: () =>
      Promise.resolve([...slots.values()].toSorted((a, b) => a.savedAt - b.savedAt)),
    getKey: (_: string, hash: string) => Promise.resolve(crises.has(hash) ? hash : undefined),
    getAllKeys: () => Promise.resolve([...crises.keys()]),
    get: (_: string, hash: string) => Promise.resolve(crises.get(hash)),
    put: (_: string, crisis: unknown, hash: string) => write(() => crises.set(hash, crisis)),
    delete: (_: string, hash: string) => write(() => crises.delete(hash)),
  };
  return {
    database: database as unknown as Database,
    slots,
    damaged,
    crises,
    breakDown: () => {
      broken = true;
    },
  };
}
