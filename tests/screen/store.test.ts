import { expect, test, vi } from 'vitest';
import { newScreen } from '../../src/screen/screen.ts';
import { storeOf } from '../../src/screen/store.ts';

test('watchers hear of every change, and only of changes', () => {
  const store = storeOf(1);
  const heard = vi.fn<(value: number) => void>();
  store.watch(heard);
  store.set(2);
  store.set(2);
  store.set(3);
  expect(heard.mock.calls).toEqual([[2], [3]]);
  expect(store.get()).toBe(3);
});

test('who stops watching hears nothing more', () => {
  const store = storeOf('a');
  const heard = vi.fn<(value: string) => void>();
  const stop = store.watch(heard);
  stop();
  store.set('b');
  expect(heard).not.toHaveBeenCalled();
});

test('two screens share nothing', () => {
  const [one, other] = [newScreen(), newScreen()];
  one.selected.set('DE');
  expect(other.selected.get()).toBeNull();
});
