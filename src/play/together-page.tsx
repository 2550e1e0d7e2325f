import { useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { seatsShared, SHARING_WAYS } from '../session/sharing.ts';
import { HISTORY } from '../words/history.ts';
import { OPENING } from '../words/opening.ts';
import { SEATS } from '../words/seats.ts';
import { PLAYER } from '../words/keeping.ts';
import { TOGETHER } from '../words/together.ts';
import type { Begin } from './begin.ts';
import { dealtSeats } from './dealing.ts';
import { freshSeed } from './plan.ts';
import type { Person, Sharing } from './plan.ts';
import { Sitting } from './sitting.tsx';
import { useCatalogue } from './use-catalogue.ts';
import './seats.css';
import './together.css';

interface Props {
  readonly scenario: Scenario;
  readonly onHome: () => void;
  readonly onPlay: (begin: Begin) => void;
}

interface Wish {
  readonly scenario: Scenario;
  readonly way: Sharing['way'];
  /** Whoever has no seat is dealt one. */
  readonly people: readonly Person[];
  readonly rounds: number;
}

const NOBODY: Person = { seat: '', name: '' };
const shortest = ({ lengths }: Scenario): number =>
  Math.min(...lengths.map(({ rounds }) => rounds));

/** As many rows as the way needs, and no more than it has room for. */
const fitting = (wish: Wish): Wish => {
  const { fewest, most } = seatsShared(wish.scenario, wish.way);
  const known = new Set(wish.scenario.actors.map(({ id }) => id));
  const people = wish.people
    .slice(0, most)
    .map((one) => (known.has(one.seat) ? one : { ...one, seat: '' }));
  while (people.length < fewest) people.push(NOBODY);
  return { ...wish, people };
};

const isTwice = (people: readonly Person[]): boolean => {
  const chosen = people.map(({ seat }) => seat).filter((seat) => seat !== '');
  return new Set(chosen).size < chosen.length;
};

const begun = ({ scenario, way, people, rounds }: Wish): Begin => {
  const seats = dealtSeats(scenario, people);
  const sharing: Sharing = {
    way,
    people: people.map(({ name }, place) => ({
      seat: seats[place] ?? '',
      name: name.trim() === '' && way === 'curtain' ? PLAYER(place + 1) : name.trim(),
    })),
  };
  const [seat = ''] = seats;
  const plan = { scenario, seat, seed: freshSeed(), rounds, skill: 'diplomat', sharing } as const;
  return { plan };
};

/** Several people sit down at one device: which crisis, how they share it, who they are, how long. */
export function TogetherPage({ scenario, onHome, onPlay }: Props) {
  const [wish, setWish] = useState<Wish>(() =>
    fitting({
      scenario,
      way: 'curtain',
      people: [NOBODY, NOBODY, NOBODY],
      rounds: shortest(scenario),
    }),
  );
  const change = (some: Partial<Wish>): void => setWish(fitting({ ...wish, ...some }));
  const twice = isTwice(wish.people);
  return (
    <main class="beside sit-down">
      <p>
        <button type="button" onClick={onHome}>
          {HISTORY.toOpening}
        </button>
      </p>
      <h1 tabIndex={-1} data-task={true}>
        {TOGETHER.title}
      </h1>
      <Ways way={wish.way} onWay={(way) => change({ way })} />
      <Crisis
        chosen={wish.scenario}
        onChoose={(one) => change({ scenario: one, rounds: shortest(one) })}
      />
      <Sitting {...wish} onPeople={(people) => change({ people })} />
      <Length {...wish} onRounds={(rounds) => change({ rounds })} />
      <div>
        <output class="note warn">{twice && TOGETHER.twice}</output>
        <p class="fine">{TOGETHER.rest(wish.scenario.actors.length - wish.people.length)}</p>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="primary large"
          disabled={twice}
          onClick={() => onPlay(begun(wish))}
        >
          {TOGETHER.begin}
        </button>
      </div>
    </main>
  );
}

function Ways(props: {
  readonly way: Sharing['way'];
  readonly onWay: (way: Sharing['way']) => void;
}) {
  return (
    <fieldset>
      <legend>{TOGETHER.how}</legend>
      <div class="sharing-ways">
        {SHARING_WAYS.map((way) => (
          <label key={way} class={way === props.way ? 'sharing-way chosen' : 'sharing-way'}>
            <input
              type="radio"
              name="way"
              class="cover"
              checked={way === props.way}
              onChange={() => props.onWay(way)}
            />
            <strong>{TOGETHER.ways[way].name}</strong>
            <span>{TOGETHER.ways[way].text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Crisis(props: { readonly chosen: Scenario; readonly onChoose: (one: Scenario) => void }) {
  const all = useCatalogue();
  const { chosen } = props;
  return (
    <fieldset>
      <legend>{OPENING.crisis}</legend>
      {(all.length === 0 ? [chosen] : all).map((one) => (
        <label key={one.id} class="tick">
          <input
            type="radio"
            name="crisis"
            checked={one.id === chosen.id}
            onChange={() => props.onChoose(one)}
          />
          <span>{one.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Length(props: Wish & { readonly onRounds: (rounds: number) => void }) {
  const lengths = props.scenario.lengths.toSorted((a, b) => a.rounds - b.rounds);
  return (
    <fieldset>
      <legend>{SEATS.length}</legend>
      {lengths.map(({ rounds }) => (
        <label key={rounds} class="tick">
          <input
            type="radio"
            name="rounds"
            checked={rounds === props.rounds}
            onChange={() => props.onRounds(rounds)}
          />
          <span>{TOGETHER.rounds(rounds)}</span>
        </label>
      ))}
    </fieldset>
  );
}
