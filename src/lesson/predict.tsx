import { useState } from 'preact/hooks';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LessonLink } from '../session/remote.ts';
import { PREDICTION } from '../words/lesson-join.ts';
import { tellNo } from './told.ts';
import { useSending } from './use-sending.ts';
import { Card, Outcome } from './write.tsx';

/** A guess at the ending, while it may still be made. */
export function Predict(props: { readonly link: LessonLink; readonly scenario: Scenario }) {
  const { link, scenario } = props;
  const predicted = link.session()?.predicted() ?? null;
  const [chosen, choose] = useState(predicted ?? '');
  const sending = useSending(link);
  const save = (event: Event): void => {
    event.preventDefault();
    if (chosen !== '') sending.send('predict', { ending: chosen });
  };
  const ending = namesOf(scenario).find.ending(predicted ?? '')?.title;
  return (
    <Card title={PREDICTION.title} class="predict">
      <p class="fine">{PREDICTION.intro}</p>
      <form onSubmit={save}>
        <label class="field">
          <span>{PREDICTION.choose}</span>
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="" disabled>
              …
            </option>
            {scenario.endings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={chosen === '' || chosen === predicted}>
          {PREDICTION.save}
        </button>
      </form>
      <Outcome
        done={ending === undefined ? null : PREDICTION.saved(ending)}
        no={sending.refused === null ? null : tellNo(scenario, sending.refused)}
      />
    </Card>
  );
}
