import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { BROKEN } from '../words/keeping.ts';

interface Props {
  readonly children: ComponentChildren;
}
interface State {
  readonly broken: boolean;
}

/** Says so when drawing a page fails, instead of leaving a dead one; the address leads back into the game. */
export class Boundary extends Component<Props, State> {
  static override getDerivedStateFromError(): State {
    return { broken: true };
  }

  override state: State = { broken: false };

  override render(): ComponentChildren {
    if (!this.state.broken) return this.props.children;
    return (
      <main class="problem">
        <h1>{BROKEN.title}</h1>
        <p>{BROKEN.text}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => location.reload()}>
            {BROKEN.again}
          </button>
        </div>
      </main>
    );
  }
}
