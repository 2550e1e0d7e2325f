import { useState } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import { useStore } from '../screen/use.ts';
import { FORMS } from '../words/studio-forms.ts';
import type { Change } from './clerk/messages.ts';
import { ActorForm } from './form-actor.tsx';
import { CardForm } from './form-card.tsx';
import { EndingForm } from './form-ending.tsx';
import { SeatForm } from './form-seat.tsx';
import { TextForm } from './form-text.tsx';
import type { Workshop } from './workshop.ts';

/** What every form works with. */
export interface FormProps {
  readonly scenario: Scenario;
  readonly onChange: (change: Change) => void;
  readonly onProblem: (said: string) => void;
}

const KINDS = {
  text: TextForm,
  actor: ActorForm,
  card: CardForm,
  ending: EndingForm,
  seat: SeatForm,
} as const;
type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as readonly Kind[];

/** The five commonest edits without a line of YAML. */
export function Forms({ workshop }: { readonly workshop: Workshop }) {
  const sound = useStore(workshop.sound);
  const checked = useStore(workshop.checked);
  const [kind, setKind] = useState<Kind>('text');
  const [said, setSaid] = useState('');
  const ready = sound !== null && checked !== null && checked.scenario !== null;
  const change = async (wanted: Change): Promise<void> => {
    setSaid((await workshop.change(wanted)) ? FORMS.done : FORMS.refused);
  };
  const Form = KINDS[kind];
  return (
    <section class="studio-panel" aria-labelledby="forms-title">
      <h2 id="forms-title">{FORMS.title}</h2>
      <p class="fine">{FORMS.intro}</p>
      <label class="field">
        {FORMS.which}
        <select
          value={kind}
          onChange={({ currentTarget: { value } }) => {
            setSaid('');
            setKind(NAMES.find((one) => one === value) ?? 'text');
          }}
        >
          {NAMES.map((one) => (
            <option key={one} value={one}>
              {FORMS.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {ready ? (
        <Form
          key={kind}
          scenario={sound}
          onChange={(wanted) => void change(wanted)}
          onProblem={setSaid}
        />
      ) : (
        <p class="note warn">{FORMS.none}</p>
      )}
      <output class="note">{ready ? said : ''}</output>
    </section>
  );
}
