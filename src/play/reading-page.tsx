import { useState } from 'preact/hooks';
import { CONTRASTS, LETTERS, MOTIONS, reader, setReader, TEXT_SIZES } from '../screen/reader.ts';
import { useStore } from '../screen/use.ts';
import { READER } from '../words/reader.ts';
import { restartGuide } from './kept-guide.ts';

/** How the page is to be read: size, letters, contrast, motion, and the notes of the first game. */
export function ReadingPage() {
  const now = useStore(reader);
  const [kept, setKept] = useState(true);
  const change = (next: Parameters<typeof setReader>[0]): void => setKept(setReader(next));
  return (
    <div class="reading">
      <p class="fine">{READER.intro}</p>
      <output class="note warn">{!kept && READER.forgets}</output>
      <Choice
        name={READER.text}
        of={TEXT_SIZES}
        now={now.text}
        tell={READER.sizes}
        onChoose={(text) => change({ text })}
      />
      <Choice
        name={READER.letters}
        of={LETTERS}
        now={now.letters}
        tell={(one) => READER.letterKinds[one]}
        onChoose={(letters) => change({ letters })}
      />
      <Choice
        name={READER.contrast}
        of={CONTRASTS}
        now={now.contrast}
        tell={(one) => READER.contrasts[one]}
        onChoose={(contrast) => change({ contrast })}
      />
      <Choice
        name={READER.motion}
        of={MOTIONS}
        now={now.motion}
        tell={(one) => READER.motions[one]}
        onChoose={(motion) => change({ motion })}
      />
      <GuideAgain />
    </div>
  );
}

function Choice<T extends string | number>(props: {
  readonly name: string;
  readonly of: readonly T[];
  readonly now: T;
  readonly tell: (one: T) => string;
  readonly onChoose: (one: T) => void;
}) {
  return (
    <fieldset>
      <legend>{props.name}</legend>
      {props.of.map((one) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name={props.name}
            checked={one === props.now}
            onChange={() => props.onChoose(one)}
          />
          <span>{props.tell(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function GuideAgain() {
  const [asked, setAsked] = useState(false);
  return (
    <fieldset>
      <legend>{READER.guide}</legend>
      <div class="buttons">
        <button
          type="button"
          onClick={() => {
            restartGuide();
            setAsked(true);
          }}
        >
          {READER.guideAgain}
        </button>
        <output class="fine">{asked && READER.guideOn}</output>
      </div>
    </fieldset>
  );
}
