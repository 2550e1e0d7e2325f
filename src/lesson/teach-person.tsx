import { Dialog } from '../desk/dialog.tsx';
import { PARTS } from '../session/protocol.ts';
import type { Part, Person } from '../session/protocol.ts';
import { LESSON } from '../words/lesson.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { NameForm } from './name-form.tsx';
import { Sure } from './teach-controls.tsx';
import type { TeachProps } from './teach-lesson.tsx';

type Props = TeachProps & { readonly person: Person; readonly onClose: () => void };

/** One person: seat, part, name, and the way out. */
export function ManagePerson(props: Props) {
  const { person, order, onClose } = props;
  return (
    <Dialog title={person.name} onClose={onClose}>
      <div class="manage">
        <SeatField {...props} />
        <SwapField {...props} />
        <NameField {...props} />
        <div class="row">
          <Sure
            label={TEACH.remove}
            onSure={() => {
              order({ type: 'remove', person: person.id });
              onClose();
            }}
          />
          <p class="fine">{TEACH.removeNote}</p>
        </div>
      </div>
    </Dialog>
  );
}

function SeatField({ person, lobby, scenario, order }: Props) {
  const sitting = (seat: string): string => {
    const names = lobby.people.filter((one) => one.seat === seat).map(({ name }) => name);
    return names.length === 0 ? '' : ` (${names.join(', ')})`;
  };
  const seat = (id: string, part?: Part): void => {
    if (id === '') order({ type: 'unseat', person: person.id });
    else order({ type: 'seat', person: person.id, seat: id, ...(part ? { part } : {}) });
  };
  return (
    <div class="name-row">
      <label class="field">
        <span>{TEACH.giveSeat}</span>
        <select value={person.seat ?? ''} onChange={(event) => seat(event.currentTarget.value)}>
          <option value="">{TEACH.noSeat}</option>
          {scenario.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
              {sitting(id)}
            </option>
          ))}
        </select>
      </label>
      {person.seat !== null && (
        <label class="field">
          <span>{TEACH.part}</span>
          <select
            value={person.part ?? ''}
            onChange={(event) => {
              const part = PARTS.find((one) => one === event.currentTarget.value);
              seat(person.seat ?? '', part);
            }}
          >
            <option value="">{TEACH.partAuto}</option>
            {PARTS.map((part) => (
              <option key={part} value={part}>
                {LESSON.parts[part]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function SwapField({ person, lobby, order }: Props) {
  const others = lobby.people.filter(({ id }) => id !== person.id);
  if (others.length === 0) return null;
  return (
    <label class="field">
      <span>{TEACH.swapWith}</span>
      <select
        value=""
        onChange={(event) =>
          order({ type: 'swap', person: person.id, with: event.currentTarget.value })
        }
      >
        <option value="">{TEACH.choose}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function NameField({ person, order }: Props) {
  return (
    <NameForm
      name={person.name}
      label={TEACH.rename}
      save={TEACH.save}
      onSave={(name) => order({ type: 'rename', person: person.id, name })}
    />
  );
}
