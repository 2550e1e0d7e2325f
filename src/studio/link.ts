import { packed, unpacked } from '../keeping/packing.ts';
import type { Bounds } from '../keeping/packing.ts';

/** A scenario is larger than a game: browsers take such links, though not every mail program does. */
export const BOUNDS: Bounds = { link: 120_000, text: 262_144 };
/** Links up to this length survive nearly everywhere. */
export const SAFE_LINK = 8000;

const MARK = '#scenario=';

/** The fragment that carries a scenario; null where it would be too long. */
export function fragmentOf(text: string): string | null {
  const letters = packed(text);
  return letters.length > BOUNDS.link ? null : MARK + letters;
}

/** The scenario that a fragment carries: none, one that is broken, or its text. */
export function textIn(fragment: string): 'none' | 'broken' | { readonly text: string } {
  if (!fragment.startsWith(MARK)) return 'none';
  const text = unpacked(fragment.slice(MARK.length), BOUNDS);
  return text === null ? 'broken' : { text };
}
