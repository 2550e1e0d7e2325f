import { render } from 'preact';
import { App } from './app.tsx';
import { Boundary } from './boundary.tsx';
import { Help } from './help.tsx';
import { followReader } from '../desk/reading.ts';

/** Opens the game's page. */
export function open(root: HTMLElement | null): void {
  if (root === null) return;
  followReader();
  render(
    <Boundary>
      <Help>
        <App />
      </Help>
    </Boundary>,
    root,
  );
}
