import { render } from 'preact';
import { followReader } from '../desk/reading.ts';
import { App } from './app.tsx';

/** Opens the page on which scenarios are written. */
export function openStudio(root: HTMLElement | null): void {
  if (root === null) return;
  followReader();
  render(<App />, root);
}
