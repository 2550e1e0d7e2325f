import { flagAddress } from '../../desk/flag.tsx';
import { namesOf } from '../../desk/names.ts';
import type { Actor, Scenario } from '../../scenario/schema.ts';
import { DELEGATION } from '../../words/delegation.ts';
import { listOf, unbroken } from '../../words/numbers.ts';
import { ROLE } from '../../words/papers.ts';
import { Qr } from '../qr.tsx';
import { allVotes, pagesOf, votesOf } from './choose.ts';

interface Props {
  readonly scenario: Scenario;
  readonly actors: readonly Actor[];
  /** The address and code of a seat; null where phones could not use them. */
  readonly seat: { readonly code: string; readonly link: (seat: string) => string } | null;
}

type CardProps = Omit<Props, 'actors'> & { readonly actor: Actor };

const A_PAGE = 2;

/** One card for each delegation, two a page: what all may know, and behind the fold what only it may. */
export function RoleCards({ scenario, actors, seat }: Props) {
  return (
    <>
      {pagesOf(actors, A_PAGE).map((page) => (
        <div key={page[0]?.id} class="sheet cut-sheet">
          {page.map((actor) => (
            <RoleCard key={actor.id} {...{ scenario, actor, seat }} />
          ))}
        </div>
      ))}
    </>
  );
}

/** A flag that is there when the page is printed, looked at or not. */
export function PaperFlag({ code }: { readonly code: string | undefined }) {
  const address = flagAddress(code);
  return address === undefined ? null : (
    <img class="paper-flag" src={address} alt="" width="28" height="28" />
  );
}

function RoleCard(props: CardProps) {
  const { actor } = props;
  const id = `card-${actor.id}`;
  return (
    <article class="role-card" aria-labelledby={id}>
      <div class="card-public">
        <h2 id={id}>
          <PaperFlag code={actor.flag} /> {actor.name}
        </h2>
        <Profile {...props} />
      </div>
      <div class="card-private">
        <p class="fold-note">{ROLE.secret}</p>
        <Wants {...props} />
        <OwnSeat {...props} />
      </div>
    </article>
  );
}

function Profile({ scenario, actor }: CardProps) {
  const names = namesOf(scenario);
  const marks = [
    actor.capital,
    ROLE.votes(votesOf(scenario, actor), allVotes(scenario)),
    ...(actor.id === scenario.table.presidency ? [ROLE.presidency] : []),
    ...(actor.id === scenario.framework?.actor ? [ROLE.framework] : []),
  ];
  return (
    <>
      <p class="card-marks">{marks.join(' · ')}</p>
      {actor.facts !== undefined && <p>{actor.facts}</p>}
      {actor.traits.length > 0 && <h3>{ROLE.known}</h3>}
      <ul class="card-traits">
        {actor.traits.map((id) => (
          <li key={id}>
            <strong>{names.find.trait(id)?.name ?? id}.</strong> {names.find.trait(id)?.text}
          </li>
        ))}
      </ul>
      <p>
        {ROLE.watches(listOf(names.seats(actor.watches)))} {actor.watchReason}
      </p>
      <h3>{ROLE.owns}</h3>
      <ul class="card-assets">
        {actor.assets.map(({ id, name, kind, amount, risk }) => (
          <li key={id}>
            {unbroken(name)}{' '}
            <span class="soft">({ROLE.asset(names.kind(kind), amount, risk)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Wants({ scenario, actor }: CardProps) {
  const names = namesOf(scenario);
  return (
    <>
      <h3>{ROLE.wants}</h3>
      <ul class="boxes">
        {actor.interests.map((id) => (
          <li key={id}>{names.find.interest(id)?.text ?? id}</li>
        ))}
      </ul>
      <p class="soft">{ROLE.drawn(scenario.interestsPerSeat, actor.interests.length)}</p>
      {actor.redLines.length > 0 && (
        <p>
          <strong>{DELEGATION.redLines}.</strong> {actor.redLines.map(({ text }) => text).join(' ')}
        </p>
      )}
    </>
  );
}

/** The way to the seat, or lines for names where there is none. */
function OwnSeat({ actor, seat }: CardProps) {
  return (
    <div class="card-seat">
      {seat !== null && (
        <>
          <Qr text={seat.link(actor.id)} name={ROLE.qr(actor.name)} />
          <p>
            {ROLE.scan} <strong class="card-code">{ROLE.code(seat.code)}</strong>
          </p>
        </>
      )}
      <p class="write-line">{ROLE.speaker}</p>
      <p class="write-line">{ROLE.negotiator}</p>
    </div>
  );
}
