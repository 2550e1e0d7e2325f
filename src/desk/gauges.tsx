import type { Scenario } from '../scenario/schema.ts';
import type { GaugeView, View } from '../view/types.ts';
import { level, signed } from '../words/numbers.ts';
import { GAUGES, TELEPHONE } from '../words/table.ts';
import { Meter } from './bars.tsx';
import { namesOf } from './names.ts';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly onWhy: (gauge: string) => void;
}

/** The gauges: each number opens the entries that made it. */
export function Gauges({ scenario, view, onWhy }: Props) {
  return (
    <section class="gauges" aria-label={GAUGES.title}>
      <ul>
        {view.shared.gauges.map((gauge) => (
          <Gauge key={gauge.id} scenario={scenario} gauge={gauge} onWhy={onWhy} />
        ))}
      </ul>
      <Telephone scenario={scenario} gauges={view.shared.gauges} />
    </section>
  );
}

/** What a gauge is called, with how it changed. */
export function changeWords(gauge: GaugeView): string {
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

function Gauge(props: {
  readonly scenario: Scenario;
  readonly gauge: GaugeView;
  readonly onWhy: (gauge: string) => void;
}) {
  const { scenario, gauge } = props;
  const names = namesOf(scenario);
  const name = names.gauge(gauge.id);
  const by = gauge.value - gauge.before;
  const bad = names.find.gauge(gauge.id)?.good === 'down';
  return (
    <li class="gauge">
      <button
        type="button"
        aria-label={GAUGES.open(name, level(gauge.value), changeWords(gauge))}
        onClick={() => props.onWhy(gauge.id)}
      >
        <span class="gauge-name">{name}</span>
        <span class="gauge-now">
          {level(gauge.value)}
          {by !== 0 && (
            <span class={`change ${changeTone(scenario, gauge)}`}>
              <Arrow up={by > 0} /> {signed(by)}
            </span>
          )}
        </span>
      </button>
      <Meter
        name={name}
        value={gauge.value}
        words={`${GAUGES.of100(level(gauge.value))}, ${changeWords(gauge)}`}
        tone={`${bad ? 'bad' : 'good'} warned-${String(gauge.warnings)}`}
      />
    </li>
  );
}

/** Up or down, drawn so that no font is needed for it. */
export function Arrow({ up }: { readonly up: boolean }) {
  return (
    <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={up ? 'M5 1 9.5 9h-9Z' : 'M5 9 .5 1h9Z'} />
    </svg>
  );
}

function Telephone(props: { readonly scenario: Scenario; readonly gauges: readonly GaugeView[] }) {
  const phone = props.scenario.table.telephone;
  const gauge = props.gauges.find((one) => one.id === phone?.gauge);
  if (phone === undefined || gauge === undefined) return null;
  const state = gauge.value >= phone.hot ? 'hot' : gauge.value >= phone.warm ? 'warm' : 'cold';
  return (
    <p class={`telephone ${state}`}>
      <svg viewBox="0 0 32 24" aria-hidden="true" focusable="false">
        <path d="M2 8c0-8 28-8 28 0v2l-6 1V8c-4-2-12-2-16 0v3L2 10Z" />
        <path d="M8 11h16l4 11H4Z" />
        <circle class="dial" cx="16" cy="16" r="3.6" />
      </svg>
      <span>{TELEPHONE.line(phone.name, TELEPHONE.states[state], level(gauge.value))}</span>
    </p>
  );
}
