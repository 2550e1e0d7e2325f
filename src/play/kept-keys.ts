import { keymapFrom } from '../desk/keymap.ts';
import type { Keymap } from '../desk/keymap.ts';
import { recall, remember } from '../keeping/device.ts';
import { storeOf } from '../screen/store.ts';

const NAME = 'keys';

/** The keys in force on this device. */
export const keymap = storeOf(keymapFrom(recall(NAME)));

export function setKeymap(map: Keymap): void {
  keymap.set(map);
  remember(NAME, map);
}
