import { useState } from 'preact/hooks';
import type { Stance } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { capital } from '../words/numbers.ts';
import { PROMISE } from '../words/talks.ts';
import { Field } from './corridor-form.tsx';
import type { TalkProps } from './corridor-offer.tsx';
import { namesOf } from './names.ts';
import { PromiseMade } from './standing-marks.tsx';
import { Term } from './term.tsx';

/** The one public promise of a game: made here, and afterwards what became of it. */
export function PublicPromise(props: TalkProps) {
  const { scenario, view, own, corridor } = props;
  const made = view.shared.seats.find(({ id }) => id === own.seat)?.promise ?? null;
  const note = noteOn(scenario, view);
  const can = corridor.promises.length > 0;
  if (made === null && !can && (note === '' || !corridor.open)) return null;
  return (
    <section class="promise" aria-labelledby="promise-title">
      <div class="row">
        <h3 id="promise-title">
          <Term id="promise">{PROMISE.title}</Term>
        </h3>
        {can && <span class="aside">{PROMISE.once}</span>}
      </div>
      {made === null ? (
        <>
          <Promising {...props} />
          {note !== '' && <p class="fine">{note}</p>}
        </>
      ) : (
        <p>
          <PromiseMade scenario={scenario} promise={made} /> {PROMISE.due(made.due)}
        </p>
      )}
    </section>
  );
}

/** What cannot be promised, and why: the stance one has, and by a nation that makes moves none at all. */
export function noteOn(scenario: Scenario, { own, shared }: View): string {
  const seat = shared.seats.find(({ id }) => id === own?.seat);
  if (seat === undefined || seat.posture === 'undecided') return '';
  return seat.framework
    ? PROMISE.moves
    : PROMISE.held(capital(namesOf(scenario).stance(seat.posture)));
}

const watchersOf = (props: TalkProps): string[] => {
  const watching = props.scenario.actors.filter(({ watches }) => watches.includes(props.own.seat));
  return namesOf(props.scenario).seats(watching.map(({ id }) => id));
};

function Promising(props: TalkProps) {
  const { scenario, own, corridor, onSend } = props;
  const [chosen, setChosen] = useState<Stance | null>(null);
  const names = namesOf(scenario);
  const stances = corridor.promises.toReversed();
  const stance = chosen ?? stances[0];
  const { word } = corridor;
  const watchers = watchersOf(props);
  if (stance === undefined) return null;
  return (
    <>
      <div class="promising">
        <Field
          label={PROMISE.stance}
          value={stance}
          onChoose={(value) => setChosen(corridor.promises.find((one) => one === value) ?? null)}
        >
          {stances.map((one) => (
            <option key={one} value={one}>
              {names.stance(one)}
            </option>
          ))}
        </Field>
        <button
          type="button"
          aria-describedby="promise-stakes"
          onClick={() => onSend({ type: 'promise', seat: own.seat, stance })}
        >
          {PROMISE.promise}
        </button>
      </div>
      <p class="fine" id="promise-stakes">
        {PROMISE.due(word.due)} {PROMISE.stakes(word.kept, word.broken)}
        {watchers.length > 0 && <> {PROMISE.watchers(watchers)}</>}
      </p>
    </>
  );
}
