import { useState } from 'preact/hooks';
import { LIMITS } from '../session/protocol.ts';

/** A name that can be changed: a field with what it holds now, and a button that saves it. */
export function NameForm(props: {
  readonly name: string;
  readonly label: string;
  readonly save: string;
  readonly onSave: (name: string) => void;
}) {
  const [name, setName] = useState(props.name);
  const save = (event: Event): void => {
    event.preventDefault();
    props.onSave(name);
  };
  return (
    <form class="name-row" onSubmit={save}>
      <label class="field">
        <span>{props.label}</span>
        <input
          type="text"
          value={name}
          maxLength={LIMITS.name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{props.save}</button>
    </form>
  );
}
