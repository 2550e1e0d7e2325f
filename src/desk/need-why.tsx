import type { Scenario } from '../scenario/schema.ts';
import type { NeedView, View } from '../view/types.ts';
import { NEED_WHY } from '../words/explained.ts';
import { capital, percent } from '../words/numbers.ts';
import { namesOf } from './names.ts';

/** What has arrived for one need, and how much of it counts. */
export function NeedWhy(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly need: string;
}) {
  const { scenario } = props;
  const need = namesOf(scenario).find.need(props.need);
  const now = props.view.shared.needs.find(({ id }) => id === props.need);
  if (need === undefined || now === undefined) return null;
  return (
    <div class="entries">
      <p>{need.text ?? NEED_WHY.how[need.how]}</p>
      <p class="account">{NEED_WHY.met(now.counted, need.amount, percent(now.met))}</p>
      {need.kinds.map((kind) => (
        <Kind key={kind} scenario={scenario} kind={kind} arrived={now.arrived} />
      ))}
    </div>
  );
}

function Kind(props: {
  readonly scenario: Scenario;
  readonly kind: string;
  readonly arrived: NeedView['arrived'];
}) {
  const names = namesOf(props.scenario);
  const arrived = props.arrived.filter(
    ({ seat, asset }) =>
      names.actor(seat)?.assets.find(({ id }) => id === asset)?.kind === props.kind,
  );
  return (
    <>
      <h3>{capital(names.kind(props.kind))}</h3>
      {arrived.length === 0 && <p>{NEED_WHY.nothing}</p>}
      <ul class="arrived">
        {arrived.map(({ seat, asset, amount, early }) => (
          <li key={`${seat} ${asset}`} class="row">
            <span>
              {NEED_WHY.item(names.seat(seat), names.asset(seat, asset))}
              {early && <span class="fine"> ({NEED_WHY.early})</span>}
            </span>
            <span class="number">{NEED_WHY.units(amount)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
