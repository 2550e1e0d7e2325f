import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { DELEGATION } from '../words/delegation.ts';
import { namesOf } from './names.ts';
import { Tale } from './tale.tsx';

/** A delegation's own interests, and which are met so far. */
export function InterestList(props: { readonly scenario: Scenario; readonly own: OwnView }) {
  const { find } = namesOf(props.scenario);
  return (
    <ul class="interests">
      {props.own.interests.map(({ id, met }) => (
        <li key={id} class={met ? 'met' : 'unmet'}>
          <span>
            <Tale>{find.interest(id)?.text ?? id}</Tale>
          </span>{' '}
          <em>{met ? DELEGATION.met : DELEGATION.unmet}</em>
        </li>
      ))}
    </ul>
  );
}
