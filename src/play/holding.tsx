import { namesOf } from '../desk/names.ts';
import { CURTAIN } from '../words/together.ts';
import type { Person } from './plan.ts';
import { nameOf } from './sharing.ts';
import type { SharedGame, Turn } from './shared-game.ts';

interface Props extends SharedGame {
  readonly turn: Turn;
  readonly onCall: (seat: string) => void;
}

/** Above the game: who holds the device, or that all may look. */
export function Holding(props: Props) {
  const { sharing, turn, session } = props;
  const { scenario } = props.running.plan;
  const holder = sharing.people.find(({ seat }) => seat === turn.holder);
  if (holder === undefined) return <AllLook {...props} />;
  const asked = turn.waiting.includes(holder.seat);
  return (
    <div class="holding">
      <p>
        <strong>
          {CURTAIN.holds(nameOf(scenario, holder), namesOf(scenario).country(holder.seat))}
        </strong>
      </p>
      <button type="button" class="small" onClick={session.layDown}>
        {asked ? CURTAIN.down : CURTAIN.toTable}
      </button>
    </div>
  );
}

function AllLook({ running, sharing, session, turn, onCall }: Props) {
  const { scenario } = running.plan;
  const over = session.view().shared.phase === 'verdict';
  const nameFor = (one: Person): string => {
    const name = nameOf(scenario, one);
    if (over) return CURTAIN.resultOf(name);
    return turn.away.includes(one.seat) ? CURTAIN.back(name) : CURTAIN.papersOf(name);
  };
  const press = ({ seat }: Person): void => {
    if (!over && turn.away.includes(seat)) session.setAway(seat, false);
    else onCall(seat);
  };
  return (
    <div class="holding">
      <p>
        <strong>{CURTAIN.allLook}</strong>
      </p>
      <details>
        <summary>{over ? CURTAIN.ownResult : CURTAIN.ownPapers}</summary>
        <div class="buttons">
          {sharing.people.map((one) => (
            <button key={one.seat} type="button" class="small" onClick={() => press(one)}>
              {nameFor(one)}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}
