import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** A scenario being written on this device. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly savedAt: number;
}

/** How a draft stood at an earlier moment. */
export interface Version {
  readonly draft: string;
  readonly at: number;
  /** What its author called it; empty for one that was kept by itself. */
  readonly label: string;
  readonly text: string;
}

interface Papers extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { savedAt: number } };
  versions: { key: [string, number]; value: Version };
}

export type DraftBox = IDBPDatabase<Papers>;

/** Opens this device's box of drafts; null where the browser does not allow one. */
export async function openDrafts(name = 'folded-arms-studio'): Promise<DraftBox | null> {
  try {
    return await openDB<Papers>(name, 1, {
      upgrade: (box) => {
        const drafts = box.createObjectStore('drafts', { keyPath: 'id' });
        drafts.createIndex('savedAt', 'savedAt');
        box.createObjectStore('versions', { keyPath: ['draft', 'at'] });
      },
    });
  } catch {
    return null;
  }
}

/** Writes a draft; the write is begun before this returns, and asks the browser not to wait with it. */
export async function putDraft(box: DraftBox, draft: Draft): Promise<void> {
  const transaction = box.transaction('drafts', 'readwrite', { durability: 'strict' });
  const written = transaction.store.put(draft);
  transaction.commit();
  await Promise.all([written, transaction.done]);
}

/** Drafts on this device, the latest first. */
export const listDrafts = async (box: DraftBox): Promise<readonly Draft[]> =>
  (await box.getAllFromIndex('drafts', 'savedAt')).toReversed();

/** Versions that one draft keeps. */
export const KEPT_VERSIONS = 40;

const versionsOf = (draft: string): IDBKeyRange =>
  IDBKeyRange.bound([draft, 0], [draft, Number.MAX_SAFE_INTEGER]);

/** A draft's earlier versions, the latest first. */
export const listVersions = async (box: DraftBox, draft: string): Promise<readonly Version[]> =>
  (await box.getAll('versions', versionsOf(draft))).toReversed();

/** Keeps a version; of those that have no label the oldest go first. */
export async function putVersion(box: DraftBox, version: Version): Promise<void> {
  await box.put('versions', version);
  const all = await listVersions(box, version.draft);
  const plain = all.filter(({ label }) => label === '');
  const spare = plain.slice(Math.max(1, KEPT_VERSIONS - (all.length - plain.length)));
  await Promise.all(spare.map(({ draft, at }) => box.delete('versions', [draft, at])));
}

/** Forgets a draft and all its versions. */
export async function forgetDraft(box: DraftBox, draft: string): Promise<void> {
  await box.delete('versions', versionsOf(draft));
  await box.delete('drafts', draft);
}
