import { putDraft, putVersion } from '../keeping/drafts.ts';
import type { Draft, DraftBox } from '../keeping/drafts.ts';
import type { Store } from '../screen/store.ts';

export type Saved =
  | { readonly state: 'saving' | 'failed' | 'unavailable' }
  | { readonly state: 'saved'; readonly at: number };

interface Options {
  readonly box: DraftBox | null;
  readonly draft: Draft;
  readonly text: () => string;
  readonly saved: Store<Saved>;
  readonly now: () => number;
}

/** Writes a draft soon after it changes. */
export interface Saver {
  readonly changed: () => void;
  readonly rename: (name: string) => void;
  /** Writes at once what has changed. */
  readonly flush: () => void;
  readonly keepVersion: (label: string) => Promise<void>;
}

/** A change waits this long for the next, and never longer than `LATEST` in all. */
const SOON = 300;
const LATEST = 700;
const BETWEEN_VERSIONS = 120_000;

export function openSaver({ box, draft, text, saved, now }: Options): Saver {
  let { name } = draft;
  let since: number | null = null;
  let alarm = 0;
  let versionAt = now();
  if (box === null) saved.set({ state: 'unavailable' });
  const keepVersion = async (label: string): Promise<void> => {
    versionAt = now();
    if (box !== null)
      await putVersion(box, { draft: draft.id, at: versionAt, label, text: text() });
  };
  const failed = (): void => saved.set({ state: 'failed' });
  const write = (): void => {
    clearTimeout(alarm);
    since = null;
    if (box === null) return;
    const at = now();
    putDraft(box, { id: draft.id, name, text: text(), savedAt: at }).then(
      () => since === null && saved.set({ state: 'saved', at }),
      failed,
    );
    if (at - versionAt > BETWEEN_VERSIONS) keepVersion('').catch(failed);
  };
  const changed = (): void => {
    if (box === null) return;
    if (since === null) saved.set({ state: 'saving' });
    since ??= now();
    clearTimeout(alarm);
    alarm = window.setTimeout(write, Math.max(0, Math.min(SOON, since + LATEST - now())));
  };
  return {
    changed,
    rename: (next) => {
      if (next === name) return;
      name = next;
      changed();
    },
    flush: () => {
      if (since !== null) write();
    },
    keepVersion,
  };
}
