import { render } from 'preact';
import { App } from './app.tsx';

/** Opens the game's page. */
export function open(root: HTMLElement | null): void {
  if (root !== null) render(<App />, root);
}
