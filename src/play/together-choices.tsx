import type { Scenario } from '../scenario/schema.ts';
import { SHARING_WAYS } from '../session/sharing.ts';
import { OPENING } from '../words/opening.ts';
import { SEATS } from '../words/seats.ts';
import { TOGETHER } from '../words/together.ts';
import type { Sharing } from './plan.ts';
import { useCatalogue } from './use-catalogue.ts';

/** Passed round behind a curtain, or decided by raised hands. */
export function Ways(props: {
  readonly way: Sharing['way'];
  readonly onWay: (way: Sharing['way']) => void;
}) {
  return (
    <fieldset>
      <legend>{TOGETHER.how}</legend>
      <div class="sharing-ways">
        {SHARING_WAYS.map((way) => (
          <label key={way} class={way === props.way ? 'sharing-way chosen' : 'sharing-way'}>
            <input
              type="radio"
              name="way"
              class="cover"
              checked={way === props.way}
              onChange={() => props.onWay(way)}
            />
            <strong>{TOGETHER.ways[way].name}</strong>
            <span>{TOGETHER.ways[way].text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which crisis; the one at hand alone until the others are known. */
export function Crisis(props: {
  readonly chosen: Scenario;
  readonly onChoose: (one: Scenario) => void;
}) {
  const all = useCatalogue();
  const { chosen } = props;
  return (
    <fieldset>
      <legend>{OPENING.crisis}</legend>
      {(all.length === 0 ? [chosen] : all).map((one) => (
        <label key={one.id} class="tick">
          <input
            type="radio"
            name="crisis"
            checked={one.id === chosen.id}
            onChange={() => props.onChoose(one)}
          />
          <span>{one.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How many rounds, as the crisis offers them. */
export function Length(props: {
  readonly scenario: Scenario;
  readonly rounds: number;
  readonly onRounds: (rounds: number) => void;
}) {
  const lengths = props.scenario.lengths.toSorted((a, b) => a.rounds - b.rounds);
  return (
    <fieldset>
      <legend>{SEATS.length}</legend>
      {lengths.map(({ rounds }) => (
        <label key={rounds} class="tick">
          <input
            type="radio"
            name="rounds"
            checked={rounds === props.rounds}
            onChange={() => props.onRounds(rounds)}
          />
          <span>{TOGETHER.rounds(rounds)}</span>
        </label>
      ))}
    </fieldset>
  );
}
