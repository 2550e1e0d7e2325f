import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scenario } from '../scenario/schema.ts';
import type { DealWeighing, OwnView, View } from '../view/types.ts';
import { GOOD } from '../words/corridor.ts';
import { OFFER } from '../words/talks.ts';
import { capital } from '../words/numbers.ts';
import { Arrow } from './arrow.tsx';
import { effectsOf } from './corridor-effects.ts';
import { mayBeGone, tellWeighing } from './corridor-proposal.ts';
import type { Choices, Proposal, Weighs } from './corridor-proposal.ts';
import { FUNDING, groupsOf, readGood } from './corridor-terms.ts';
import type { Effect } from './corridor-terms.ts';
import { namesOf } from './names.ts';

/** A list to choose from, its label beside it. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class="field beside">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.children}
      </select>
    </label>
  );
}

function Goods(props: {
  readonly scenario: Scenario;
  readonly giver: string;
  readonly goods: readonly string[];
  readonly funding: number;
}) {
  const { scenario, giver, funding } = props;
  const names = namesOf(scenario);
  const name = (good: string): string => {
    const { kind, item } = readGood(good);
    if (kind === 'asset') return names.asset(giver, item);
    return good === FUNDING ? GOOD.fundingOf(funding) : names.good(giver, good);
  };
  return groupsOf(props.goods).map(({ kind, goods }) => (
    <optgroup key={kind} label={OFFER.kinds[kind]}>
      {goods.map((good) => (
        <option key={good} value={good}>
          {capital(name(good))}
        </option>
      ))}
    </optgroup>
  ));
}

interface TermsProps {
  readonly scenario: Scenario;
  readonly view: View;
  readonly own: OwnView;
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly weighs: Weighs;
  readonly onChange: (change: Partial<Proposal>) => void;
}

/** What is given and what is asked, with what both sides would make of it. */
export function Terms(props: TermsProps) {
  const { scenario, view, own, proposal, choices, weighs, onChange } = props;
  const { to, gives, asks } = proposal;
  const funding = own.corridor?.funding ?? 0;
  const weighing = useMemo(() => weighs({ to, gives, asks }), [to, gives, asks, view, weighs]);
  const gone = mayBeGone(scenario, view, own.seat, proposal);
  const effects = effectsOf(scenario, view, own, { partner: to, give: gives, get: asks });
  return (
    <>
      <Field label={OFFER.give} value={gives} onChoose={(value) => onChange({ gives: value })}>
        <Goods scenario={scenario} giver={own.seat} goods={choices.gives} funding={funding} />
      </Field>
      <Field label={OFFER.ask} value={asks} onChoose={(value) => onChange({ asks: value })}>
        <Goods scenario={scenario} giver={to} goods={choices.asks} funding={funding} />
      </Field>
      <div class="note weighed" aria-live="polite">
        {weighing !== null && <Weighed seat={namesOf(scenario).seat(to)} weighing={weighing} />}
        {gone !== '' && <p>{gone}</p>}
        <Effects effects={effects} />
      </div>
    </>
  );
}

function Weighed(props: { readonly seat: string; readonly weighing: DealWeighing }) {
  const [verdict, ...reasons] = tellWeighing(props.seat, props.weighing);
  return (
    <p>
      <strong>{verdict}</strong> {reasons.join(' ')}
    </p>
  );
}

/** What an exchange does, one line each; the sign says whether it costs, brings or moves. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  return (
    <ul class="effects">
      {effects.map(({ tone, text }) => (
        <li key={text} class={tone}>
          <span class="sign" aria-hidden="true">
            {tone === 'moves' ? <Arrow up={true} /> : tone === 'cost' ? '−' : '+'}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
