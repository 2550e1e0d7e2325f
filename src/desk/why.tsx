import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { WHY } from '../words/why.ts';
import { nameOf } from './subjects.ts';
import type { Subject } from './subjects.ts';

interface Asking {
  readonly scenario: Scenario;
  /** The viewer's seat. */
  readonly own: string;
  readonly ask: (subject: Subject) => void;
}

const AskingContext = createContext<Asking | null>(null);

/** Lets every number on a page be asked about. */
export const Explaining = AskingContext.Provider;

/** Asks about a number; null where nobody answers. */
export const useAsking = (): Asking | null => useContext(AskingContext);

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
