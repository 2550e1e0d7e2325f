import { storeOf } from './store.ts';

/** How the drawn table is heard and followed, as long as the page is open: silent until asked for. */
export const senses = {
  sound: storeOf(false),
  /** Whether the eye leans towards what matters. */
  follows: storeOf(true),
} as const;
