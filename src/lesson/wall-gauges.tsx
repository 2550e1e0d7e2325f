import { Arrow } from '../desk/arrow.tsx';
import { Meter } from '../desk/bars.tsx';
import { changeTone, changeWords } from '../desk/gauges.tsx';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { level, signed } from '../words/numbers.ts';
import { GAUGES } from '../words/table.ts';

/** The gauges as a wall shows them: to be read, not pressed. */
export function WallGauges(props: { readonly scenario: Scenario; readonly view: View }) {
  const { scenario, view } = props;
  const names = namesOf(scenario);
  return (
    <section class="wall-gauges" aria-label={GAUGES.title}>
      <ul>
        {view.shared.gauges.map((gauge) => {
          const by = gauge.value - gauge.before;
          const name = names.gauge(gauge.id);
          const bad = names.find.gauge(gauge.id)?.good === 'down';
          return (
            <li key={gauge.id}>
              <span class="gauge-name">{name}</span>{' '}
              <span class="gauge-now">
                {level(gauge.value)}{' '}
                {by !== 0 && (
                  <span class={`change ${changeTone(scenario, gauge)}`}>
                    <Arrow up={by > 0} /> {signed(by)}
                  </span>
                )}
              </span>
              <Meter
                name={name}
                value={gauge.value}
                words={`${GAUGES.of100(level(gauge.value))}, ${changeWords(gauge)}`}
                tone={`${bad ? 'bad' : 'good'} warned-${String(gauge.warnings)}`}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
