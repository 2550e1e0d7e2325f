import { useState } from 'preact/hooks';
import type { Command } from '../rules/commands.ts';
import { WAYS } from '../scenario/lists.ts';
import type { Way } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { HandCardView, OwnView } from '../view/types.ts';
import { INFLUENCE } from '../words/hand.ts';
import { namesOf } from './names.ts';
import './influence.css';

interface Props {
  readonly scenario: Scenario;
  readonly own: OwnView;
  readonly card: HandCardView;
  readonly onSpend: (command: Command) => void;
}

/** The second use of a card: spent on one capital, with what its argument does all the same. */
export function Influence({ scenario, own, card, onSpend }: Props) {
  const [target, setTarget] = useState(own.targets[0] ?? '');
  const [way, setWay] = useState<Way>(card.side === 'against' ? 'away' : 'towards');
  const names = namesOf(scenario);
  const { seat } = own;
  return (
    <details class="influence">
      <summary>{INFLUENCE.title}</summary>
      <div class="spend">
        <label class="field">
          <span>{INFLUENCE.target}</span>
          <select value={target} onChange={(event) => setTarget(event.currentTarget.value)}>
            {own.targets.map((id) => (
              <option key={id} value={id}>
                {names.full(id)}
              </option>
            ))}
          </select>
        </label>
        <Ways way={way} onChoose={setWay} />
        <p class="fine">
          {INFLUENCE.value(card.value)}{' '}
          {card.firesWhen.includes(way) ? INFLUENCE.fires : INFLUENCE.quiet}
        </p>
        <button
          type="button"
          onClick={() => onSpend({ type: 'influence', seat, card: card.card, target, way })}
        >
          {INFLUENCE.spend}
        </button>
      </div>
    </details>
  );
}

function Ways(props: { readonly way: Way; readonly onChoose: (way: Way) => void }) {
  return (
    <fieldset class="pushes">
      <legend>{INFLUENCE.way}</legend>
      {WAYS.map((way) => (
        <label key={way} class="tick">
          <input
            type="radio"
            name="way"
            checked={props.way === way}
            onChange={() => props.onChoose(way)}
          />{' '}
          {INFLUENCE.ways[way]}
        </label>
      ))}
    </fieldset>
  );
}
