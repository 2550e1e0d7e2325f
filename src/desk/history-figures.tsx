import { GUESSES } from '../scenario/history.ts';
import type { Guess, HistoryFigure, HistoryOutcome, HistoryRecord } from '../scenario/history.ts';
import { HISTORY, chanceTold, hundredths } from '../words/history.ts';

const WORDS = HISTORY.figures;

/** Whether the bots beat a coin is said only where the whole interval does. */
function judged(figure: HistoryFigure, coin: HistoryFigure): string {
  if (figure.low > coin.value) return WORDS.better;
  return figure.high < coin.value ? WORDS.worse : WORDS.same;
}

/** How well the bots agree with what happened, in one sentence an outcome and one table. */
export function HistoryFigures(props: {
  readonly outcomes: readonly HistoryOutcome[];
  readonly record: HistoryRecord;
}) {
  return (
    <section aria-labelledby="history-figures">
      <h2 id="history-figures">{WORDS.title}</h2>
      {props.outcomes.map((outcome) => (
        <Said key={outcome.id} {...props} outcome={outcome} />
      ))}
      <div class="scrolls">
        <table class="figures">
          <caption class="for-ears">{WORDS.caption}</caption>
          <thead>
            <tr>
              {[WORDS.who, WORDS.balanced, WORDS.interval, WORDS.p, WORDS.log].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {props.outcomes.map((outcome) => (
            <OutcomeRows key={outcome.id} {...props} outcome={outcome} />
          ))}
        </table>
      </div>
      {WORDS.gloss.map((sentence) => (
        <p key={sentence} class="fine">
          {sentence}
        </p>
      ))}
    </section>
  );
}

interface OfOutcome {
  readonly outcome: HistoryOutcome;
  readonly record: HistoryRecord;
}

function Said({ outcome, record }: OfOutcome) {
  const figures = record.figures[outcome.id];
  if (figures === undefined) return null;
  const { file, others } = figures;
  const [value, coin] = [file.balanced, others.balanced];
  return (
    <p class="note">
      {WORDS.told(
        outcome.name,
        hundredths(value.value),
        hundredths(coin.value),
        judged(value, coin),
      )}
    </p>
  );
}

function OutcomeRows({ outcome, record }: OfOutcome) {
  return (
    <tbody>
      <tr>
        <th colSpan={5} scope="rowgroup">
          {outcome.name}
        </th>
      </tr>
      {GUESSES.map((guess) => (
        <GuessRow key={guess} outcome={outcome} record={record} guess={guess} />
      ))}
    </tbody>
  );
}

function GuessRow({ outcome, record, guess }: OfOutcome & { readonly guess: Guess }) {
  const figures = record.figures[outcome.id]?.[guess];
  if (figures === undefined) return null;
  const { balanced, log } = figures;
  return (
    <tr>
      <th scope="row">{WORDS.rows[guess]}</th>
      <td data-label={WORDS.balanced}>{hundredths(balanced.value)}</td>
      <td data-label={WORDS.interval}>
        {hundredths(balanced.low)}–{hundredths(balanced.high)}
      </td>
      <td data-label={WORDS.p}>{chanceTold(balanced.p)}</td>
      <td data-label={WORDS.log}>{hundredths(log.value)}</td>
    </tr>
  );
}
