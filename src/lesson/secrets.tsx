import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { DELEGATION } from '../words/delegation.ts';

/** What only this delegation knows: its interests, and which are met so far. */
export function Secrets(props: { readonly scenario: Scenario; readonly own: OwnView }) {
  const { scenario, own } = props;
  const { find } = namesOf(scenario);
  return (
    <section class="lesson-card secrets" aria-label={DELEGATION.interests}>
      <p>
        <strong class="secret-mark">{DELEGATION.secret}.</strong> {DELEGATION.interests}:
      </p>
      <ul class="interests">
        {own.interests.map(({ id, met }) => (
          <li key={id} class={met ? 'met' : 'unmet'}>
            <span>{find.interest(id)?.text ?? id}</span>{' '}
            <em>{met ? DELEGATION.met : DELEGATION.unmet}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
