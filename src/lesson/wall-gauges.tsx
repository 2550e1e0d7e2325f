import { GaugeMeter, GaugeNow } from '../desk/gauges.tsx';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { GAUGES } from '../words/table.ts';

/** The gauges as a wall shows them: to be read, not pressed. */
export function WallGauges(props: { readonly scenario: Scenario; readonly view: View }) {
  const { scenario, view } = props;
  const names = namesOf(scenario);
  return (
    <section class="wall-gauges" aria-label={GAUGES.title}>
      <ul>
        {view.shared.gauges.map((gauge) => (
          <li key={gauge.id}>
            <span class="gauge-name">{names.gauge(gauge.id)}</span>{' '}
            <GaugeNow scenario={scenario} gauge={gauge} />
            <GaugeMeter scenario={scenario} gauge={gauge} />
          </li>
        ))}
      </ul>
    </section>
  );
}
