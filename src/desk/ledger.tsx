import type { ComponentChildren } from 'preact';
import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { LEDGER } from '../words/ledger.ts';
import { signed } from '../words/numbers.ts';
import { sorted } from './ledger-groups.ts';
import type { LedgerGroup } from './ledger-groups.ts';
import { tellCause, tellSubject } from './telling.ts';
import { Why } from './why.tsx';
import './papers.css';

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
  const sum = signed(group.sum);
  return (
    <Sum
      caption={tellSubject(scenario, group.of)}
      rows={group.causes.map((line) => ({ name: tellCause(scenario, line), by: signed(line.by) }))}
      sum={<Why subject={group.of} now={sum} />}
    />
  );
}

/** Named causes and what they come to. */
export function Sum(props: {
  readonly caption: string;
  readonly aside?: string;
  readonly rows: readonly { readonly name: string; readonly by: string }[];
  readonly sum: ComponentChildren;
}) {
  return (
    <table class="ledger-group">
      <caption>
        {props.caption}
        {props.aside !== undefined && <span class="fine"> {props.aside}</span>}
      </caption>
      <tbody>
        {props.rows.map(({ name, by }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td class="number">{by}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{LEDGER.sum}</th>
          <td class="number">{props.sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}
