import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { PRESS } from '../words/lesson-join.ts';

/** A few lines to write, with the room that is left. */
export function Lines(props: {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  readonly onWrite: (text: string) => void;
}) {
  const { value, most, rows = 2 } = props;
  const left = useId();
  return (
    <label class="field">
      <span>{props.label}</span>
      <textarea
        rows={rows}
        maxLength={most}
        value={value}
        aria-describedby={left}
        onInput={(event) => props.onWrite(event.currentTarget.value)}
      />
      <span class="fine" id={left}>
        {PRESS.left(most - value.length)}
      </span>
    </label>
  );
}

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
