import { storeOf } from './store.ts';
import type { Store } from './store.ts';

/** What the table and the desk share, so that both move in step. */
export interface Screen {
  /** The seat being looked at. */
  readonly selected: Store<string | null>;
  /** Whether the table is still showing how the last view came about. */
  readonly presenting: Store<boolean>;
}

export const newScreen = (): Screen => ({
  selected: storeOf<string | null>(null),
  presenting: storeOf(false),
});
