import type { Snapshot } from '../keeping/snapshot.ts';

/** What went wrong, in sentences. */
export interface Trouble {
  readonly title: string;
  readonly lines: readonly string[];
  /** A game that can be looked at, though not played on. */
  readonly snapshot?: Snapshot;
}
