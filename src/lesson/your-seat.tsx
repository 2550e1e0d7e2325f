import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import { WAITING } from '../words/lesson-join.ts';
import { listOf } from '../words/numbers.ts';
import type { Place } from './parts.ts';

/** The country one sits for, with whom, and as what. */
export function YourSeat(props: { readonly place: Place; readonly scenario: Scenario }) {
  const { me, partners } = props.place;
  const actor = namesOf(props.scenario).actor(me.seat ?? '');
  if (actor === undefined) return <p class="note">{WAITING.noSeat}</p>;
  return (
    <div class="lesson-card your-seat">
      <p class="seat-name">
        <Flag code={actor.flag} /> <strong>{WAITING.seat(actor.name)}</strong>
      </p>
      {partners.length === 0 ? (
        <p>{WAITING.alone}</p>
      ) : (
        <p>
          {WAITING.with(listOf(partners.map(({ name }) => name)))}{' '}
          {me.part !== null && WAITING.parts[me.part]}
        </p>
      )}
      {actor.facts !== undefined && <p class="said">{actor.facts}</p>}
    </div>
  );
}
