import { useState } from 'preact/hooks';
import { useHelping } from '../desk/defining.ts';
import { Tale } from '../desk/tale.tsx';
import { download } from '../keeping/files.ts';
import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';
import { KEEPING } from '../words/keeping.ts';
import { OPENING } from '../words/opening.ts';
import { extraLink } from './address.ts';
import type { Begin } from './begin.ts';
import { OpenFile } from './open-file.tsx';
import { forgetUnusable } from './shelf.ts';
import { whoseGame } from './sharing.ts';
import type { Shelved } from './shelf.ts';
import type { Trouble } from './trouble.ts';
import { useCatalogue } from './use-catalogue.ts';

interface Props {
  readonly scenario: Scenario;
  readonly save: Shelved | null;
  readonly unusable: readonly string[];
  readonly onScenario: (scenario: Scenario) => void;
  readonly onSeats: (scenario: Scenario) => void;
  readonly onPlay: (begin: Begin) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** One sentence and two buttons. */
export function Opening(props: Props) {
  const { scenario, save, onSeats, onPlay } = props;
  const helping = useHelping();
  const [looksFurther, setLooksFurther] = useState(false);
  return (
    <>
      <h1 tabIndex={-1} class="game-name">
        {COMMON.title}
      </h1>
      <p class="tagline">
        <Tale>{scenario.tagline}</Tale>
      </p>
      <div class="buttons stacked">
        {save !== null && <Resume save={save} onPlay={onPlay} />}
        <button
          type="button"
          class={save === null ? 'primary large' : 'large'}
          onClick={() => onSeats(scenario)}
        >
          {OPENING.takeASeat}
        </button>
        <button type="button" class="large" onClick={() => helping?.open('how')}>
          {OPENING.howItWorks}
        </button>
      </div>
      <Unusable texts={props.unusable} />
      <details class="more" onToggle={(event) => setLooksFurther(event.currentTarget.open)}>
        <summary>{OPENING.others}</summary>
        {looksFurther && <Crises chosen={scenario} onChoose={props.onScenario} />}
        <OpenFile onSeats={onSeats} onPlay={onPlay} onTrouble={props.onTrouble} />
      </details>
      <p class="ways-on">
        <button type="button" class="link" onClick={() => helping?.open('reading')}>
          {COMMON.help}
        </button>
        <a href={extraLink('together', scenario.id)}>{OPENING.together}</a>
        <a href={extraLink('saves', scenario.id)}>{OPENING.saves}</a>
        {scenario.actors.some((actor) => actor.history !== undefined) && (
          <a href={extraLink('history', scenario.id)}>{OPENING.history}</a>
        )}
      </p>
    </>
  );
}

/** Saves that could not be used: told, handed over, and forgotten only when the player says so. */
function Unusable(props: { readonly texts: readonly string[] }) {
  const [texts, setTexts] = useState(props.texts);
  if (texts.length === 0) return null;
  return (
    <div class="notes">
      <p class="note warn">{KEEPING.unusable(texts.length)}</p>
      <div class="buttons">
        {texts.map((text, index) => (
          <button key={index} type="button" onClick={() => download(KEEPING.damagedName, text)}>
            {KEEPING.download}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          onClick={() => void forgetUnusable().then(() => setTexts([]))}
        >
          {KEEPING.forget(texts.length)}
        </button>
      </div>
    </div>
  );
}

function Resume(props: { readonly save: Shelved; readonly onPlay: (begin: Begin) => void }) {
  const { plan, round, over } = props.save;
  const where = `${plan.scenario.title}, ${whoseGame(plan)}`;
  const when = over ? OPENING.resumeDone : OPENING.resumeRound(round, plan.rounds);
  return (
    <div class="resume">
      <button
        type="button"
        class="primary large"
        aria-describedby="resume-of"
        onClick={() => props.onPlay({ plan })}
      >
        {COMMON.resume}
      </button>
      <p id="resume-of" class="fine">
        {OPENING.resumeOf(where, when)}
      </p>
    </div>
  );
}

function Crises(props: { readonly chosen: Scenario; readonly onChoose: (one: Scenario) => void }) {
  const all = useCatalogue();
  return (
    <div class="crises" role="radiogroup" aria-label={OPENING.crisis}>
      {all.map((one) => (
        <label key={one.id} class={one.id === props.chosen.id ? 'pill chosen' : 'pill'}>
          <input
            type="radio"
            name="crisis"
            class="cover"
            checked={one.id === props.chosen.id}
            onChange={() => props.onChoose(one)}
          />
          {one.title}
        </label>
      ))}
    </div>
  );
}
