import type { Scenario } from '../scenario/schema.ts';
import type { GaugeView, LedgerLine, View } from '../view/types.ts';
import { CONSEQUENCES, TASKS } from '../words/game.ts';
import { points, signed } from '../words/numbers.ts';
import { Arrow } from './arrow.tsx';
import { changeTone } from './gauges.tsx';
import { groupsOf } from './ledger-groups.ts';
import { namesOf } from './names.ts';
import { tellLargest } from './largest.ts';
import { Needs } from './needs.tsx';
import { tellEntry } from './telling.ts';
import { Why } from './why.tsx';
import './delegation.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
}

const TOLD = ['warned', 'hint', 'shown', 'government-fell', 'gap-open', 'gap-filled'];

/** What the round did: the gauges that moved, each with its largest causes. */
export function Consequences({ scenario, view, lines }: Props) {
  const { gauges, log, round, needs } = view.shared;
  const moved = gauges.filter((gauge) => gauge.value !== gauge.before);
  const told = log.filter((entry) => entry.round === round && TOLD.includes(entry.kind));
  return (
    <section class="consequences" aria-label={TASKS.consequences.title}>
      <h2 tabIndex={-1} data-task={true}>
        {TASKS.consequences.title}
      </h2>
      {told.map((entry, index) => (
        <p key={index} class={`note told told-${entry.kind}`}>
          {tellEntry(scenario, entry)}
        </p>
      ))}
      {moved.length === 0 && <p>{CONSEQUENCES.still}</p>}
      <ul class="moved">
        {moved.map((gauge) => (
          <Moved key={gauge.id} scenario={scenario} gauge={gauge} round={round} lines={lines} />
        ))}
      </ul>
      <Needs scenario={scenario} needs={needs} />
    </section>
  );
}

function Moved(props: {
  readonly scenario: Scenario;
  readonly gauge: GaugeView;
  readonly round: number;
  readonly lines: readonly LedgerLine[];
}) {
  const { scenario, gauge, round } = props;
  const lines = props.lines.filter(
    ({ of, round: at, cause }) =>
      of.kind === 'gauge' && of.id === gauge.id && at === round && cause !== 'start',
  );
  const all = groupsOf(lines)[0]?.causes ?? [];
  const by = gauge.value - gauge.before;
  return (
    <li>
      <div class="row">
        <strong>{namesOf(scenario).gauge(gauge.id)}</strong>{' '}
        <span class={`change ${changeTone(scenario, gauge)}`}>
          <span class="for-ears">{CONSEQUENCES.from} </span>
          {points(gauge.before)} <span aria-hidden="true">›</span>{' '}
          <span class="for-ears">{CONSEQUENCES.to} </span>
          <strong>
            <Why subject={{ kind: 'gauge', id: gauge.id }} now={points(gauge.value)} again={true} />
          </strong>{' '}
          <Arrow up={by > 0} /> <span class="for-ears">{CONSEQUENCES.by} </span>
          {signed(by)}
        </span>
      </div>
      {all.length > 0 && <p class="fine">{tellLargest(scenario, all)}</p>}
    </li>
  );
}
