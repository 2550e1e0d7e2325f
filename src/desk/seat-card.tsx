import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { LastChoice, View } from '../view/types.ts';
import { COMMON } from '../words/common.ts';
import { DELEGATION } from '../words/delegation.ts';
import { listOf } from '../words/numbers.ts';
import { DELEGATIONS, SEAT_CARD } from '../words/table.ts';
import { Facts } from './delegation.tsx';
import { Pledge } from './delegations.tsx';
import { Flag } from './flag.tsx';
import { WeighedThen } from './last-choice.tsx';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';
import { SeatNumbers } from './seat-numbers.tsx';
import { StandingMarks } from './standing-marks.tsx';
import { Glossed, Term } from './term.tsx';

/** The capital being looked at: what it does, what it could do, what is on record. */
export function SeatCard(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly id: string;
  /** What weighed when it last chose; null where the table cannot tell. */
  readonly last: LastChoice | null;
  readonly onClose: () => void;
  /** What this seat can ask about the capital. */
  readonly children?: ComponentChildren;
}) {
  const { scenario, id } = props;
  const focus = useFocusIn(id, props.onClose);
  const names = namesOf(scenario);
  const actor = names.actor(id);
  const seat = props.view.shared.seats.find((one) => one.id === id);
  if (actor === undefined || seat === undefined) return null;
  return (
    <section class="seat-card" aria-label={names.full(id)} ref={focus.card}>
      <div class="row">
        <h2 tabIndex={-1}>
          <Flag code={actor.flag} /> {names.full(id)}
        </h2>
        <button type="button" class="quiet" onClick={focus.leave}>
          {COMMON.close}
        </button>
      </div>
      <p>
        <Stance posture={seat.posture} name={names.stance(seat.posture)} />
        {seat.before !== seat.posture && <> ({DELEGATIONS.was(names.stance(seat.before))})</>},{' '}
        {SEAT_CARD.stage[seat.stage]}. {SEAT_CARD.votes(seat.votes)}.
      </p>
      <SeatNumbers scenario={scenario} seat={seat} />
      <p>
        <strong>{seat.framework ? SEAT_CARD.sends : SEAT_CARD.pledge}:</strong>{' '}
        <Pledge scenario={scenario} seat={seat} />
      </p>
      {!actor.assets.every(({ id: asset }) => seat.pledged.includes(asset)) && (
        <p>
          <strong>{SEAT_CARD.couldSend}:</strong>{' '}
          {listOf(actor.assets.map((asset) => names.asset(id, asset.id)))}
        </p>
      )}
      <StandingMarks scenario={scenario} seat={seat} />
      {actor.redLines.length > 0 && (
        <p>
          <strong>
            <Term id="red-line">{DELEGATION.redLines}</Term>:
          </strong>{' '}
          <Glossed>{actor.redLines.map((line) => line.text).join(' ')}</Glossed>
        </p>
      )}
      {id !== props.view.own?.seat && (
        <WeighedThen scenario={scenario} view={props.view} id={id} last={props.last} />
      )}
      {props.children}
      <Facts scenario={scenario} actor={actor} />
    </section>
  );
}

/** Brings focus into a card that opens; Escape and its button lead back to where it was. */
function useFocusIn(id: string, onClose: () => void) {
  const card = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  const leave = (): void => {
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    onClose();
  };
  useEffect(() => {
    const now = document.activeElement;
    if (card.current?.contains(now) !== true) from.current = now;
    card.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    const one = card.current;
    one?.addEventListener('keydown', onKey);
    return () => one?.removeEventListener('keydown', onKey);
  });
  return { card, leave };
}
