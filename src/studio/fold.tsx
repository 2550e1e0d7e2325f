import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Something long that is only made once it is opened: charts are drawn anew many times while games come in. */
export function Fold(props: {
  readonly summary: string;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class={props.class} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.summary}</summary>
      {open && props.children()}
    </details>
  );
}
