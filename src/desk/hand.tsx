import type { Scenario } from '../scenario/schema.ts';
import type { HandCardView, OwnView } from '../view/types.ts';
import { HAND } from '../words/hand.ts';
import { listOf } from '../words/numbers.ts';
import { Arrow } from './arrow.tsx';
import { namesOf } from './names.ts';

interface Props {
  readonly scenario: Scenario;
  readonly own: OwnView;
  /** The card about to be played; null while cards cannot be played. */
  readonly chosen: string | null;
  readonly onChoose: (card: string) => void;
}

/** The cards in hand; while the floor is the player's, one of them can be chosen. */
export function Hand({ scenario, own, chosen, onChoose }: Props) {
  return (
    <section class="hand" aria-label={HAND.title}>
      <h2 tabIndex={-1} data-task={chosen !== null} class="hand-title">
        {HAND.title}
      </h2>
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
      <p class="card-side">{HAND.sides[card.side]}</p>
      <div class="card-body">
        <h3 id={id}>{told?.title ?? card.card}</h3>
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
          <p class="said">{told?.text}</p>
          <Preview scenario={scenario} card={card} most={SHORT} />
        </div>
      </div>
    </li>
  );
}

/** Whom a card would move, and which way; what it costs at home. */
export function Preview(props: {
  readonly scenario: Scenario;
  readonly card: HandCardView;
  readonly most: number;
}) {
  const { card } = props;
  const names = namesOf(props.scenario);
  const going = (way: 'towards' | 'away'): string[] =>
    names.seats(card.preview.filter((one) => one.way === way).map((one) => one.seat));
  const towards = going('towards');
  const away = going('away');
  return (
    <p class="preview">
      {towards.length > 0 && <Way way="towards" names={towards} most={props.most} />}
      {away.length > 0 && <Way way="away" names={away} most={props.most} />}
      {card.preview.length === 0 && <span>{HAND.nobody}</span>}
      <span class="cost">{HAND.standing(card.standing)}</span>
    </p>
  );
}

const WAYS = { towards: HAND.towards, away: HAND.away } as const;

function Way(props: {
  readonly way: 'towards' | 'away';
  readonly names: readonly string[];
  readonly most: number;
}) {
  return (
    <span class={props.way}>
      <Arrow up={props.way === 'towards'} /> {WAYS[props.way]} {listOf(props.names, props.most)}
    </span>
  );
}
