import { reader } from './reader.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the person asked for less motion, here or of the whole device. */
export const prefersReducedMotion = (): boolean =>
  reader.get().motion === 'still' || matchMedia(QUERY).matches;
