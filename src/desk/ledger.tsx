import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { LEDGER } from '../words/ledger.ts';
import { level, signed } from '../words/numbers.ts';
import { groupsOf, sorted } from './ledger-groups.ts';
import type { LedgerGroup } from './ledger-groups.ts';
import { namesOf } from './names.ts';
import { tellCause, tellSubject } from './telling.ts';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
}

/** This round's changes by number and cause; the causes of each add up to its change. */
export function Ledger({ scenario, view, lines }: Props) {
  const { gauges, own, others } = sorted(lines, view.shared.round, view.own?.seat ?? null);
  const nothing = gauges.length + own.length + others.length === 0;
  return (
    <section class="ledger" id="ledger" aria-label={LEDGER.title}>
      <h2>{LEDGER.title}</h2>
      <p class="fine">{nothing ? LEDGER.empty : LEDGER.intro}</p>
      <Part scenario={scenario} title={LEDGER.gauges} groups={gauges} />
      <Part scenario={scenario} title={LEDGER.yours} groups={own} />
      {others.length > 0 && (
        <details>
          <summary>{LEDGER.others(new Set(others.map((group) => group.of.id)).size)}</summary>
          <Groups scenario={scenario} groups={others} />
        </details>
      )}
    </section>
  );
}

function Part(props: {
  readonly scenario: Scenario;
  readonly title: string;
  readonly groups: readonly LedgerGroup[];
}) {
  if (props.groups.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <Groups scenario={props.scenario} groups={props.groups} />
    </>
  );
}

function Groups(props: { readonly scenario: Scenario; readonly groups: readonly LedgerGroup[] }) {
  return (
    <div class="ledger-groups">
      {props.groups.map((group) => (
        <Group key={group.key} scenario={props.scenario} group={group} />
      ))}
    </div>
  );
}

function Group(props: { readonly scenario: Scenario; readonly group: LedgerGroup }) {
  const { group, scenario } = props;
  return (
    <table class="ledger-group">
      <caption>{tellSubject(scenario, group.of)}</caption>
      <tbody>
        {group.causes.map((line, index) => (
          <tr key={index}>
            <th scope="row">{tellCause(scenario, line)}</th>
            <td class="number">{signed(line.by)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{LEDGER.sum}</th>
          <td class="number">{signed(group.sum)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Every entry of one gauge, round by round. */
export function GaugeEntries(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly gauge: string;
}) {
  const { scenario, gauge, view } = props;
  const about = namesOf(scenario).find.gauge(gauge);
  const now = view.shared.gauges.find((one) => one.id === gauge)?.value ?? 0;
  const lines = props.lines.filter((line) => line.of.kind === 'gauge' && line.of.id === gauge);
  const rounds = [...new Set(lines.map((line) => line.round))].toReversed();
  return (
    <div class="entries">
      <p>
        {about?.text} {LEDGER.now(level(now))}
      </p>
      {rounds.map((round) => (
        <div key={round}>
          <h3>{LEDGER.round(round)}</h3>
          <Groups
            scenario={scenario}
            groups={groupsOf(lines.filter((line) => line.round === round))}
          />
        </div>
      ))}
    </div>
  );
}
