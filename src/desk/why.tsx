import type { ComponentChildren } from 'preact';
import { WHY } from '../words/why.ts';
import { useAsking } from './asking.ts';
import { nameOf } from './subjects.ts';
import type { Subject } from './subjects.ts';
import './why.css';

/** A number that says how it came about when it is pressed; `again` when the same number is a stop of the Tab key elsewhere. */
export function Why(props: {
  readonly subject: Subject;
  readonly now: string;
  readonly again?: boolean;
  readonly children?: ComponentChildren;
}) {
  const asking = useAsking();
  const shown = props.children ?? props.now;
  if (asking === null) return <>{shown}</>;
  const name = WHY.name(nameOf(asking.scenario, props.subject, asking.own), props.now);
  return (
    <button
      type="button"
      class="why"
      aria-label={name}
      {...(props.again === true ? { tabIndex: -1 } : {})}
      onClick={(event) => {
        event.currentTarget.focus();
        asking.ask(props.subject);
      }}
    >
      {shown}
    </button>
  );
}
