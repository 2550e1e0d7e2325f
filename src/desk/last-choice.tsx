import type { Scenario } from '../scenario/schema.ts';
import type { LastChoice, View } from '../view/types.ts';
import { LAST_CHOICE } from '../words/why.ts';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';
import { Terms } from './terms.tsx';
import './seat-numbers.css';

/** What weighed in another capital when it last chose; for the leader of the operation, what it last did. */
export function WeighedThen(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly id: string;
  readonly last: LastChoice | null;
}) {
  const { scenario, id, last } = props;
  const names = namesOf(scenario);
  const { seats, verb } = props.view.shared;
  if (seats.find((seat) => seat.id === id)?.framework === true) {
    return (
      <p>
        {LAST_CHOICE.framework(names.seat(id))}{' '}
        {verb !== null && LAST_CHOICE.verb(names.verb(verb))}
      </p>
    );
  }
  if (last === null) return null;
  const { round } = last;
  return (
    <div class="last-choice">
      <h3>{LAST_CHOICE.title}</h3>
      <p>
        {LAST_CHOICE.chose(round)} <Stance posture={last.stance} name={names.stance(last.stance)} />
      </p>
      <Terms
        terms={last.terms}
        lean={last.lean}
        subject={(term) => ({ kind: 'choice', id, term: term.id, round })}
      />
      <p class="fine">{LAST_CHOICE.note}</p>
    </div>
  );
}
