import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { STANCE } from '../words/stance.ts';
import { namesOf } from './names.ts';
import { optionFor } from './pledges.ts';
import { Tale } from './tale.tsx';
import { Glossed } from './term.tsx';

/** The year of warnings: save money, or plan? */
export function Warnings({ scenario }: { readonly scenario: Scenario }) {
  const { prologue } = scenario;
  return (
    <section class="paper prologue" aria-label={prologue.title}>
      <h2 tabIndex={-1} data-task={true}>
        <Tale>{prologue.title}</Tale>
      </h2>
      <p class="said">
        <Glossed>{prologue.text}</Glossed>
      </p>
    </section>
  );
}

/** Where the sentence of the call names the asset. */
const ASSET = '{asset}';

/** The call that names one of the player's assets. */
export function Call({ scenario, own }: { readonly scenario: Scenario; readonly own: OwnView }) {
  const { call } = scenario.prologue;
  const asset = own.called === null ? '' : namesOf(scenario).asset(own.seat, own.called);
  const option = own.called === null ? undefined : optionFor(own, [own.called]);
  const waiting = optionFor(own, [])?.cost ?? 0;
  const [before = '', after] = call.text.split(ASSET);
  return (
    <section class="paper prologue" aria-label={call.title}>
      <h2 tabIndex={-1} data-task={true}>
        <Tale>{call.title}</Tale>
      </h2>
      <p class="said">
        <Glossed>{before}</Glossed>
        {after !== undefined && (
          <strong>
            <Tale>{asset}</Tale>
          </strong>
        )}
        <Glossed>{after ?? ''}</Glossed>
      </p>
      {after === undefined && asset !== '' && <p class="asked">{asset}</p>}
      <p class="gap">
        {option !== undefined && (
          <span id="call-cost">
            {call.send}: {STANCE.cost(option.cost)}
            {option.upkeep !== 0 && <>, {STANCE.upkeep(option.upkeep)}</>}.{' '}
          </span>
        )}
        <span id="call-wait">
          {call.wait}: {STANCE.waiting(waiting)}
        </span>
      </p>
    </section>
  );
}
