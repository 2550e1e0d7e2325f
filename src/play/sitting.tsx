import type { Scenario } from '../scenario/schema.ts';
import { seatsShared } from '../session/sharing.ts';
import { TOGETHER } from '../words/together.ts';
import type { Person, Sharing } from './plan.ts';

interface Props {
  readonly scenario: Scenario;
  readonly way: Sharing['way'];
  readonly people: readonly Person[];
  readonly onPeople: (people: readonly Person[]) => void;
}

const LONGEST_NAME = 24;

/** Who sits down, and where: a name and a capital each, or one dealt by lot. */
export function Sitting(props: Props) {
  const { scenario, way, people, onPeople } = props;
  const { fewest, most } = seatsShared(scenario, way);
  const change = (place: number, some: Partial<Person>): void =>
    onPeople(people.map((one, index) => (index === place ? { ...one, ...some } : one)));
  return (
    <fieldset class="sitting">
      <legend>{TOGETHER.people[way]}</legend>
      <ol>
        {people.map((person, place) => (
          <Row
            key={place}
            {...{ scenario, way, person, place }}
            onChange={(some) => change(place, some)}
            onRemove={
              people.length > fewest
                ? () => onPeople(people.filter((_, index) => index !== place))
                : null
            }
          />
        ))}
      </ol>
      {people.length < most && (
        <button type="button" onClick={() => onPeople([...people, { seat: '', name: '' }])}>
          {TOGETHER.add[way]}
        </button>
      )}
    </fieldset>
  );
}

interface RowProps extends Pick<Props, 'scenario' | 'way'> {
  readonly person: Person;
  readonly place: number;
  readonly onChange: (some: Partial<Person>) => void;
  /** Null where nobody can go. */
  readonly onRemove: (() => void) | null;
}

function Row({ scenario, way, person, place, onChange, onRemove }: RowProps) {
  const who = way === 'hands' ? TOGETHER.capital(place + 1) : TOGETHER.person(place + 1);
  return (
    <li>
      <fieldset>
        <legend class="for-ears">{who}</legend>
        <label class="field">
          <span>{TOGETHER.name[way]}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            placeholder={way === 'curtain' ? who : ''}
            value={person.name}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{TOGETHER.seat}</span>
          <select
            value={person.seat}
            onChange={(event) => onChange({ seat: event.currentTarget.value })}
          >
            <option value="">{TOGETHER.lot}</option>
            {scenario.actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {onRemove !== null && (
          <button type="button" class="quiet" aria-label={TOGETHER.remove(who)} onClick={onRemove}>
            ×
          </button>
        )}
      </fieldset>
    </li>
  );
}
