import { useState } from 'preact/hooks';
import type { Condition } from '../scenario/condition.ts';
import { STANCES } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { FORMS } from '../words/studio-forms.ts';
import { Choice, Sheet, Whole } from './fields.tsx';
import type { FormProps } from './forms.tsx';

type Way = readonly (string | number)[];

interface Comparison {
  readonly at: Way;
  readonly name: string;
  readonly value: number;
}

/** What people call a fact, where the scenario has a name for it. */
const factName = ({ gauges, stances }: Scenario, fact: string): string => {
  const [kind, id = ''] = fact.split('.');
  if (kind === 'gauge') {
    const gauge = gauges.find((one) => one.id === id);
    return gauge === undefined ? fact : FORMS.gauge(gauge.name);
  }
  const stance = STANCES.find((one) => one === id);
  return kind === 'count' && stance ? FORMS.seatsIn(stances[stance].name) : fact;
};

/** Every number in a condition, however deep. */
const numbersIn = (scenario: Scenario, condition: Condition, at: Way): Comparison[] => {
  if ('fact' in condition) {
    const { fact, op, value } = condition;
    const name = `${factName(scenario, fact)} ${FORMS.compared[op]}`;
    return [{ at: [...at, 'value'], name, value }];
  }
  if ('not' in condition) return numbersIn(scenario, condition.not, [...at, 'not']);
  const [kind, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((part, index) => numbersIn(scenario, part, [...at, kind, index]));
};

/** The numbers at which an ending comes. */
export function EndingForm({ scenario, onChange }: FormProps) {
  const [wanted, setWanted] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, number>>(new Map());
  const index = Math.max(
    0,
    scenario.endings.findIndex(({ id }) => id === wanted),
  );
  const ending = scenario.endings[index];
  const numbers = ending?.when ? numbersIn(scenario, ending.when, ['endings', index, 'when']) : [];
  const changed = numbers.flatMap(({ at, value: now }) => {
    const value = typed.get(at.join('.'));
    return value === undefined || value === now ? [] : [{ at, value }];
  });
  return (
    <Sheet onSubmit={() => onChange({ set: changed })}>
      <Choice
        name={FORMS.ending}
        value={ending?.id ?? ''}
        onValue={(id) => {
          setWanted(id);
          setTyped(new Map());
        }}
        of={scenario.endings.map(({ id, title }) => ({ id, name: title }))}
      />
      {numbers.length === 0 && <p class="fine">{FORMS.never}</p>}
      {numbers.map(({ at, name, value }) => (
        <Whole
          key={at.join('.')}
          name={name}
          value={typed.get(at.join('.')) ?? value}
          onValue={(next) => setTyped(new Map(typed).set(at.join('.'), next))}
        />
      ))}
    </Sheet>
  );
}
