import type { KEY_ACTIONS } from '../words/keys.ts';

/** What one key can do. */
export type KeyAction = keyof typeof KEY_ACTIONS;

/** Which key does what, and whether single keys work at all. */
export interface Keymap {
  readonly on: boolean;
  readonly keys: Readonly<Record<KeyAction, string>>;
}

export const USUAL_KEYS: Keymap = {
  on: true,
  keys: {
    help: '?',
    state: 's',
    next: 'c',
    asked: 'a',
    hand: 'h',
    texts: 't',
    own: 'y',
    table: 'd',
    ledger: 'l',
    log: 'o',
    glossary: 'g',
    reading: 'r',
  },
};

const ACTIONS = Object.keys(USUAL_KEYS.keys) as KeyAction[];

/** Letters mean the same with and without the shift key. */
const plain = (key: string): string => key.toLowerCase();

/** Whether a key can stand for an action: one sign that is not needed to move about the page. */
export const isFree = (key: string): boolean => key.length === 1 && key.trim() !== '';

/** The action of a key; undefined for a key that does nothing here. */
export const actionOf = (map: Keymap, key: string): KeyAction | undefined =>
  ACTIONS.find((action) => map.keys[action] === plain(key));

/** How a change of a key went. */
export type Rebound =
  | { readonly map: Keymap }
  | { readonly reserved: string }
  | { readonly taken: string; readonly by: KeyAction };

/** Gives an action another key, unless that key is needed or taken. */
export function rebind(map: Keymap, action: KeyAction, pressed: string): Rebound {
  if (!isFree(pressed)) return { reserved: pressed.trim() === '' ? 'Space' : pressed };
  const key = plain(pressed);
  const by = actionOf(map, key);
  if (by !== undefined && by !== action) return { taken: key, by };
  return { map: { ...map, keys: { ...map.keys, [action]: key } } };
}

/** What was kept, if every action has a key of its own; else the usual keys. */
export function keymapFrom(kept: unknown): Keymap {
  const { on, keys } = (kept ?? {}) as { on?: unknown; keys?: unknown };
  const found = (keys ?? {}) as Record<string, unknown>;
  const chosen = ACTIONS.map((action) => found[action]);
  const whole =
    chosen.every((key) => typeof key === 'string' && isFree(key)) &&
    new Set(chosen).size === ACTIONS.length;
  return {
    on: on !== false,
    keys: whole ? (found as Keymap['keys']) : USUAL_KEYS.keys,
  };
}
