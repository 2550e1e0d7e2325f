import type { ComponentChildren } from 'preact';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { COMMON } from '../words/common.ts';
import { DELEGATION } from '../words/delegation.ts';
import { listOf } from '../words/numbers.ts';
import { DELEGATIONS, SEAT_CARD } from '../words/table.ts';
import { Facts } from './delegation.tsx';
import { Pledge } from './delegations.tsx';
import { Flag } from './flag.tsx';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';

/** The capital being looked at: what it does, what it could do, what is on record. */
export function SeatCard(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly id: string;
  readonly onClose: () => void;
  /** What this seat can ask about the capital. */
  readonly children?: ComponentChildren;
}) {
  const { scenario, id } = props;
  const names = namesOf(scenario);
  const actor = names.actor(id);
  const seat = props.view.shared.seats.find((one) => one.id === id);
  if (actor === undefined || seat === undefined) return null;
  return (
    <section class="seat-card" aria-label={actor.name}>
      <div class="row">
        <h2>
          <Flag code={actor.flag} /> {actor.name}
        </h2>
        <button type="button" class="quiet" onClick={props.onClose}>
          {COMMON.close}
        </button>
      </div>
      <p>
        <Stance posture={seat.posture} name={names.stance(seat.posture)} />
        {seat.before !== seat.posture && <> ({DELEGATIONS.was(names.stance(seat.before))})</>},{' '}
        {SEAT_CARD.stage[seat.stage]}. {SEAT_CARD.votes(seat.votes)}.
      </p>
      <p>
        <strong>{SEAT_CARD.pledge}:</strong> <Pledge scenario={scenario} seat={seat} />
      </p>
      <p>
        <strong>{SEAT_CARD.couldSend}:</strong> {listOf(actor.assets.map((asset) => asset.name))}
      </p>
      {actor.redLines.length > 0 && (
        <p>
          <strong>{DELEGATION.redLines}:</strong>{' '}
          {actor.redLines.map((line) => line.text).join(' ')}
        </p>
      )}
      {props.children}
      <Facts scenario={scenario} actor={actor} />
    </section>
  );
}
