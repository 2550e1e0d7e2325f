import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import type { LessonSeat, Person } from '../session/protocol.ts';
import { LESSON } from '../words/lesson.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { listOf } from '../words/numbers.ts';
import type { TeachProps } from './teach-lesson.tsx';

/** Phases in which every delegation has something to answer. */
const ANSWERED_TOGETHER: ReadonlySet<string> = new Set(['warnings', 'call', 'corridor', 'pledge']);

type Props = TeachProps & { readonly onManage: (person: string) => void };

/** Delegations of people, each with who sits there and what they are at; bots in one line. */
export function TeachSeats(props: Props) {
  const { lobby, scenario } = props;
  const names = namesOf(scenario);
  const of = (seat: string): Person[] => lobby.people.filter((one) => one.seat === seat);
  const taken = lobby.seats.filter(({ id }) => of(id).length > 0);
  const bots = lobby.seats.filter(({ id }) => of(id).length === 0);
  if (taken.length === 0) return null;
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">{TEACH.seats}</h2>
      <ul class="seat-grid">
        {taken.map((seat) => (
          <SeatTile key={seat.id} {...props} seat={seat} people={of(seat.id)} />
        ))}
      </ul>
      {lobby.stage !== 'lobby' && (
        <details class="bots">
          <summary>{TEACH.botsMore(bots.length)}</summary>
          <p class="fine">{listOf(bots.map(({ id }) => names.country(id)))}</p>
        </details>
      )}
    </section>
  );
}

function SeatTile(props: Props & { readonly seat: LessonSeat; readonly people: Person[] }) {
  const { scenario, seat, people, link, lobby, onManage } = props;
  const actor = namesOf(scenario).actor(seat.id);
  const shown = link
    .session()
    ?.view()
    .shared.seats.find(({ id }) => id === seat.id);
  const isPlayed = lobby.stage === 'briefing' || lobby.stage === 'playing';
  const asked = isPlayed && lobby.phase !== null && ANSWERED_TOGETHER.has(lobby.phase);
  return (
    <li class="seat-tile" data-sitter={seat.sitter}>
      <p class="tile-name">
        <Flag code={actor?.flag} /> <strong>{actor?.name}</strong>
        {shown?.presidency === true && <span class="fine"> · {TEACH.chair}</span>}
      </p>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              class="link"
              aria-label={TEACH.manage(person.name)}
              onClick={() => onManage(person.id)}
            >
              {person.name}
            </button>
            <span class="fine">
              {person.part !== null && people.length > 1 && <> · {LESSON.parts[person.part]}</>}
              {person.here ? person.ready ? <> · {TEACH.isReady}</> : null : <> · {TEACH.away}</>}
            </span>
          </li>
        ))}
      </ul>
      <p class="tile-state">
        {seat.sitter === 'people'
          ? asked && (shown?.answered === true ? `✓ ${TEACH.hasAnswered}` : TEACH.deciding)
          : LESSON.sitters[seat.sitter]}
      </p>
    </li>
  );
}

/** People who wait for a seat. */
export function Unseated({ lobby, onManage }: Props) {
  const waiting = lobby.people.filter(({ seat }) => seat === null);
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{TEACH.peopleTitle}</h2>
      {lobby.stage === 'lobby' && waiting.length > 0 && <p class="fine">{TEACH.seatedAtStart}</p>}
      {waiting.length === 0 ? (
        <p class="fine">{lobby.people.length === 0 ? LESSON.nobody : TEACH.everybodySeated}</p>
      ) : (
        <ul class="people">
          {waiting.map(({ id, name, here, ready }) => (
            <li key={id}>
              <button
                type="button"
                class="small"
                aria-label={TEACH.manage(name)}
                onClick={() => onManage(id)}
              >
                {name}
                {!here && <span class="fine">&nbsp;· {TEACH.away}</span>}
                {ready && <span class="fine">&nbsp;· ✓ {TEACH.isReady}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
