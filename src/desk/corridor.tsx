import type { ComponentChildren } from 'preact';
import { CORRIDOR } from '../words/corridor.ts';
import { Term } from './term.tsx';
import './corridor.css';

/** Where two capitals talk in private. Its heading stands before what is said there has arrived. */
export function Corridor({ children }: { readonly children: ComponentChildren }) {
  return (
    <section class="corridor" aria-labelledby="corridor-title">
      <div class="row">
        <h2 id="corridor-title" tabIndex={-1} data-task={true}>
          <Term id="corridor">{CORRIDOR.title}</Term>
        </h2>
        <span class="aside">{CORRIDOR.private}</span>
      </div>
      {children}
    </section>
  );
}

/** In place of what did not arrive. Its button goes when it is pressed, so focus goes to the heading. */
export function Missing({ onAgain }: { readonly onAgain: () => void }) {
  const ask = (): void => {
    document.querySelector<HTMLElement>('#corridor-title')?.focus();
    onAgain();
  };
  return (
    <p class="note">
      {CORRIDOR.missing}{' '}
      <button type="button" onClick={ask}>
        {CORRIDOR.again}
      </button>
    </p>
  );
}
