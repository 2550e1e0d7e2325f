/** What lies on the browser's shelf, and how a test spoils it. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { GameRecord } from '../../src/debate/record.ts';

interface Slot {
  readonly game: string;
  readonly slot: number;
  readonly turn: number;
  readonly text: string;
  readonly sum: string;
}

const everything = (page: Page, store: 'slots' | 'damaged'): Promise<Slot[]> =>
  page.evaluate(
    (name) =>
      new Promise<Slot[]>((resolve, reject) => {
        const opening = indexedDB.open('folded-arms');
        opening.addEventListener('error', () => reject(new Error('the shelf does not open')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as Slot[]);
          });
        });
      }),
    store,
  );

const write = (page: Page, slots: readonly Slot[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('folded-arms');
        opening.addEventListener('error', () => reject(new Error('the shelf does not open')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('slots', 'readwrite');
          for (const slot of all) writing.objectStore('slots').put(slot);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    slots,
  );

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Changes the text of the newest saves behind the game's back and gives the changed texts.
 * A resealed save carries the checksum of its new text, as another version of the game would have written it.
 */
export async function changeSlots(
  page: Page,
  count: number,
  change: (text: string) => string,
  seal: 'broken' | 'resealed' = 'broken',
): Promise<string[]> {
  const slots = await everything(page, 'slots');
  const changed = slots
    .toSorted((a, b) => b.turn - a.turn)
    .slice(0, count)
    .map((slot) => ({ ...slot, text: change(slot.text) }));
  const written = changed.map((slot) =>
    seal === 'resealed' ? { ...slot, sum: checksum(slot.text) } : slot,
  );
  await write(page, written);
  return written.map((slot) => slot.text);
}

/** The texts of all saves that count as whole. */
export const slotTexts = async (page: Page): Promise<string[]> =>
  (await everything(page, 'slots')).map((slot) => slot.text);

/** The texts that were set aside. */
export const damagedTexts = async (page: Page): Promise<string[]> =>
  (await everything(page, 'damaged')).map((slot) => slot.text);

/** The record in the save that was written last. */
export async function newestSave(page: Page): Promise<GameRecord> {
  const slots = (await everything(page, 'slots')).toSorted((a, b) => b.turn - a.turn);
  return (JSON.parse(slots[0]?.text ?? '{}') as { record: GameRecord }).record;
}

/** Puts a crisis by, as a page that came with it would have. */
export const putCrisisBy = (page: Page, hash: string, crisis: unknown): Promise<void> =>
  page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('folded-arms');
        opening.addEventListener('error', () => reject(new Error('the shelf does not open')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('crises', 'readwrite');
          writing.objectStore('crises').put(value, key as string);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [hash, crisis],
  );
