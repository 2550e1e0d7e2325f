import { POSTURES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SeatView, View } from '../view/types.ts';
import { TASKS, TOUR } from '../words/game.ts';
import { listOf } from '../words/numbers.ts';
import { Flag } from './flag.tsx';
import { Mark } from './marks.tsx';
import { namesOf } from './names.ts';
import { Term } from './term.tsx';
import './delegation.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
}

/** Milliseconds between two capitals while the table shows the same. */
const BEAT = 290;

/** The reveal: seat by seat, what each capital decided. */
export function Tour({ scenario, view, presenting }: Props & { readonly presenting: boolean }) {
  const names = namesOf(scenario);
  const { seats, verb } = view.shared;
  const changed = seats.filter((seat) => seat.before !== seat.posture);
  const leader = seats.find((seat) => seat.framework);
  const unchanged = seats.filter((seat) => !seat.framework && seat.before === seat.posture).length;
  return (
    <section class="tour" data-presenting={presenting} aria-label={TASKS.tour.title}>
      <h2 tabIndex={-1} data-task={true}>
        <Term id="tour">{TASKS.tour.title}</Term>
      </h2>
      {!presenting && <Counts scenario={scenario} view={view} />}
      {verb !== null && leader !== undefined && (
        <p class="note">
          <strong>{names.seat(leader.id)}:</strong> {names.verb(verb)}
        </p>
      )}
      {changed.length === 0 ? (
        <p>{TOUR.nobody}</p>
      ) : (
        <ol class="changes">
          {changed.map((seat, index) => (
            <Change key={seat.id} scenario={scenario} seat={seat} delay={index * BEAT} />
          ))}
        </ol>
      )}
      {changed.length > 0 && unchanged > 0 && <p class="fine">{TOUR.unchanged(unchanged)}</p>}
    </section>
  );
}

function Change(props: {
  readonly scenario: Scenario;
  readonly seat: SeatView;
  readonly delay: number;
}) {
  const { scenario, seat, delay } = props;
  const names = namesOf(scenario);
  return (
    <li style={{ animationDelay: `${delay}ms` }}>
      <Mark posture={seat.posture} />
      <span>
        <Flag code={names.actor(seat.id)?.flag} /> <strong>{names.seat(seat.id)}</strong>{' '}
        {TOUR.changed(names.stance(seat.before), names.stance(seat.posture))}
        {seat.pledged.length > 0 && (
          <span class="fine"> {TOUR.sends(listOf(names.assets(seat.id, seat.pledged)))}</span>
        )}
      </span>
    </li>
  );
}

/** How many seats and votes hold each stance. */
export function Counts({ scenario, view }: Props) {
  const names = namesOf(scenario);
  const { count, votes, seats } = view.shared;
  const leader = seats.find((seat) => seat.framework);
  return (
    <>
      <ul class="counts">
        {[...POSTURES]
          .reverse()
          .filter((posture) => count[posture] > 0)
          .map((posture) => (
            <li key={posture}>
              <Mark posture={posture} />
              <span>{TOUR.counted(names.stance(posture), count[posture], votes[posture])}</span>
            </li>
          ))}
      </ul>
      {leader !== undefined && <p class="fine">{TOUR.besides(names.seat(leader.id))}</p>}
    </>
  );
}
