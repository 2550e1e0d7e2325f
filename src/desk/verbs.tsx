import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { STANCE } from '../words/stance.ts';
import { namesOf } from './names.ts';
import './stance.css';

/** The leading nation's moves: one a round. */
export function Verbs(props: {
  readonly scenario: Scenario;
  readonly own: OwnView;
  readonly chosen: string | null;
  readonly onChoose: (verb: string) => void;
}) {
  const names = namesOf(props.scenario);
  return (
    <section class="stance-choice" aria-labelledby="verbs-title">
      <div class="row">
        <h2 id="verbs-title" tabIndex={-1} data-task={true}>
          {STANCE.verbs}
        </h2>
        <span class="aside">{STANCE.secret}</span>
      </div>
      <div class="verbs" role="radiogroup" aria-label={STANCE.verbs}>
        {props.own.verbs.map(({ id, open }) => (
          <div key={id} class={`choice ${props.chosen === id ? 'chosen' : ''}`}>
            <input
              id={`verb-${id}`}
              type="radio"
              name="verb"
              class="cover"
              checked={props.chosen === id}
              disabled={!open}
              aria-describedby={`verb-${id}-what`}
              onChange={() => props.onChoose(id)}
            />
            <label for={`verb-${id}`}>{names.verb(id)}</label>
            <p id={`verb-${id}-what`}>
              {names.find.verb(id)?.text}
              {!open && <span class="cost"> {STANCE.verbClosed}</span>}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
