import { useEffect, useRef, useState } from 'preact/hooks';
import { PAPERS } from '../../words/papers.ts';
import { baseOf, isLocal, linksOf } from '../addresses.ts';
import { Ballots } from './ballots.tsx';
import { choicesFor, delegationsOf } from './choose.ts';
import type { Choice, Making } from './choose.ts';
import { dataSheet, guideFor } from './guide.ts';
import { Questionnaires } from './questionnaire.tsx';
import { RoleCards } from './role-cards.tsx';
import { SheetPaper } from './sheet-paper.tsx';
import './papers.css';

const KINDS = ['cards', 'ballots', 'questions', 'data', 'guide'] as const;
type Kind = (typeof KINDS)[number];

/** The papers of a lesson, one kind at a time: looked at here, printed as they are. */
export function PapersPage(props: Making & { readonly onBack: () => void }) {
  const [kind, setKind] = useState<Kind>('cards');
  const choices = choicesFor(props);
  const [choice, setChoice] = useState<Choice>(choices[0] ?? 'plan');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="papers">
      <main>
        <div class="papers-tools no-print">
          <div class="row">
            <h1 tabIndex={-1} ref={title}>
              {PAPERS.title}
            </h1>
            <button type="button" onClick={props.onBack}>
              {PAPERS.back}
            </button>
          </div>
          <p>{PAPERS.intro}</p>
          <div class="name-row">
            <Select label={PAPERS.which} value={kind} of={PAPERS.kinds} ids={KINDS} on={setKind} />
            {(kind === 'cards' || kind === 'ballots') && (
              <Select
                label={PAPERS.forWhom}
                value={choice}
                of={choiceWords(props)}
                ids={choices}
                on={setChoice}
              />
            )}
            <button type="button" class="primary" onClick={() => print()}>
              {PAPERS.print}
            </button>
          </div>
          {kind === 'cards' && <WithoutCode {...props} />}
        </div>
        <Paper {...props} kind={kind} choice={choice} />
      </main>
    </div>
  );
}

const choiceWords = (making: Making): Readonly<Record<Choice, string>> => ({
  seated: PAPERS.choices.seated,
  plan: PAPERS.choices.plan(delegationsOf(making, 'plan').length),
  all: PAPERS.choices.all(making.scenario.actors.length),
});

function Select<Id extends string>(props: {
  readonly label: string;
  readonly value: Id;
  readonly of: Readonly<Record<Id, string>>;
  readonly ids: readonly Id[];
  readonly on: (id: Id) => void;
}) {
  const { label, value, of, ids, on } = props;
  const choose = (typed: string): void => on(ids.find((id) => id === typed) ?? value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {of[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Why the cards have no code that a phone could use. */
function WithoutCode({ lobby }: Making) {
  if (lobby === null) return <p class="note">{PAPERS.noLesson}</p>;
  return isLocal(location.href) ? <p class="note warn">{PAPERS.local}</p> : null;
}

function Paper(props: Making & { readonly kind: Kind; readonly choice: Choice }) {
  const { scenario, plan, lobby, kind, choice } = props;
  const actors = delegationsOf(props, choice);
  const open = lobby !== null && !isLocal(location.href) ? lobby.code : null;
  const link = linksOf(baseOf(location.href), open ?? '').seat;
  switch (kind) {
    case 'cards':
      return (
        <RoleCards
          scenario={scenario}
          actors={actors}
          seat={open === null ? null : { code: open, link }}
        />
      );
    case 'ballots':
      return <Ballots scenario={scenario} actors={actors} rounds={plan.rounds} />;
    case 'questions':
      return <Questionnaires scenario={scenario} />;
    case 'data':
      return <SheetPaper sheet={dataSheet} onePage={true} />;
    case 'guide':
      return <SheetPaper sheet={guideFor(scenario, plan, plan.heads)} />;
  }
}
