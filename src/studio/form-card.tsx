import { useState } from 'preact/hooks';
import { SIDES } from '../scenario/lists.ts';
import { FORMS } from '../words/studio-forms.ts';
import { Choice, entryProblem, Line, Sheet, Whole, Words } from './fields.tsx';
import type { FormProps } from './forms.tsx';

const ALL = 'all';
const BLANK = { id: '', title: '', text: '', side: 'for', era: '', who: ALL, source: '', add: 30 };

/** An argument against helping moves away from it. */
const towards = (side: string, add: number): number =>
  side === 'against' ? -Math.abs(add) : Math.abs(add);

/** A new argument. */
export function CardForm({ scenario, onChange, onProblem }: FormProps) {
  const [card, setCard] = useState(BLANK);
  const put = (field: Exclude<keyof typeof BLANK, 'add'>) => (value: string) =>
    setCard({ ...card, [field]: value });
  const { id, title, text, side, who, add, source } = card;
  const era = card.era || (scenario.eras[0]?.id ?? '');
  const submit = (): void => {
    const problem = entryProblem(id, scenario.cards, [title, text]);
    if (problem !== null) return onProblem(problem);
    const sources = source === '' ? {} : { sources: [source] };
    const entry = { id, title, text, side, eras: [era], sways: [{ who: [who], add }], ...sources };
    onChange({ append: 'cards', entry });
    setCard(BLANK);
  };
  return (
    <Sheet adds onSubmit={submit}>
      <Line name={FORMS.id} value={id} onValue={put('id')} />
      <Line name={FORMS.cardTitle} value={title} onValue={put('title')} />
      <Words name={FORMS.text} value={text} onValue={put('text')} />
      <Choice
        name={FORMS.side}
        value={side}
        onValue={(value) => setCard({ ...card, side: value, add: towards(value, add) })}
        of={SIDES.map((one) => ({ id: one, name: FORMS.sides[one] }))}
      />
      <Choice name={FORMS.era} value={era} onValue={put('era')} of={scenario.eras} />
      <Choice
        name={FORMS.who}
        value={who}
        onValue={put('who')}
        of={[{ id: ALL, name: FORMS.everyone }, ...scenario.traits, ...scenario.actors]}
      />
      <Whole name={FORMS.sway} value={add} onValue={(value) => setCard({ ...card, add: value })} />
      <Choice
        name={FORMS.source}
        value={source}
        onValue={put('source')}
        of={[
          { id: '', name: FORMS.noSource },
          ...Object.entries(scenario.sources).map(([one, told]) => ({ id: one, name: told.title })),
        ]}
      />
    </Sheet>
  );
}
