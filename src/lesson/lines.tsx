import { useId } from 'preact/hooks';
import { PRESS } from '../words/lesson-seldom.ts';

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
