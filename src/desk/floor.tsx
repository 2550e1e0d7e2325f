import type { ComponentChildren } from 'preact';
import type { Scenario } from '../scenario/schema.ts';
import type { FloorView, HandCardView, SpeechView } from '../view/types.ts';
import { FLOOR, HAND } from '../words/hand.ts';
import { percent } from '../words/numbers.ts';
import { Preview, Way } from './hand.tsx';
import { namesOf } from './names.ts';
import './delegation.css';

/** The speeches of this round, and whom each moved. */
export function Floor(props: {
  readonly scenario: Scenario;
  readonly floor: FloorView;
  readonly own: string | null;
}) {
  const { scenario, floor, own } = props;
  return (
    <section class="floor" aria-label={FLOOR.title}>
      <h2>{FLOOR.title}</h2>
      {floor.speeches.length === 0 && <p class="fine">{FLOOR.nobody}</p>}
      <ol class="speeches">
        {floor.speeches.map((speech, index) => (
          <Speech
            key={index}
            scenario={scenario}
            speech={speech}
            all={floor.speeches}
            own={speech.seat === own}
          />
        ))}
      </ol>
    </section>
  );
}

function Speech(props: {
  readonly scenario: Scenario;
  readonly speech: SpeechView;
  readonly all: readonly SpeechView[];
  readonly own: boolean;
}) {
  const { speech, all } = props;
  const names = namesOf(props.scenario);
  const answered = speech.rebuts === null ? undefined : all[speech.rebuts];
  const going = (sign: 1 | -1): string[] =>
    names.seats(speech.moved.filter((one) => one.by * sign > 0).map((one) => one.seat));
  const towards = going(1);
  const away = going(-1);
  return (
    <li class={props.own ? 'own' : undefined}>
      <span class="speech-title">
        {speech.target === null
          ? FLOOR.spoke(names.seat(speech.seat), names.card(speech.card))
          : FLOOR.spent(
              names.seat(speech.seat),
              names.card(speech.card),
              names.seat(speech.target),
            )}
      </span>
      {answered !== undefined && <span> {FLOOR.answers(names.seat(answered.seat))}</span>}
      <div class="preview">
        <Way way="towards" names={towards} short={true} />
        <Way way="away" names={away} short={true} />
        {towards.length + away.length === 0 && <span>{FLOOR.nobodyMoved}</span>}
      </div>
    </li>
  );
}

/** The whole preview of the chosen card, and which speech it could answer. */
export function YourSpeech(props: {
  readonly scenario: Scenario;
  readonly card: HandCardView;
  readonly floor: FloorView;
  readonly answering: number | null;
  readonly onAnswer: (speech: number) => void;
  /** The second use of the card, below the first. */
  readonly children: ComponentChildren;
}) {
  const { card, floor } = props;
  const names = namesOf(props.scenario);
  const answer = card.rebuts.find(({ speech }) => speech === props.answering);
  return (
    <section class="your-speech" aria-label={HAND.chosen}>
      <h2>{HAND.choose(names.card(card.card))}</h2>
      <Preview scenario={props.scenario} card={card} />
      {card.rebuts.length > 0 && (
        <label class="field">
          <span>{HAND.answer}</span>
          <select
            aria-describedby="rebuttal-told"
            value={String(props.answering ?? '')}
            onChange={(event) => props.onAnswer(Number(event.currentTarget.value))}
          >
            {card.rebuts.map(({ speech, counters }) => {
              const said = floor.speeches[speech];
              return said === undefined ? null : (
                <option key={speech} value={String(speech)}>
                  {HAND.answerOption(names.seat(said.seat), names.card(said.card), counters)}
                </option>
              );
            })}
          </select>
        </label>
      )}
      {answer !== undefined && (
        <p id="rebuttal-told" class="fine">
          {HAND.rebuttal(percent(answer.takesBack))}
        </p>
      )}
      {props.children}
    </section>
  );
}
