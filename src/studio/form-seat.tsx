import { useState } from 'preact/hooks';
import type { Actor } from '../scenario/schema.ts';
import { FORMS } from '../words/studio-forms.ts';
import { Choice, entryProblem, Line, Sheet, Whole } from './fields.tsx';
import type { FormProps } from './forms.tsx';

const BLANK = { id: '', name: '', short: '', capital: '', people: '', like: '', votes: 1 };

/** A neighbour's traits, aims and assets under a new name; what is told of the neighbour alone stays behind. */
export const copyOf = (
  model: Actor,
  named: Pick<Actor, 'id' | 'name' | 'short' | 'capital' | 'people'>,
  indicators: Actor['indicators'],
): Readonly<Record<string, unknown>> => ({
  ...named,
  indicators,
  traits: model.traits,
  assets: model.assets.map((asset, index) => ({
    ...asset,
    id: `${named.id.toLowerCase()}-${asset.kind}-${String(index + 1)}`,
  })),
  watches: model.watches,
  positions: model.positions,
  interests: model.interests,
  sources: model.sources,
});

/** A new seat at the table. */
export function SeatForm({ scenario, onChange, onProblem }: FormProps) {
  const [seat, setSeat] = useState(BLANK);
  const put = (field: Exclude<keyof typeof BLANK, 'votes'>) => (value: string) =>
    setSeat({ ...seat, [field]: value });
  const { id, name, short, capital, people, votes } = seat;
  const models = scenario.actors.filter((actor) => actor.id !== scenario.framework?.actor);
  const like = models.find((actor) => actor.id === seat.like) ?? models[0];
  const submit = (): void => {
    const problem = entryProblem(id, scenario.actors, [name, short, capital, people]);
    if (problem !== null || like === undefined) return onProblem(problem ?? FORMS.refused);
    const indicators = { ...like.indicators, [scenario.voteIndicator]: votes };
    const entry = copyOf(like, { id, name, short, capital, people }, indicators);
    onChange({ append: 'actors', entry });
    setSeat(BLANK);
  };
  return (
    <Sheet adds onSubmit={submit}>
      <Choice name={FORMS.like} value={like?.id ?? ''} onValue={put('like')} of={models} />
      <Line name={FORMS.id} value={id} onValue={put('id')} />
      <Line name={FORMS.name} value={name} onValue={put('name')} />
      <Line name={FORMS.short} value={short} onValue={put('short')} />
      <Line name={FORMS.capital} value={capital} onValue={put('capital')} />
      <Line name={FORMS.people} value={people} onValue={put('people')} />
      <Whole
        name={scenario.indicators.find((one) => one.id === scenario.voteIndicator)?.name ?? ''}
        value={votes}
        onValue={(value) => setSeat({ ...seat, votes: value })}
      />
    </Sheet>
  );
}
