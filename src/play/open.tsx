import { render } from 'preact';
import { App } from './app.tsx';
import '../desk/fonts.css';
import '../desk/tokens.css';
import '../desk/base.css';
import '../desk/marks.css';
import '../desk/papers.css';
import '../desk/delegation.css';
import '../desk/hand.css';
import '../desk/stance.css';
import '../desk/gauges.css';
import '../desk/verdict.css';
import './game.css';
import './opening.css';
import './seats.css';

/** Opens the game's page. */
export function open(root: HTMLElement | null): void {
  if (root !== null) render(<App />, root);
}
