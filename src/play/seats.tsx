import { useState } from 'preact/hooks';
import type { Difficulty } from '../debate/players.ts';
import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import type { Actor, Scenario } from '../scenario/schema.ts';
import type { VotingRule } from '../scenario/lists.ts';
import { SEATS } from '../words/seats.ts';
import { defaultRounds, freshSeed, parseSeed } from './plan.ts';
import type { Plan } from './plan.ts';
import { matching } from './search.ts';
import { Settings } from './settings.tsx';
import './seats.css';

interface Props {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly onSeat: (seat: string) => void;
  readonly onPlay: (plan: Plan) => void;
  readonly onBack: () => void;
}

export interface Choice {
  readonly rounds: number;
  readonly skill: Difficulty;
  readonly seed: string;
  /** Another rule of adoption than the scenario's own; null for its own. */
  readonly variant: VotingRule | null;
}

/** Which capital to sit for; one is offered, the others are one step away. */
export function Seats({ scenario, seat, onSeat, onPlay, onBack }: Props) {
  const [choice, setChoice] = useState<Choice>({
    rounds: defaultRounds(scenario),
    skill: 'diplomat',
    seed: '',
    variant: null,
  });
  const actor = namesOf(scenario).actor(seat);
  const seed = choice.seed === '' ? freshSeed() : parseSeed(choice.seed);
  const { rounds, skill, variant } = choice;
  const rule = variant === null ? {} : { conclusions: variant };
  return (
    <div class="seats">
      <h1 tabIndex={-1}>{SEATS.title}</h1>
      {actor !== undefined && <Offered scenario={scenario} actor={actor} />}
      <Others scenario={scenario} seat={seat} onChoose={onSeat} />
      <Settings scenario={scenario} choice={choice} wrong={seed === null} onChange={setChoice} />
      <div class="buttons foot">
        <button
          type="button"
          class="primary large"
          disabled={seed === null}
          onClick={() => seed !== null && onPlay({ scenario, seat, seed, rounds, skill, ...rule })}
        >
          {SEATS.sitDown(actor?.name ?? seat)}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {SEATS.back}
        </button>
      </div>
    </div>
  );
}

const votesOf = (scenario: Scenario, actor: Actor): number =>
  actor.indicators[scenario.voteIndicator] ?? 0;

const allVotes = (scenario: Scenario): number =>
  scenario.actors.reduce((sum, one) => sum + votesOf(scenario, one), 0);

function Offered({ scenario, actor }: { readonly scenario: Scenario; readonly actor: Actor }) {
  const names = namesOf(scenario);
  return (
    <div class="offered" aria-live="polite">
      <Flag code={actor.flag} />
      <div>
        <p class="offered-name">{actor.name}</p>
        <p>
          {SEATS.votes(votesOf(scenario, actor), allVotes(scenario))}
          {actor.id === scenario.framework?.actor && <>. {SEATS.framework}</>}
          {actor.id === scenario.table.presidency && <>. {SEATS.presidency}</>}.
        </p>
        <ul class="tags">
          {actor.traits.map((id) => (
            <li key={id}>{names.find.trait(id)?.name ?? id}</li>
          ))}
        </ul>
        <details>
          <summary>{SEATS.owns}</summary>
          <ul class="owned">
            {actor.assets.map((asset) => (
              <li key={asset.id}>{names.asset(actor.id, asset.id)}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

function Others(props: {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly onChoose: (seat: string) => void;
}) {
  const { scenario } = props;
  const [typed, setTyped] = useState('');
  const found = matching(scenario, typed);
  return (
    <details class="others">
      <summary>{SEATS.others}</summary>
      <label class="field">
        <span>{SEATS.search}</span>
        <input
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <output class="fine">{found.length === 0 && SEATS.none(typed)}</output>
      <p class="fine">{SEATS.listed(allVotes(scenario))}</p>
      <div class="seat-grid" role="radiogroup" aria-label={SEATS.others}>
        {found.map((actor) => (
          <label key={actor.id} class={actor.id === props.seat ? 'seat-tile chosen' : 'seat-tile'}>
            <input
              type="radio"
              name="seat"
              class="cover"
              checked={actor.id === props.seat}
              onChange={() => props.onChoose(actor.id)}
            />
            <Flag code={actor.flag} />
            <span class="tile-name">{actor.name}</span>
            <span class="fine">{votesOf(scenario, actor)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
