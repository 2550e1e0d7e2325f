import { DIFFICULTIES } from '../debate/players.ts';
import { useHelping } from '../desk/defining.ts';
import { termOf } from '../desk/terms-in.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SEATS } from '../words/seats.ts';
import { LanguageChoice } from './language-choice.tsx';
import { variantOf } from './plan.ts';
import type { Choice } from './seats.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly choice: Choice;
  readonly wrong: boolean;
  readonly onChange: (choice: Choice) => void;
}

/** Length, the bots' skill, the rule of adoption where there is a choice, and the seed. */
export function Settings(props: Props) {
  const { scenario, choice, onChange } = props;
  const lengths = scenario.lengths.toSorted((a, b) => b.rounds - a.rounds);
  return (
    <details class="settings">
      <summary>{SEATS.settings}</summary>
      <fieldset>
        <legend>{SEATS.length}</legend>
        {lengths.map(({ rounds, minutes }) => (
          <label key={rounds} class="tick">
            <input
              type="radio"
              name="rounds"
              checked={choice.rounds === rounds}
              onChange={() => onChange({ ...choice, rounds })}
            />
            <span>{SEATS.rounds(rounds, minutes)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{SEATS.bots}</legend>
        {DIFFICULTIES.map((skill) => (
          <label key={skill} class="tick">
            <input
              type="radio"
              name="skill"
              checked={choice.skill === skill}
              onChange={() => onChange({ ...choice, skill })}
            />
            <span>{SEATS.skills[skill]}</span>
          </label>
        ))}
      </fieldset>
      <Decisions {...props} />
      <LanguageChoice of={scenario} />
      <label class="field">
        <span>{SEATS.seed}</span>
        <input
          inputMode="numeric"
          value={choice.seed}
          aria-invalid={props.wrong}
          aria-describedby="seed-wrong"
          onInput={(event) => onChange({ ...choice, seed: event.currentTarget.value.trim() })}
        />
      </label>
      <output id="seed-wrong" class="note warn">
        {props.wrong && SEATS.seedWrong}
      </output>
    </details>
  );
}

/** The switch to the other way of adopting texts, in scenarios that have one. */
function Decisions({ scenario, choice, onChange }: Props) {
  const variant = variantOf(scenario);
  const helping = useHelping();
  if (variant === null) return null;
  return (
    <fieldset>
      <legend>{SEATS.decisions}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.variant === variant}
          onChange={(event) =>
            onChange({ ...choice, variant: event.currentTarget.checked ? variant : null })
          }
        />
        <span>{SEATS.rules[variant](scenario.conclusions.qualified?.name)}</span>
      </label>
      <button
        type="button"
        class="link"
        aria-haspopup="dialog"
        onClick={() => helping?.open('glossary', termOf('qualified-majority'))}
      >
        {SEATS.whatIsThat}
      </button>
    </fieldset>
  );
}
