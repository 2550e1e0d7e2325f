import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A box with a heading of its own beside what the table asks. */
export function Card(props: {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={`lesson-card ${props.class ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** What came of something sent: nothing yet, a word that it is done, or why it is not. */
export function Outcome(props: { readonly done: string | null; readonly no: string | null }) {
  return (
    <div aria-live="polite">
      {props.done !== null && props.no === null && <p class="fine done">{props.done}</p>}
      {props.no !== null && <p class="note warn">{props.no}</p>}
    </div>
  );
}
