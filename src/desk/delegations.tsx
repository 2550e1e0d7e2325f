import type { Scenario } from '../scenario/schema.ts';
import type { SeatView, View } from '../view/types.ts';
import { level } from '../words/numbers.ts';
import { DELEGATIONS } from '../words/table.ts';
import { useAsking } from './asking.ts';
import { Flag } from './flag.tsx';
import { Stance } from './marks.tsx';
import { namesOf } from './names.ts';
import { atAGlance } from './seat-numbers.tsx';
import { Sentence, Term } from './term.tsx';
import { Why } from './why.tsx';
import { remarksOn } from './standing-marks.tsx';
import './delegations.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly selected: string | null;
  readonly onSelect: (seat: string) => void;
}

/** The whole table as rows: one capital each. */
export function Delegations({ scenario, view, selected, onSelect }: Props) {
  return (
    <section class="delegations" id="delegations" aria-labelledby="delegations-title">
      <h2 id="delegations-title">{DELEGATIONS.title}</h2>
      <table aria-labelledby="delegations-title">
        <thead>
          <tr>
            <th scope="col">
              <Term id="capital">{DELEGATIONS.name}</Term>
            </th>
            <th scope="col" class="number">
              {DELEGATIONS.votes}
            </th>
            <th scope="col">
              <Term id="stance">{DELEGATIONS.stance}</Term>
            </th>
            <th scope="col">
              <Term id="pledge">{DELEGATIONS.pledge}</Term>
            </th>
            <th scope="col" class="number wide">
              <Term id="threat">{DELEGATIONS.threat}</Term>
            </th>
            <th scope="col" class="number wide">
              <Term id="resolve">{DELEGATIONS.resolve}</Term>
            </th>
            <th scope="col" class="number wide">
              <Term id="standing">{DELEGATIONS.standing}</Term>
            </th>
            <th scope="col" class="number wide">
              <Term id="argument">{DELEGATIONS.leaning}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.shared.seats.map((seat) => (
            <Row
              key={seat.id}
              scenario={scenario}
              seat={seat}
              told={remarksOn({ scenario, seat }, view.shared.round, view.shared.log)}
              own={seat.id === view.own?.seat}
              selected={seat.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      <p class="fine wide">
        {DELEGATIONS.numbersNote} {useAsking() !== null && DELEGATIONS.press}
      </p>
    </section>
  );
}

interface RowProps {
  readonly scenario: Scenario;
  readonly seat: SeatView;
  /** What is known of its promise and its talks. */
  readonly told: readonly string[];
  readonly own: boolean;
  readonly selected: boolean;
  readonly onSelect: (seat: string) => void;
}

function Row({ scenario, seat, told, own, selected, onSelect }: RowProps) {
  const names = namesOf(scenario);
  const changed = seat.before !== seat.posture;
  const classes = [
    own && 'own',
    changed && 'changed',
    seat.fallen && 'fallen',
    selected && 'selected',
  ];
  return (
    <tr class={classes.filter(Boolean).join(' ')}>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-pressed={selected}
          onClick={() => onSelect(seat.id)}
        >
          <Flag code={names.actor(seat.id)?.flag} /> {names.seat(seat.id)}
        </button>
        <Remarks scenario={scenario} seat={seat} own={own} told={told} />
      </th>
      <td class="number" data-label={DELEGATIONS.votes}>
        {seat.fallen ? 0 : seat.votes}
      </td>
      <td>
        <Stance posture={seat.posture} name={names.stance(seat.posture)} />
        {changed && <span class="was"> {DELEGATIONS.was(names.stance(seat.before))}</span>}
      </td>
      <td data-label={DELEGATIONS.pledged}>
        <Pledge scenario={scenario} seat={seat} />
      </td>
      <Measure kind="threat" id={seat.id} now={level(seat.threat)} />
      <Measure kind="resolve" id={seat.id} now={level(seat.resolve)} />
      <Measure kind="standing" id={seat.id} now={level(seat.standing)} />
      <Measure kind="persuasion" id={seat.id} now={atAGlance(seat.persuasion)} />
    </tr>
  );
}

/** The keyboard finds the same number in the card that the row's name opens. */
function Measure(props: {
  readonly kind: 'threat' | 'resolve' | 'standing' | 'persuasion';
  readonly id: string;
  readonly now: string;
}) {
  const { kind, id, now } = props;
  return (
    <td class="number wide">
      <Why subject={{ kind, id }} now={now} again={true} />
    </td>
  );
}

/** The country, and what else is to be known of its seat. */
function Remarks(props: Pick<RowProps, 'scenario' | 'seat' | 'own' | 'told'>) {
  const { seat, own, told } = props;
  const names = namesOf(props.scenario);
  const country = names.country(seat.id);
  const remarks = [
    ...(country === names.seat(seat.id) ? [] : [country]),
    ...(own ? [DELEGATIONS.you] : []),
    ...(seat.framework ? [DELEGATIONS.framework, DELEGATIONS.uncounted] : []),
    ...(seat.presidency ? [DELEGATIONS.presidency] : []),
    ...(seat.fallen ? [DELEGATIONS.fallen] : []),
    ...told,
  ];
  return remarks.length === 0 ? null : (
    <span class="fine remark">
      {' '}
      <Sentence>{remarks.join(', ')}</Sentence>
    </span>
  );
}

/** What a seat has pledged; what has not arrived yet is marked. */
export function Pledge(props: { readonly scenario: Scenario; readonly seat: SeatView }) {
  const { seat } = props;
  const names = namesOf(props.scenario);
  if (seat.pledged.length === 0) return <span class="fine">{DELEGATIONS.nothing}</span>;
  return (
    <>
      {seat.pledged.map((asset, index) => (
        <span key={asset}>
          {index > 0 && ', '}
          {names.asset(seat.id, asset)}
          {!seat.arrived.includes(asset) && (
            <>
              {' '}
              <span class="fine whole">({DELEGATIONS.onItsWay})</span>
            </>
          )}
        </span>
      ))}
    </>
  );
}
