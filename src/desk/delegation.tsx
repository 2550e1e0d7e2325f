import type { Actor, Scenario } from '../scenario/schema.ts';
import type { OwnView, SeatView, View } from '../view/types.ts';
import { DELEGATION, MANDATES } from '../words/delegation.ts';
import { listOf, points } from '../words/numbers.ts';
import { SEATS } from '../words/seats.ts';
import { Meter } from './bars.tsx';
import { Flag } from './flag.tsx';
import { InterestList } from './interest-list.tsx';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';
import { StandingMarks, Word } from './standing-marks.tsx';
import { Sources } from './sources.tsx';
import { Glossed, Term } from './term.tsx';
import { Terms } from './terms.tsx';
import { Why } from './why.tsx';
import './delegation.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly own: OwnView;
}

/** Everything the player's own capital knows about itself. */
export function Delegation({ scenario, view, own }: Props) {
  const names = namesOf(scenario);
  const actor = names.actor(own.seat);
  const seat = view.shared.seats.find((one) => one.id === own.seat);
  if (actor === undefined || seat === undefined) return null;
  const all = view.shared.seats.reduce((sum, one) => sum + one.votes, 0);
  return (
    <section class="delegation" aria-label={DELEGATION.title}>
      <div class="row">
        <h2>
          <Flag code={actor.flag} /> {DELEGATION.of(actor.short)}
        </h2>
        <span class="aside">{SEATS.votes(seat.votes, all)}</span>
      </div>
      <p class="now">
        <Stance posture={seat.posture} name={names.stance(seat.posture)} />
        {seat.pledged.length > 0 && <>: {listOf(names.assets(seat.id, seat.pledged))}</>}
      </p>
      <Standing seat={seat} />
      <StandingMarks scenario={scenario} seat={seat} />
      <Word seat={seat} />
      {seat.mandate !== 'not-needed' && !seat.fallen && (
        <p class="note">
          <strong>
            <Term id="mandate">{DELEGATION.mandate}</Term>.
          </strong>{' '}
          {MANDATES[seat.mandate]}
        </p>
      )}
      <Interests scenario={scenario} own={own} actor={actor} />
      <Weighs own={own} />
      <Facts scenario={scenario} actor={actor} />
    </section>
  );
}

const LOW = 250;

function Standing({ seat }: { readonly seat: SeatView }) {
  const words = DELEGATION.standingOf(points(seat.standing));
  const low = seat.standing < LOW;
  return (
    <div class="standing">
      <div class="row">
        <span>
          <Term id="standing">{DELEGATION.standing}</Term>
        </span>
        <strong class="measured">
          <Why subject={{ kind: 'standing', id: seat.id }} now={points(seat.standing)} />{' '}
          {DELEGATION.ofPoints}
        </strong>
      </div>
      <Meter
        name={DELEGATION.standing}
        value={seat.standing}
        words={words}
        tone={low ? 'bad' : 'own'}
      />
      <p class="fine">{low ? DELEGATION.standingLow : DELEGATION.standingNote}</p>
    </div>
  );
}

function Weighs({ own }: { readonly own: OwnView }) {
  if (own.terms.every((term) => term.by === 0)) return null;
  return (
    <>
      <h3>{DELEGATION.weighs}</h3>
      <Terms
        terms={own.terms}
        lean={own.lean}
        subject={(term) => ({ kind: 'term', id: term.id })}
      />
    </>
  );
}

function Interests({ scenario, own, actor }: Omit<Props, 'view'> & { readonly actor: Actor }) {
  return (
    <div class="secret">
      <h3>
        <span class="secret-mark">{DELEGATION.secret}.</span>{' '}
        <Term id="interest">{DELEGATION.interests}</Term>
      </h3>
      <p class="fine">{DELEGATION.interestsNote}</p>
      <InterestList scenario={scenario} own={own} />
      {actor.redLines.length > 0 && (
        <p class="note red-line">
          <strong>
            <Term id="red-line">{DELEGATION.redLines}</Term>.
          </strong>{' '}
          <Glossed>{actor.redLines.map((line) => line.text).join(' ')}</Glossed>
        </p>
      )}
    </div>
  );
}

/** What is on record about a capital, with sources. */
export function Facts(props: { readonly scenario: Scenario; readonly actor: Actor }) {
  const { scenario, actor } = props;
  const names = namesOf(scenario);
  return (
    <details class="facts">
      <summary>{DELEGATION.facts}</summary>
      {actor.facts !== undefined && (
        <p class="said">
          <Glossed>{actor.facts}</Glossed>
        </p>
      )}
      <p>
        {DELEGATION.watches(listOf(names.seats(actor.watches)))} {actor.watchReason}
      </p>
      <dl class="traits">
        {actor.traits.map((id) => (
          <div key={id}>
            <dt>{names.find.trait(id)?.name ?? id}</dt>
            <dd>
              <Glossed>{names.find.trait(id)?.text ?? ''}</Glossed>
            </dd>
          </div>
        ))}
      </dl>
      <Sources scenario={scenario} ids={actor.sources} />
    </details>
  );
}
