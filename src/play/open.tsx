import { render } from 'preact';
import { App } from './app.tsx';
import { Boundary } from './boundary.tsx';

/** Opens the game's page. */
export function open(root: HTMLElement | null): void {
  if (root !== null)
    render(
      <Boundary>
        <App />
      </Boundary>,
      root,
    );
}
