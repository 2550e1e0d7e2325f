import type { Command } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { OwnDossier } from '../view/types.ts';
import { AMEND } from '../words/conclusions.ts';
import { listOf, percent } from '../words/numbers.ts';
import { namesOf } from './names.ts';

/** The pen: what a new wording would cost the text, and whom it would bring along. */
export function Amend(props: {
  readonly scenario: Scenario;
  readonly seat: string;
  readonly own: OwnDossier;
  readonly onSay: (command: Command) => void;
}) {
  const { own, seat } = props;
  const { amend } = own;
  if (amend === null) return null;
  const note = `amend-${own.id}`;
  const along = namesOf(props.scenario).seats(amend.goAlong);
  return (
    <div class="amend">
      <button
        type="button"
        class="small"
        aria-describedby={note}
        onClick={() => props.onSay({ type: 'amend', seat, dossier: own.id })}
      >
        {AMEND.button}
      </button>
      <p class="fine" id={note}>
        {AMEND.price(percent(amend.worth))}{' '}
        {along.length > 0 ? AMEND.along(listOf(along)) : AMEND.nobody}
      </p>
    </div>
  );
}
