import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { storeOf } from './store.ts';

/** A game as it stands on the page. */
export interface Shown {
  readonly scenario: Scenario;
  readonly view: View;
}

/** The game on the page, for whatever tells of it beside the page; null while there is none. */
export const shown = storeOf<Shown | null>(null);
