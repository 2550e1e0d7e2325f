import { useState } from 'preact/hooks';
import type { Path } from '../scenario/finding.ts';
import { valueAt } from '../scenario/references.ts';
import type { Scenario } from '../scenario/schema.ts';
import { STUDIO } from '../words/studio.ts';
import { FORMS } from '../words/studio-forms.ts';
import { Choice, Sheet, Words } from './fields.tsx';
import type { FormProps } from './forms.tsx';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly at: Path;
}

const LISTS = ['cards', 'dispatches', 'endings', 'dossiers', 'surprises', 'actors'] as const;
const FIELDS = ['title', 'tagline', 'summary', 'name', 'text', 'facts'] as const;

/** Everything with a title or a text, named as an author would look for it. */
const placesOf = (scenario: Scenario): Place[] => [
  { id: 'scenario', name: scenario.title, at: [] },
  ...LISTS.flatMap((list) =>
    scenario[list].map((entry, index): Place => {
      const name = 'title' in entry ? entry.title : entry.name;
      const head = STUDIO.outline.lists[list] ?? list;
      return { id: `${list}.${entry.id}`, name: `${head}: ${name}`, at: [list, index] };
    }),
  ),
];

const wordsAt = (scenario: Scenario, at: Path): string => {
  const value = valueAt(scenario, at);
  return typeof value === 'string' ? value : '';
};

/** A title or a text, in words only. */
export function TextForm({ scenario, onChange }: FormProps) {
  const places = placesOf(scenario);
  const [wanted, setWanted] = useState('scenario');
  const [asked, setAsked] = useState<string>('title');
  const [typed, setTyped] = useState<string | null>(null);
  const place = places.find(({ id }) => id === wanted) ?? places[0];
  const at = place?.at ?? [];
  const fields = FIELDS.filter((field) => wordsAt(scenario, [...at, field]) !== '');
  const field = fields.find((one) => one === asked) ?? fields[0] ?? 'title';
  const text = typed ?? wordsAt(scenario, [...at, field]);
  const move = (set: (value: string) => void) => (value: string) => {
    set(value);
    setTyped(null);
  };
  return (
    <Sheet onSubmit={() => onChange({ set: [{ at: [...at, field], value: text.trim() }] })}>
      <Choice name={FORMS.where} value={place?.id ?? ''} onValue={move(setWanted)} of={places} />
      <Choice
        name={FORMS.field}
        value={field}
        onValue={move(setAsked)}
        of={fields.map((id) => ({ id, name: FORMS.fields[id] }))}
      />
      <Words name={FORMS.wording} value={text} onValue={setTyped} />
    </Sheet>
  );
}
