import { recall, remember } from '../keeping/device.ts';
import { storeOf } from './store.ts';

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const LETTERS = ['usual', 'clear'] as const;
export const CONTRASTS = ['usual', 'high'] as const;
export const MOTIONS = ['usual', 'still'] as const;

/** How this device's reader likes to read. */
export interface Reader {
  /** Percent of the usual size. */
  readonly text: (typeof TEXT_SIZES)[number];
  readonly letters: (typeof LETTERS)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
}

const oneOf = <T>(all: readonly [T, ...T[]], wanted: unknown): T =>
  all.find((one) => one === wanted) ?? all[0];

/** What was kept, as far as it still makes sense; everything else as usual. */
export function readerFrom(kept: unknown): Reader {
  const { text, letters, contrast, motion } = (kept ?? {}) as Record<string, unknown>;
  return {
    text: oneOf(TEXT_SIZES, text),
    letters: oneOf(LETTERS, letters),
    contrast: oneOf(CONTRASTS, contrast),
    motion: oneOf(MOTIONS, motion),
  };
}

const NAME = 'reader';

/** The settings in force. */
export const reader = storeOf(readerFrom(recall(NAME)));

/** Changes the settings, here and on this device; false on a device that keeps nothing. */
export function setReader(change: Partial<Reader>): boolean {
  const next = { ...reader.get(), ...change };
  reader.set(next);
  return remember(NAME, next);
}
