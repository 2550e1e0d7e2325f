import type { ChairEntry } from '../debate/chair.ts';
import type { Command } from '../rules/commands.ts';
import type { GameEntry, GameStart } from './game.ts';
import type { LessonMeta } from './meta.ts';

export const JOURNAL_FORMAT = 1;

/** One line of a lesson's journal. */
export type LessonEntry =
  | { readonly t: 'lesson'; readonly format: number; readonly meta: LessonMeta }
  | { readonly t: 'meta'; readonly meta: LessonMeta }
  | { readonly t: 'game'; readonly start: GameStart }
  | GameEntry;

/** What a journal says of a lesson. */
export interface Stored {
  readonly meta: LessonMeta;
  readonly start: GameStart | null;
  readonly commands: readonly Command[];
  readonly chair: readonly ChairEntry[];
}

/** The same while lines are still coming. */
export interface Folding {
  meta: LessonMeta;
  start: GameStart | null;
  commands: Command[];
  chair: ChairEntry[];
}

/** Adds what one more line says. */
export const fold = (stored: Folding, entry: LessonEntry): void => {
  switch (entry.t) {
    case 'lesson':
    case 'meta':
      stored.meta = entry.meta;
      break;
    case 'game':
      stored.start = entry.start;
      break;
    case 'played':
      stored.commands.push(...entry.commands);
      stored.chair.push(...entry.chair);
      break;
    case 'cut':
      stored.commands.length = entry.at;
      stored.chair.length = entry.chair;
      break;
  }
};

/** The lesson a journal tells of; null when it is empty or of another format. */
export const storedIn = (entries: readonly unknown[]): Stored | null => {
  // Checksums vouch for the lines: nobody but this program wrote them.
  const [first, ...rest] = entries as readonly LessonEntry[];
  if (first?.t !== 'lesson' || first.format !== JOURNAL_FORMAT) return null;
  const stored: Folding = { meta: first.meta, start: null, commands: [], chair: [] };
  for (const entry of rest) fold(stored, entry);
  return stored;
};
