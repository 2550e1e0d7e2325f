import { useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { seatsShared } from '../session/sharing.ts';
import { PLAYER } from '../words/keeping.ts';
import { TOGETHER } from '../words/together.ts';
import type { Begin } from './begin.ts';
import { dealtSeats } from './dealing.ts';
import { HomeHead } from './home-head.tsx';
import { freshSeed } from './plan.ts';
import type { Person, Sharing } from './plan.ts';
import { Sitting } from './sitting.tsx';
import { Crisis, Length, Ways } from './together-choices.tsx';
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
      <HomeHead title={TOGETHER.title} onHome={onHome} />
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
      <div class="buttons foot">
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
