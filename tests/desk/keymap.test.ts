import { expect, test } from 'vitest';
import { actionOf, keymapFrom, rebind, USUAL_KEYS } from '../../src/desk/keymap.ts';

test('every action has a usual key of its own', () => {
  const keys = Object.values(USUAL_KEYS.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key is changed, with or without the shift key', () => {
  const changed = rebind(USUAL_KEYS, 'log', 'J');
  expect(changed).toHaveProperty('map');
  if (!('map' in changed)) return;
  expect(actionOf(changed.map, 'j')).toBe('log');
  expect(actionOf(changed.map, 'J')).toBe('log');
  expect(actionOf(changed.map, 'o')).toBeUndefined();
});

test('a key that is taken is refused and says by what', () => {
  expect(rebind(USUAL_KEYS, 'log', 'd')).toEqual({ taken: 'd', by: 'table' });
  expect(rebind(USUAL_KEYS, 'log', 'o')).toEqual({ map: USUAL_KEYS });
});

test.each(['Tab', 'Enter', ' ', 'ArrowDown', 'Escape'])('%j is needed on the page', (key) => {
  expect(rebind(USUAL_KEYS, 'log', key)).toHaveProperty('reserved');
});

test('what was kept is used only when every action has a key of its own', () => {
  const double = { on: false, keys: { ...USUAL_KEYS.keys, log: 'd' } };
  expect(keymapFrom(double)).toEqual({ on: false, keys: USUAL_KEYS.keys });
  expect(keymapFrom('nonsense')).toEqual(USUAL_KEYS);
  const own = { on: true, keys: { ...USUAL_KEYS.keys, log: 'j' } };
  expect(keymapFrom(own)).toEqual(own);
});
