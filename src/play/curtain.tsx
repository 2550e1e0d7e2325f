import { useEffect, useRef } from 'preact/hooks';
import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import { TASKS } from '../words/game.ts';
import { CURTAIN } from '../words/together.ts';
import type { Person } from './plan.ts';
import { nameOf } from './sharing.ts';
import { taskOf } from './task.ts';
import type { SharedGame, Turn } from './shared-game.ts';

interface Props extends SharedGame {
  readonly turn: Turn;
  /** Who wants to look at their own papers while nobody is asked. */
  readonly called: string | null;
  readonly onTake: (seat: string) => void;
  readonly onBack: () => void;
}

/** Lies over the whole page while the device goes from hand to hand; only its buttons lift it. */
export function Curtain(props: Props) {
  const { sharing, turn, called } = props;
  const queue = called === null ? turn.waiting : [called];
  const people = queue.flatMap((seat) => sharing.people.filter((one) => one.seat === seat));
  const [next, ...others] = people;
  return (
    <main class="curtain">
      <div
        class="curtain-card"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="curtain-title"
        aria-describedby="curtain-text"
      >
        {next !== undefined && <Next {...props} key={next.seat} next={next} />}
        {called !== null && (
          <button type="button" onClick={props.onBack}>
            {CURTAIN.toTable}
          </button>
        )}
        <Others {...props} others={others} />
      </div>
    </main>
  );
}

function Next(props: Props & { readonly next: Person }) {
  const { running, session, next } = props;
  const { scenario } = running.plan;
  const names = namesOf(scenario);
  const name = nameOf(scenario, next);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <Flag code={names.actor(next.seat)?.flag} />
      <p class="kicker">{TASKS[taskOf(session.view())].title}</p>
      <h1 id="curtain-title">{CURTAIN.pass(name, names.country(next.seat))}</h1>
      <p id="curtain-text">{CURTAIN.look(name)}</p>
      <button
        ref={button}
        type="button"
        class="primary large"
        onClick={() => props.onTake(next.seat)}
      >
        {CURTAIN.iAm(name)}
      </button>
      {props.called === null && (
        <div class="absent">
          <button type="button" onClick={() => session.setAway(next.seat, true)}>
            {CURTAIN.absent(name)}
          </button>
          <p class="fine">{CURTAIN.caretaker}</p>
        </div>
      )}
    </>
  );
}

/** Whoever else is asked may go first; whoever was away may come back. */
function Others(props: Props & { readonly others: readonly Person[] }) {
  const { sharing, turn, session, others } = props;
  const { scenario } = props.running.plan;
  const away = sharing.people.filter(({ seat }) => turn.away.includes(seat));
  return (
    <>
      {others.length > 0 && (
        <details>
          <summary>{CURTAIN.others}</summary>
          <div class="buttons">
            {others.map((one) => (
              <button key={one.seat} type="button" onClick={() => props.onTake(one.seat)}>
                {CURTAIN.iAm(nameOf(scenario, one))}
              </button>
            ))}
          </div>
        </details>
      )}
      {away.length > 0 && (
        <div class="buttons">
          {away.map((one) => (
            <button key={one.seat} type="button" onClick={() => session.setAway(one.seat, false)}>
              {CURTAIN.back(nameOf(scenario, one))}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
