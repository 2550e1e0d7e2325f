import { recall, remember } from '../keeping/device.ts';
import { storeOf } from './store.ts';
import type { Store } from './store.ts';

const NAME = 'senses';

/** What was kept of the switches, as far as it makes sense: silent, and followed, until somebody says otherwise. */
export function sensesFrom(kept: unknown): { readonly sound: boolean; readonly follows: boolean } {
  const { sound, follows } = (kept ?? {}) as Record<string, unknown>;
  return { sound: sound === true, follows: follows !== false };
}

const kept = sensesFrom(recall(NAME));

/** How the drawn table is heard and followed, kept on this device. */
export const senses: {
  readonly sound: Store<boolean>;
  /** Whether the eye leans towards what matters. */
  readonly follows: Store<boolean>;
} = { sound: storeOf(kept.sound), follows: storeOf(kept.follows) };

const keep = (): void => {
  remember(NAME, { sound: senses.sound.get(), follows: senses.follows.get() });
};
senses.sound.watch(keep);
senses.follows.watch(keep);
