import { reader } from './reader.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the person asked for less motion, here or of the whole device. */
export const prefersReducedMotion = (): boolean =>
  reader.get().motion === 'still' || matchMedia(QUERY).matches;

/** Tells whenever that changes, here or on the device; gives a function that ends it. */
export function watchReducedMotion(listener: (reduced: boolean) => void): () => void {
  const device = matchMedia(QUERY);
  const tell = (): void => listener(prefersReducedMotion());
  const unwatch = reader.watch(tell);
  device.addEventListener('change', tell);
  return () => {
    unwatch();
    device.removeEventListener('change', tell);
  };
}
