import { useState } from 'preact/hooks';
import { useStore } from '../screen/use.ts';
import type { Problem } from '../scenario/problems.ts';
import { STUDIO } from '../words/studio.ts';
import type { Workshop } from './workshop.ts';

const WORDS = STUDIO.problems;
const SHOWN = 12;

/** Everything wrong with the text, each with where, why, and what mends it. */
export function Problems(props: { readonly workshop: Workshop; readonly readOnly: boolean }) {
  const { workshop, readOnly } = props;
  const checked = useStore(workshop.checked);
  const state = useStore(workshop.state);
  const problems = checked?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const shown = problems.slice(0, SHOWN);
  const sound = checked !== null && checked.scenario !== null && problems.length === 0;
  const head =
    state === 'stuck'
      ? WORDS.stuck
      : checked === null
        ? WORDS.reading
        : sound
          ? WORDS.none
          : WORDS.count(errors, problems.length - errors);
  return (
    <section class="studio-problems" aria-label={WORDS.title} data-state={state}>
      <output class={sound ? 'good' : ''}>{head}</output>
      <ul>
        {shown.map((problem) => (
          <Row
            key={`${problem.code} ${problem.at} ${String(problem.from)}`}
            {...{ workshop, problem, readOnly, fresh: state === 'read' }}
          />
        ))}
      </ul>
      {problems.length > SHOWN && <p class="fine">{WORDS.more(problems.length - SHOWN)}</p>}
    </section>
  );
}

function Row(props: {
  readonly workshop: Workshop;
  readonly problem: Problem;
  readonly readOnly: boolean;
  /** The problem belongs to the text as it stands. */
  readonly fresh: boolean;
}) {
  const { workshop, problem, readOnly, fresh } = props;
  const { line, column, severity, sentence, fix, from, to } = problem;
  const [accepting, setAccepting] = useState(false);
  return (
    <li class={severity}>
      <p>
        <button type="button" class="link" onClick={() => workshop.goTo(from, to)}>
          {WORDS.where(line, column)}
        </button>{' '}
        <span class="tag">{WORDS[severity]}</span> {sentence} <em>{fix.sentence}</em>
      </p>
      {!readOnly && (
        <div class="buttons">
          {fix.edits.length > 0 && (
            <button type="button" disabled={!fresh} onClick={() => workshop.apply(fix.edits)}>
              {WORDS.apply}
            </button>
          )}
          {severity === 'warning' && !accepting && (
            <button type="button" class="quiet" onClick={() => setAccepting(true)}>
              {WORDS.accept}
            </button>
          )}
        </div>
      )}
      {accepting && <Accepting {...{ workshop, problem }} onDone={() => setAccepting(false)} />}
    </li>
  );
}

function Accepting(props: {
  readonly workshop: Workshop;
  readonly problem: Problem;
  readonly onDone: () => void;
}) {
  const { workshop, problem, onDone } = props;
  const [because, setBecause] = useState('');
  const keep = async (): Promise<void> => {
    const { code, at } = problem;
    await workshop.change({ accept: { code, at }, because: because.trim() });
    onDone();
  };
  return (
    <form
      class="studio-accepting"
      onSubmit={(event) => {
        event.preventDefault();
        if (because.trim() !== '') void keep();
      }}
    >
      <label class="field">
        {WORDS.because}
        <input
          value={because}
          maxLength={160}
          onInput={(event) => setBecause(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit">{WORDS.keep}</button>
        <button type="button" class="quiet" onClick={onDone}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
