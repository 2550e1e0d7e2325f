import type { Scenario } from '../scenario/schema.ts';
import type { HandCardView, OwnView } from '../view/types.ts';
import { HAND } from '../words/hand.ts';
import { listOf, shortList } from '../words/numbers.ts';
import { Arrow } from './arrow.tsx';
import { namesOf } from './names.ts';
import { Tale } from './tale.tsx';
import { Glossed } from './term.tsx';
import './hand.css';

interface Props {
  readonly scenario: Scenario;
  readonly own: OwnView;
  /** The card about to be played; null while cards cannot be played. */
  readonly chosen: string | null;
  readonly onChoose: (card: string) => void;
  /** Whether it is what the table asks for now; a hand from which a card can be chosen is, unless told otherwise. */
  readonly asked?: boolean;
}

/** The cards in hand; while the floor is the player's, one of them can be chosen. */
export function Hand({ scenario, own, chosen, onChoose, asked = chosen !== null }: Props) {
  return (
    <section class="hand" aria-label={HAND.title}>
      <div class="hand-head">
        <h2 tabIndex={-1} data-task={asked}>
          {HAND.title}
        </h2>
        {own.hand.length === scenario.hand.full && <p class="fine">{HAND.fullHand}</p>}
        <p class="fine" aria-hidden="true">
          <span class="whole">
            <Arrow up={true} /> {HAND.towardsKey}
          </span>{' '}
          <span class="whole">
            <Arrow up={false} /> {HAND.awayKey}
          </span>
        </p>
      </div>
      {own.hand.length === 0 && <p class="fine">{HAND.empty}</p>}
      <ul class="cards" data-open={chosen !== null}>
        {own.hand.map((card) => (
          <Card
            key={card.card}
            scenario={scenario}
            card={card}
            open={chosen !== null}
            chosen={card.card === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}

const SHORT = 2;

function Card(props: {
  readonly scenario: Scenario;
  readonly card: HandCardView;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly onChoose: (card: string) => void;
}) {
  const { scenario, card } = props;
  const told = namesOf(scenario).find.card(card.card);
  const id = `card-${card.card}`;
  return (
    <li class={`card side-${card.side} ${props.chosen ? 'chosen' : ''}`}>
      <p class="card-side">
        <span>{HAND.sides[card.side]}</span>{' '}
        <span class="card-cost">{HAND.standingShort(card.standing)}</span>
      </p>
      <div class="card-body">
        <h3 id={id}>
          <Tale>{told?.title ?? card.card}</Tale>
        </h3>
        {props.open && (
          <input
            type="radio"
            name="card"
            class="cover"
            checked={props.chosen}
            aria-labelledby={id}
            aria-describedby={`${id}-text`}
            onChange={() => props.onChoose(card.card)}
          />
        )}
        <div id={`${id}-text`}>
          <p class="said">
            <Glossed>{told?.text ?? ''}</Glossed>
          </p>
          <Ways scenario={scenario} card={card} short={true} />
        </div>
      </div>
    </li>
  );
}

/** Everyone a card would move, and which way; what it costs at home. */
export function Preview(props: { readonly scenario: Scenario; readonly card: HandCardView }) {
  return (
    <div>
      <Ways {...props} short={false} />
      <p class="preview cost">{HAND.standing(props.card.standing)}.</p>
    </div>
  );
}

interface WaysProps {
  readonly scenario: Scenario;
  readonly card: HandCardView;
  readonly short: boolean;
}

function Ways({ scenario, card, short }: WaysProps) {
  const names = namesOf(scenario);
  const going = (way: 'towards' | 'away'): string[] =>
    names.seats(card.preview.filter((one) => one.way === way).map((one) => one.seat));
  return (
    <p class="preview">
      <Way way="towards" names={going('towards')} short={short} />{' '}
      <Way way="away" names={going('away')} short={short} />
      {card.preview.length === 0 && <span>{HAND.nobody}</span>}
    </p>
  );
}

/** One direction: an arrow and names on a card, with the direction spelled out where there is room. */
export function Way(props: {
  readonly way: 'towards' | 'away';
  readonly names: readonly string[];
  readonly short: boolean;
}) {
  const { way, names, short } = props;
  if (names.length === 0) return null;
  return (
    <span class={way}>
      <Arrow up={way === 'towards'} />{' '}
      <span class={short ? 'for-ears' : undefined}>{HAND[way]} </span>
      {short ? shortList(names, SHORT) : listOf(names)}
      <span class="for-ears">.</span>
    </span>
  );
}
