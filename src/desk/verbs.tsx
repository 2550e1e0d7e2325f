import type { Scenario } from '../scenario/schema.ts';
import type { OwnView, View } from '../view/types.ts';
import { STANCE } from '../words/stance.ts';
import { namesOf } from './names.ts';
import './stance.css';

/** Which gap a move names, where it names one; that of the round may still be filled in the same reveal. */
export function gapNamed(scenario: Scenario, view: View, verb: string): string {
  const names = namesOf(scenario);
  if (names.find.verb(verb)?.namesGap !== true) return '';
  const gap = view.shared.dispatch?.gap ?? null;
  return gap === null ? STANCE.noGap : STANCE.namesGap(names.kind(gap.kind));
}

/** The leading nation's moves: one a round. */
export function Verbs(props: {
  readonly scenario: Scenario;
  readonly view: View;
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
              {names.find.verb(id)?.text} {gapNamed(props.scenario, props.view, id)}
              {!open && <span class="cost"> {STANCE.verbClosed}</span>}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
