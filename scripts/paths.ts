import { join } from 'node:path';

/** The checkout, wherever it lies. */
export const ROOT = join(import.meta.dirname, '..');

/** The built site. */
export const DIST = join(ROOT, 'dist');

/** A path inside the checkout. */
export function inRoot(...parts: string[]): string {
  return join(ROOT, ...parts);
}
