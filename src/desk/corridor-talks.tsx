import { useEffect, useRef } from 'preact/hooks';
import type { OfferView } from '../view/types.ts';
import { REASONS, TALK } from '../words/talks.ts';
import { MakeOffer } from './corridor-make.tsx';
import { Offered, idOf } from './corridor-offer.tsx';
import type { TalkProps } from './corridor-offer.tsx';
import { PublicPromise } from './corridor-promise.tsx';
import { newsIn, tellTerms } from './corridor-terms.ts';
import { namesOf } from './names.ts';

/** What is said in the corridor: what is offered, what can be offered, and one public promise. */
export function Talks(props: TalkProps & { readonly selected: string | null }) {
  const { corridor } = props;
  useNews(corridor.offers);
  const open = corridor.offers.filter(({ answers }) => answers.length > 0);
  return (
    <>
      {open.map((offer) => (
        <Offered key={offer.index} {...props} offer={offer} />
      ))}
      <Answered {...props} />
      {corridor.open && <MakeOffer {...props} />}
      <PublicPromise {...props} />
      <Elsewhere {...props} />
    </>
  );
}

/** Where something has just been answered, focus goes there: the answer is read, and what is next lies below it. */
function useNews(offers: readonly OfferView[]): void {
  const known = useRef(offers);
  useEffect(() => {
    const news = newsIn(known.current, offers);
    known.current = offers;
    if (news !== undefined) document.querySelector<HTMLElement>(`#${idOf(news)}`)?.focus();
  }, [offers]);
}

/** What became of this round's talks. */
function Answered({ scenario, own, corridor }: TalkProps) {
  const over = corridor.offers.filter(({ answers }) => answers.length === 0);
  return (
    <div class="talks" aria-live="polite">
      {over.length > 0 && <h3>{TALK.talks}</h3>}
      <ul>
        {over.map((offer) => (
          <li key={offer.index} id={idOf(offer)} class={offer.state} tabIndex={-1}>
            {tellTerms(scenario, offer, own.seat, corridor.funding)}{' '}
            <strong>{outcomeOf(offer, namesOf(scenario).seat(offer.to), own.seat)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

const outcomeOf = ({ to, state, reason }: OfferView, seat: string, own: string): string => {
  switch (state) {
    case 'accepted':
      return TALK.agreed;
    case 'countered':
      return TALK.answered;
    case 'declined':
      if (reason === 'cannot' && to === own) return TALK.lapsed;
      return TALK.says(to === own ? TALK.yourself : seat, REASONS[reason ?? 'not-now']);
    case 'open':
      return '';
  }
};

/** Who else came to terms, never on what. */
function Elsewhere({ scenario, view, own }: TalkProps) {
  const names = namesOf(scenario);
  const { log, round } = view.shared;
  const pairs = log
    .filter((entry) => entry.kind === 'came-to-terms' && entry.round === round)
    .map(({ seat = '', seats = [] }) => [seat, ...seats])
    .filter((pair) => !pair.includes(own.seat))
    .map(([one = '', other = '']) => TALK.pair(names.seat(one), names.seat(other)));
  return pairs.length === 0 ? null : <p class="fine">{TALK.elsewhere(pairs)}</p>;
}
