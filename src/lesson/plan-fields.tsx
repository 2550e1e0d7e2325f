import type { Scenario } from '../scenario/schema.ts';
import type { LessonWish } from '../session/lesson-plan.ts';
import { LIMITS } from '../session/protocol.ts';
import { TEACH } from '../words/lesson-teach.ts';

/** What a teacher says of a lesson. */
export interface Wish {
  readonly scenario: string;
  readonly minutes: number;
  readonly heads: number;
  readonly rounds: number | null;
}

/** The same as the planner reads it. */
export const wishFor = (scenario: Scenario, { minutes, heads, rounds }: Wish): LessonWish => ({
  minutes,
  heads,
  seats: scenario.actors.length,
  lengths: scenario.lengths.map((length) => length.rounds),
  ...(rounds === null ? {} : { rounds }),
});

const SHORTEST = 15;
const LONGEST = 240;
const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Number.isFinite(value) ? Math.round(value) : least));

interface Props {
  readonly all: readonly Scenario[];
  readonly scenario: Scenario;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** Crisis, minutes, heads and rounds. */
export function PlanFields({ all, scenario, wish, onWish }: Props) {
  return (
    <div class="plan-fields">
      <label class="field wide-field">
        <span>{TEACH.scenario}</span>
        <select
          value={scenario.id}
          onChange={(event) =>
            onWish({ ...wish, scenario: event.currentTarget.value, rounds: null })
          }
        >
          {all.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label={TEACH.minutes}
        value={wish.minutes}
        range={[SHORTEST, LONGEST]}
        live={true}
        onNumber={(minutes) => onWish({ ...wish, minutes })}
      />
      <NumberField
        label={TEACH.heads}
        value={wish.heads}
        range={[1, LIMITS.people]}
        live={true}
        onNumber={(heads) => onWish({ ...wish, heads })}
      />
      <label class="field">
        <span>{TEACH.rounds}</span>
        <select
          value={String(wish.rounds ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onWish({ ...wish, rounds: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{TEACH.roundsAuto}</option>
          {scenario.lengths.map(({ rounds }) => (
            <option key={rounds} value={String(rounds)}>
              {TEACH.roundsOf(rounds)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A whole number that may be typed freely and is brought into its range when it is left. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  /** Told with every key, so that nothing moves under the pointer when the field is left. */
  readonly live?: boolean;
  readonly onNumber: (value: number) => void;
}) {
  const [least, most] = props.range;
  const isIn = (value: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="number"
        min={least}
        max={most}
        value={props.value}
        onInput={(event) => {
          const { valueAsNumber } = event.currentTarget;
          if (props.live === true && isIn(valueAsNumber)) props.onNumber(valueAsNumber);
        }}
        onChange={(event) => {
          const value = within(event.currentTarget.valueAsNumber, least, most);
          event.currentTarget.value = String(value);
          props.onNumber(value);
        }}
      />
    </label>
  );
}
