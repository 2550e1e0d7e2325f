import type { ComponentChildren } from 'preact';
import './gauges.css';

/** A change either way of nought: the bar grows right for more help, left for less. */
export function SignedBar(props: {
  readonly name: string;
  readonly by: number;
  readonly most: number;
  /** The number in words. */
  readonly children: ComponentChildren;
}) {
  const share = props.most === 0 ? 0 : Math.min(50, (Math.abs(props.by) / props.most) * 50);
  const style = {
    width: `${share}%`,
    left: props.by < 0 ? `${50 - share}%` : '50%',
  };
  return (
    <li class="term">
      <span class="term-name">{props.name}</span>
      <span class="term-bar" aria-hidden="true">
        <span class={props.by < 0 ? 'term-fill away' : 'term-fill towards'} style={style} />
      </span>
      <span class="term-by">{props.children}</span>
    </li>
  );
}

/** A level from 0 to 100 with the semantics of a meter. */
export function Meter(props: {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  readonly tone?: string;
}) {
  const value = Math.round(props.value / 10);
  const width = `${Math.max(0, Math.min(100, props.value / 10))}%`;
  return (
    <div class={`meter ${props.tone ?? ''}`}>
      <meter
        class="for-ears"
        aria-label={props.name}
        aria-valuetext={props.words}
        min={0}
        max={100}
        value={value}
      >
        {props.words}
      </meter>
      <span class="meter-fill" style={{ width }} aria-hidden="true" />
    </div>
  );
}
