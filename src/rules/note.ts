import { clamp, whole } from './integers.ts';

/** Numbers the ledger accounts for. */
export type Accounted =
  'gauge' | 'threat' | 'resolve' | 'standing' | 'persuasion' | 'position' | 'deals' | 'trust';

export const CAUSES = [
  'start',
  'speech',
  'rebuttal',
  'influence',
  'fading',
  'dispatch',
  'theatre',
  'computed',
  'stance-change',
  'upkeep',
  'mandate',
  'preaching',
  'applause',
  'gap-filled',
  'gap-open',
  'verb',
  'planning',
  'recovery',
  'danger',
  'habit',
  'conclusions',
  'standing-aside',
  'compromise',
  'deal',
  'post',
  'promise',
  'amendment',
  'roll-call',
  'surprise',
  'limit',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * Takes one exact change: which number (kind and index), its named cause, the seat and item behind it (−1: none)
 * and by how much. All changes of a number between two moments add up to its change.
 */
export type Note = (
  kind: Accounted,
  index: number,
  cause: Cause,
  seat: number,
  item: number,
  by: number,
) => void;

/** For bulk play, which asks for results and not for reasons. */
export const silent: Note = () => undefined;

/** One cause about to change a number. */
export interface Change {
  readonly kind: Accounted;
  readonly cause: Cause;
  readonly seat: number;
  readonly item: number;
}

/** Adds `by` to `list[index]` within `low`…`high`; what the limit took away is noted under its own name. */
export const changeBy = (
  list: number[],
  index: number,
  by: number,
  change: Change,
  note: Note,
  low = 0,
  high = 1000,
): void => {
  if (by === 0) return;
  const was = list[index]!;
  const now = whole(clamp(was + by, low, high));
  list[index] = now;
  note(change.kind, index, change.cause, change.seat, change.item, by);
  if (now !== was + by) note(change.kind, index, 'limit', -1, -1, now - was - by);
};
