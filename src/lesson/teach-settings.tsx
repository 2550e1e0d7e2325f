import { useState } from 'preact/hooks';
import { TEACH } from '../words/lesson-teach.ts';
import { NumberField } from './plan-fields.tsx';
import type { TeachProps } from './teach-lesson.tsx';
import { tellMoment } from './time.ts';

const SECONDS = [5, 600] as const;
const DAYS = [1, 365] as const;
const MINUTES = [15, 240] as const;
const HEADS = [1, 40] as const;

/** When caretakers step in, how long things are kept, the plan anew, and news of the teacher's choosing. */
export function TeachSettings(props: TeachProps) {
  const { lobby, order } = props;
  const { plan } = lobby;
  return (
    <section class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title" class="for-ears">
        {TEACH.settings}
      </h2>
      <Inject {...props} />
      <details>
        <summary>{TEACH.settings}</summary>
        <div class="settings-fields">
          <NumberField
            label={TEACH.minutes}
            value={plan.minutes}
            range={MINUTES}
            onNumber={(minutes) => order({ type: 'plan', minutes, heads: plan.heads })}
          />
          <NumberField
            label={TEACH.heads}
            value={plan.heads}
            range={HEADS}
            onNumber={(heads) => order({ type: 'plan', minutes: plan.minutes, heads })}
          />
          <p class="fine">{TEACH.replanNote}</p>
          <NumberField
            label={TEACH.absence}
            value={lobby.absence}
            range={SECONDS}
            onNumber={(seconds) => order({ type: 'absence', seconds })}
          />
          <NumberField
            label={TEACH.keep}
            value={lobby.keepDays}
            range={DAYS}
            onNumber={(days) => order({ type: 'keep', days })}
          />
        </div>
      </details>
      <p class="fine">{TEACH.deletes(tellMoment(lobby.deletesAt))}</p>
    </section>
  );
}

function Inject({ lobby, scenario, order }: TeachProps) {
  const [chosen, choose] = useState('');
  if (lobby.stage !== 'playing' && lobby.stage !== 'briefing') return null;
  return (
    <details>
      <summary>{TEACH.inject}</summary>
      <div class="settings-fields">
        <p class="fine">{TEACH.injectNote}</p>
        <label class="field">
          <span>{TEACH.inject}</span>
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{TEACH.choose}</option>
            {scenario.dispatches.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={chosen === ''}
          onClick={() => {
            order({ type: 'dispatch', dispatch: chosen });
            choose('');
          }}
        >
          {TEACH.injectButton}
        </button>
      </div>
    </details>
  );
}
