import type { ComponentChildren } from 'preact';
import { FORMS } from '../words/studio-forms.ts';

interface Field {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One line of text. */
export const Line = ({ name, value, onValue }: Field) => (
  <label class="field">
    {name}
    <input
      value={value}
      maxLength={160}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </label>
);

/** Several lines of text. */
export const Words = ({ name, value, onValue }: Field) => (
  <label class="field">
    {name}
    <textarea
      rows={4}
      value={value}
      maxLength={1200}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </label>
);

/** A whole number. */
export const Whole = (props: {
  readonly name: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}) => (
  <label class="field">
    {props.name}
    <input
      type="number"
      step={1}
      required
      value={props.value}
      onInput={({ currentTarget: { valueAsNumber } }) => {
        if (Number.isInteger(valueAsNumber)) props.onValue(valueAsNumber);
      }}
    />
  </label>
);

/** A choice among things with a name. */
export const Choice = (
  props: Field & { readonly of: readonly { readonly id: string; readonly name: string }[] },
) => (
  <label class="field">
    {props.name}
    <select
      value={props.value}
      onChange={({ currentTarget }) => props.onValue(currentTarget.value)}
    >
      {props.of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** The fields with their button. */
export function Sheet(props: {
  readonly children: ComponentChildren;
  readonly adds?: boolean;
  readonly onSubmit: () => void;
}) {
  return (
    <form
      class="studio-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
      <button type="submit" class="primary">
        {props.adds === true ? FORMS.add : FORMS.apply}
      </button>
    </form>
  );
}

const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** What is wrong with a new entry's id or texts; null when nothing is. */
export const entryProblem = (
  id: string,
  taken: readonly { readonly id: string }[],
  texts: readonly string[],
): string | null => {
  if (texts.some((text) => text.trim() === '')) return FORMS.empty;
  if (!ID.test(id)) return FORMS.badId;
  return taken.some((one) => one.id === id) ? FORMS.taken : null;
};
