import type { Scenario } from '../scenario/schema.ts';
import type { View } from '../view/types.ts';
import { signed } from '../words/numbers.ts';
import { STANCE } from '../words/stance.ts';
import { namesOf } from './names.ts';

interface Props {
  readonly scenario: Scenario;
  readonly onPlan: (plan: boolean) => void;
}

/** The year of warnings: save money, or plan? */
export function Warnings({ scenario, onPlan }: Props) {
  const { prologue } = scenario;
  return (
    <section class="paper prologue" aria-label={prologue.title}>
      <h2 tabIndex={-1} data-task={true}>
        {prologue.title}
      </h2>
      <p class="said">{prologue.text}</p>
      <div class="either">
        <Either option={prologue.save} onChoose={() => onPlan(false)} />
        <Either option={prologue.plan} onChoose={() => onPlan(true)} />
      </div>
    </section>
  );
}

function Either(props: {
  readonly option: Scenario['prologue']['plan'];
  readonly onChoose: () => void;
}) {
  const { name, text, standing } = props.option;
  return (
    <div class="either-one">
      <button type="button" class="primary" onClick={props.onChoose}>
        {name}
      </button>
      <p>
        {text}{' '}
        {standing !== 0 && (
          <span class="cost">
            {signed(standing)} {STANCE.standingWord}.
          </span>
        )}
      </p>
    </div>
  );
}

/** The call that names one of the player's assets. */
export function Call(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly onSend: () => void;
  readonly onWait: () => void;
}) {
  const { call } = props.scenario.prologue;
  const called = props.view.own?.called ?? null;
  const asset = called === null ? null : namesOf(props.scenario).asset(called);
  const option = props.view.own?.pledges.find(
    (one) => one.assets.length === 1 && one.assets[0] === called,
  );
  return (
    <section class="paper prologue" aria-label={call.title}>
      <h2 tabIndex={-1} data-task={true}>
        {call.title}
      </h2>
      <p class="said">{call.text}</p>
      {asset !== null && <p class="asked">{asset}</p>}
      <div class="either">
        <div class="either-one">
          <button type="button" class="primary" onClick={props.onSend}>
            {call.send}
          </button>
          {option !== undefined && (
            <p class="cost">
              {STANCE.cost(option.cost)}
              {option.upkeep !== 0 && <>, {STANCE.upkeep(option.upkeep)}</>}.
            </p>
          )}
        </div>
        <div class="either-one">
          <button type="button" class="primary" onClick={props.onWait}>
            {call.wait}
          </button>
        </div>
      </div>
    </section>
  );
}
