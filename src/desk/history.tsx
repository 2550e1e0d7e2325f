import type { Scenario } from '../scenario/schema.ts';
import type { HistoryRecord, HistoryWords } from '../scenario/history.ts';
import { HISTORY } from '../words/history.ts';
import { HistoryFigures } from './history-figures.tsx';
import { HistoryFacts, HistoryStates } from './history-states.tsx';
import './history.css';

/** The bots' record against what happened, and how not to read it. */
export function History(props: {
  readonly scenario: Scenario;
  readonly words: HistoryWords;
  readonly record: HistoryRecord;
}) {
  const { scenario, words, record } = props;
  const { outcomes, when } = words;
  return (
    <>
      <div class="introduction">
        <h1 tabIndex={-1} data-task={true}>
          {words.title}
        </h1>
        <p class="said lead">{words.introduction}</p>
        <p class="fine">
          {HISTORY.counted(String(record.games), String(record.rounds))} {HISTORY.model}
        </p>
        {outcomes.map(({ id, name, counts }) => (
          <p key={id} class="fine">
            <strong>{name}.</strong> {counts}
          </p>
        ))}
      </div>
      <HistoryFigures outcomes={outcomes} record={record} />
      <HistoryStates {...{ scenario, outcomes, record, when }} />
      <section aria-labelledby="history-why" class="passages">
        <h2 id="history-why">{HISTORY.why}</h2>
        {words.why.map(({ title, text }) => (
          <p key={title}>
            <strong>{title}.</strong> {text}
          </p>
        ))}
      </section>
      <section aria-labelledby="history-reading">
        <h2 id="history-reading">{HISTORY.reading}</h2>
        <ul class="reading">
          {words.reading.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <HistoryFacts scenario={scenario} did={HISTORY.facts.did(when)} />
    </>
  );
}
