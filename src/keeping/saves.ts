import type { Scenario } from '../scenario/schema.ts';
import { checksum } from './checksum.ts';
import type { Database, Slot } from './database.ts';

/** What a look at the shelf of one game found. */
export interface Found {
  /** The newest whole save as text; null when there is none. */
  readonly text: string | null;
  readonly turn: number;
  /** Saves that are not what was written: set aside, never overwritten. */
  readonly damaged: readonly string[];
}

export interface Listed {
  readonly game: string;
  readonly savedAt: number;
}

const isWhole = (slot: Slot): boolean =>
  typeof slot.text === 'string' && slot.sum === checksum(slot.text);

/**
 * Writes one save into the older of the game's two slots, so that the one before stays whole.
 * The write is begun before this returns, and asks the browser not to wait with it.
 */
export async function put(
  database: Database,
  save: {
    readonly game: string;
    readonly turn: number;
    readonly text: string;
    readonly now: number;
  },
): Promise<void> {
  const { game, turn, text, now } = save;
  const transaction = database.transaction('slots', 'readwrite', { durability: 'strict' });
  const slot = turn % 2 === 0 ? 0 : 1;
  const written = transaction.store.put({
    game,
    slot,
    turn,
    savedAt: now,
    text,
    sum: checksum(text),
  });
  transaction.commit();
  await Promise.all([written, transaction.done]);
}

const slotsOf = (game: string): IDBKeyRange => IDBKeyRange.bound([game, 0], [game, 1]);

/** The newest whole save of a game. Damaged ones move to a shelf of their own first. */
export async function find(database: Database, game: string): Promise<Found> {
  const slots = await database.getAll('slots', slotsOf(game));
  const damaged = slots.filter((slot) => !isWhole(slot));
  await Promise.all(damaged.map((slot) => setAside(database, slot)));
  const [newest] = slots.filter(isWhole).toSorted((a, b) => b.turn - a.turn);
  return {
    text: newest?.text ?? null,
    turn: Math.max(-1, ...slots.map((slot) => (Number.isSafeInteger(slot.turn) ? slot.turn : -1))),
    damaged: damaged.map((slot) => slot.text),
  };
}

/** Moves all saves of a game to the shelf of those that could not be used. */
export async function setAsideAll(database: Database, game: string): Promise<void> {
  const slots = await database.getAll('slots', slotsOf(game));
  await Promise.all(slots.map((slot) => setAside(database, slot)));
}

/** The texts of the saves that were set aside. */
export async function asideTexts(database: Database): Promise<string[]> {
  return (await database.getAll('damaged')).map(({ text }) => text);
}

async function setAside(database: Database, slot: Slot): Promise<void> {
  const transaction = database.transaction(['slots', 'damaged'], 'readwrite');
  await Promise.all([
    transaction.objectStore('damaged').add({ game: slot.game, text: slot.text }),
    transaction.objectStore('slots').delete([slot.game, slot.slot]),
    transaction.done,
  ]);
}

/** Games kept on this device, the latest first. */
export async function list(database: Database): Promise<Listed[]> {
  const slots = await database.getAllFromIndex('slots', 'savedAt');
  const latest = new Map<string, number>();
  for (const { game, savedAt } of slots) latest.set(game, savedAt);
  return [...latest]
    .map(([game, savedAt]) => ({ game, savedAt }))
    .toSorted((a, b) => b.savedAt - a.savedAt);
}

/** Forgets one game; what was set aside as damaged stays. */
export async function forget(database: Database, game: string): Promise<void> {
  const transaction = database.transaction('slots', 'readwrite');
  await Promise.all([
    transaction.store.delete([game, 0]),
    transaction.store.delete([game, 1]),
    transaction.done,
  ]);
}

/** Games that are kept on one device. */
export const KEPT = 40;

/** Keeps the shelf short: the games last played, and the crises that these were played on. */
export async function tidy(database: Database): Promise<void> {
  const old = (await list(database)).slice(KEPT);
  await Promise.all(old.map(({ game }) => forget(database, game)));
  const texts = (await database.getAll('slots')).map(({ text }) => text);
  const unused = (await database.getAllKeys('crises')).filter(
    (hash) => !texts.some((text) => text.includes(hash)),
  );
  await Promise.all(unused.map((hash) => database.delete('crises', hash)));
}

/** Puts a crisis by, so that games on it can be played on when the page brings another version of it. */
export async function putBy(database: Database, hash: string, crisis: Scenario): Promise<void> {
  if ((await database.getKey('crises', hash)) === undefined) {
    await database.put('crises', crisis, hash);
  }
}

/** The crisis of this hash that was put by. */
export const crisisBy = (database: Database, hash: string): Promise<Scenario | undefined> =>
  database.get('crises', hash);
