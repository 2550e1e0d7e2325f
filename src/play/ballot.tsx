import { useEffect, useRef, useState } from 'preact/hooks';
import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import { mostRaised } from '../session/show-of-hands.ts';
import type { Ballot, BallotOption, Vote } from '../session/show-of-hands.ts';
import { ACTIONS_NAME } from '../words/game.ts';
import { HANDS } from '../words/together.ts';
import { ballotTold, optionName, optionTold } from './ballot-words.ts';

type Counts = Vote['counts'];

interface Props {
  readonly scenario: Scenario;
  readonly ballot: Ballot;
  /** What the group is called; empty where it has no name. */
  readonly group: string;
  readonly onDecide: (option: string, counts: Counts) => void;
}

/** One vote by hands: a counter for each answer, and what most hands want. */
export function BallotForm(props: Props) {
  const { scenario, ballot, group } = props;
  const names = namesOf(scenario);
  const [counts, setCounts] = useState<Counts>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="actions ballot" id="next" tabIndex={-1} aria-label={ACTIONS_NAME}>
      <h2 ref={heading} tabIndex={-1} data-task={true}>
        <Flag code={names.actor(ballot.seat)?.flag} />{' '}
        {HANDS.asks(names.country(ballot.seat), group)}
      </h2>
      <p>{ballotTold(scenario, ballot)}</p>
      <ul>
        {ballot.options.map((option) => (
          <Counter
            key={option.id}
            {...props}
            option={option}
            count={counts[option.id] ?? 0}
            onCount={(count) => setCounts({ ...counts, [option.id]: count })}
          />
        ))}
      </ul>
      <Outcome {...props} counts={counts} />
    </section>
  );
}

/** More hands than any room has. */
const MOST_HANDS = 999;

function Counter(
  props: Props & {
    readonly option: BallotOption;
    readonly count: number;
    readonly onCount: (count: number) => void;
  },
) {
  const { scenario, ballot, option, count, onCount } = props;
  const name = optionName(scenario, ballot.task, option.id);
  const told = optionTold(scenario, ballot, option);
  const set = (wanted: number): void => {
    if (Number.isInteger(wanted)) onCount(Math.max(0, Math.min(MOST_HANDS, wanted)));
  };
  return (
    <li class="counter">
      <p>
        <strong>{name}</strong>
        {told !== '' && <span class="fine"> {told}</span>}
        {!option.open && <span class="fine"> {HANDS.closed}</span>}
      </p>
      {option.open && (
        <div class="count">
          <button
            type="button"
            aria-label={HANDS.fewer(name)}
            disabled={count === 0}
            onClick={() => set(count - 1)}
          >
            −
          </button>
          <input
            type="number"
            min="0"
            max={MOST_HANDS}
            inputMode="numeric"
            aria-label={name}
            value={count}
            onInput={(event) => set(event.currentTarget.valueAsNumber)}
          />
          <button type="button" aria-label={HANDS.more(name)} onClick={() => set(count + 1)}>
            +
          </button>
        </div>
      )}
    </li>
  );
}

/** What most hands want; in a tie whoever works the computer decides between those that are level. */
function Outcome({ scenario, ballot, onDecide, counts }: Props & { readonly counts: Counts }) {
  const leading = mostRaised(ballot.options, counts);
  const [first = ''] = leading;
  const most = counts[first] ?? 0;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const clear = leading.length === 1;
  return (
    <>
      <output class="fine">
        {most === 0 ? HANDS.none : clear ? HANDS.most(most, all) : HANDS.tie(most)}
      </output>
      <div class="buttons">
        {leading.map((id) => (
          <button
            key={id}
            type="button"
            class={clear ? 'primary' : ''}
            onClick={() => onDecide(id, counts)}
          >
            {HANDS.decide(optionName(scenario, ballot.task, id))}
          </button>
        ))}
      </div>
    </>
  );
}
