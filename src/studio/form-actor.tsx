import { useState } from 'preact/hooks';
import { FORMS } from '../words/studio-forms.ts';
import { Choice, Sheet, Whole } from './fields.tsx';
import type { FormProps } from './forms.tsx';

type Way = readonly (string | number)[];

/** An actor's indicators, votes among them, and its positions. */
export function ActorForm({ scenario, onChange }: FormProps) {
  const [wanted, setWanted] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, number>>(new Map());
  const index = Math.max(
    0,
    scenario.actors.findIndex(({ id }) => id === wanted),
  );
  const actor = scenario.actors[index];
  if (actor === undefined) return null;
  const numbers = [
    ...scenario.indicators.map(({ id, name, unit }) => ({
      at: ['actors', index, 'indicators', id] as Way,
      name: `${name} (${unit})`,
      now: actor.indicators[id],
    })),
    ...scenario.dossiers.map(({ id, title }) => ({
      at: ['actors', index, 'positions', id] as Way,
      name: FORMS.position(title),
      now: actor.positions[id],
    })),
  ];
  const changed = numbers.flatMap(({ at, now }) => {
    const value = typed.get(at.join('.'));
    return value === undefined || value === now ? [] : [{ at, value }];
  });
  return (
    <Sheet onSubmit={() => onChange({ set: changed })}>
      <Choice
        name={FORMS.actor}
        value={actor.id}
        onValue={(id) => {
          setWanted(id);
          setTyped(new Map());
        }}
        of={scenario.actors}
      />
      {numbers.map(({ at, name, now }) => (
        <Whole
          key={at.join('.')}
          name={name}
          value={typed.get(at.join('.')) ?? now ?? 0}
          onValue={(value) => setTyped(new Map(typed).set(at.join('.'), value))}
        />
      ))}
    </Sheet>
  );
}
