import { InterestList } from '../desk/interest-list.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { DELEGATION } from '../words/delegation.ts';

/** What only this delegation knows: its interests, and which are met so far. */
export function Secrets(props: { readonly scenario: Scenario; readonly own: OwnView }) {
  const { scenario, own } = props;
  return (
    <section class="lesson-card secrets" aria-label={DELEGATION.interests}>
      <p>
        <strong class="secret-mark">{DELEGATION.secret}.</strong> {DELEGATION.interests}:
      </p>
      <InterestList scenario={scenario} own={own} />
    </section>
  );
}
