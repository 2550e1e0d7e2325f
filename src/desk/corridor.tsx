import type { ComponentChildren } from 'preact';
import { CORRIDOR } from '../words/corridor.ts';

/** Where two capitals talk in private. Its heading stands before what is said there has arrived. */
export function Corridor({ children }: { readonly children: ComponentChildren }) {
  return (
    <section class="corridor" aria-labelledby="corridor-title">
      <div class="row">
        <h2 id="corridor-title" tabIndex={-1} data-task={true}>
          {CORRIDOR.title}
        </h2>
        <span class="aside">{CORRIDOR.private}</span>
      </div>
      {children}
    </section>
  );
}

/** In place of what did not arrive. */
export function Missing({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="note">
      {CORRIDOR.missing}{' '}
      <button type="button" onClick={onAgain}>
        {CORRIDOR.again}
      </button>
    </p>
  );
}
