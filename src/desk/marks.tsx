import type { Posture } from '../scenario/lists.ts';

const SHAPES: Readonly<Record<Posture, () => preact.JSX.Element>> = {
  solidarity: () => <path class="mark-fill" d="M8 1.5 15 14H1Z" />,
  token: () => (
    <>
      <circle class="mark-line" cx="8" cy="8" r="6" />
      <path class="mark-fill" d="M8 2a6 6 0 0 0 0 12Z" />
    </>
  ),
  abstention: () => <rect class="mark-line" x="2" y="2" width="12" height="12" rx="1.5" />,
  undecided: () => <circle class="mark-line mark-dots" cx="8" cy="8" r="6" />,
};

/** A stance as a shape: filled, half filled, hollow, dotted. The word always stands beside it. */
export function Mark({ posture }: { readonly posture: Posture }) {
  return (
    <svg class={`mark mark-${posture}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[posture]()}
    </svg>
  );
}

/** A stance as shape and word. */
export function Stance(props: { readonly posture: Posture; readonly name: string }) {
  return (
    <span class={`stance stance-${props.posture}`}>
      <Mark posture={props.posture} /> {props.name}
    </span>
  );
}
