import type { Scenario } from '../scenario/schema.ts';
import type { GaugeView, View } from '../view/types.ts';
import { level, signed } from '../words/numbers.ts';
import { GAUGES, TELEPHONE } from '../words/table.ts';
import { Arrow } from './arrow.tsx';
import { Meter } from './bars.tsx';
import { namesOf } from './names.ts';
import { useAsking } from './asking.ts';
import './gauges.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
}

/** The gauges: each number opens the entries that made it. */
export function Gauges({ scenario, view }: Props) {
  return (
    <section class="gauges" aria-label={GAUGES.title}>
      <ul>
        {view.shared.gauges.map((gauge) => (
          <Gauge key={gauge.id} scenario={scenario} gauge={gauge} />
        ))}
      </ul>
    </section>
  );
}

/** What a gauge is called, with how it changed. */
function changeWords(gauge: GaugeView): string {
  const by = gauge.value - gauge.before;
  return by === 0 ? GAUGES.steady : GAUGES.since(by);
}

/** Whether a change is good news on this gauge. */
export function changeTone(scenario: Scenario, gauge: GaugeView): 'better' | 'worse' | 'steady' {
  const by = gauge.value - gauge.before;
  const good = namesOf(scenario).find.gauge(gauge.id)?.good ?? 'up';
  if (by === 0) return 'steady';
  return by > 0 === (good === 'up') ? 'better' : 'worse';
}

interface OneGauge {
  readonly scenario: Scenario;
  readonly gauge: GaugeView;
}

/** Where a gauge stands, and by how much it has changed. */
export function GaugeNow({ scenario, gauge }: OneGauge) {
  const by = gauge.value - gauge.before;
  return (
    <span class="gauge-now">
      {level(gauge.value)}
      {by !== 0 && (
        <span class={`change ${changeTone(scenario, gauge)}`}>
          <Arrow up={by > 0} /> {signed(by)}
        </span>
      )}
    </span>
  );
}

/** A gauge as a bar, with its number and change for the ear. */
export function GaugeMeter({ scenario, gauge }: OneGauge) {
  const names = namesOf(scenario);
  const bad = names.find.gauge(gauge.id)?.good === 'down';
  return (
    <Meter
      name={names.gauge(gauge.id)}
      value={gauge.value}
      words={`${GAUGES.of100(level(gauge.value))}, ${changeWords(gauge)}`}
      tone={`${bad ? 'bad' : 'good'} warned-${String(gauge.warnings)}`}
    />
  );
}

function Gauge({ scenario, gauge }: OneGauge) {
  const asking = useAsking();
  return (
    <li class="gauge">
      <button type="button" onClick={() => asking?.ask({ kind: 'gauge', id: gauge.id })}>
        <span class="gauge-name">
          {namesOf(scenario).gauge(gauge.id)}
          <Telephone scenario={scenario} gauge={gauge} />
        </span>{' '}
        <GaugeNow scenario={scenario} gauge={gauge} />
        <span class="for-ears">{GAUGES.why}</span>
      </button>
      <GaugeMeter scenario={scenario} gauge={gauge} />
    </li>
  );
}

/** How near the telephone is to ringing, in a word beside its gauge. */
function Telephone(props: { readonly scenario: Scenario; readonly gauge: GaugeView }) {
  const state = telephoneState(props.scenario, props.gauge);
  return state === null ? null : (
    <span class={`telephone ${state}`}>: {TELEPHONE.states[state]}</span>
  );
}

function telephoneState(scenario: Scenario, gauge: GaugeView): 'cold' | 'warm' | 'hot' | null {
  const phone = scenario.table.telephone;
  if (phone === undefined || phone.gauge !== gauge.id) return null;
  if (gauge.value >= phone.hot) return 'hot';
  return gauge.value >= phone.warm ? 'warm' : 'cold';
}
