import { useEffect, useState } from 'preact/hooks';
import { Arguments, Promises } from '../desk/analysis-arguments.tsx';
import { StoodWhere } from '../desk/analysis-stood.tsx';
import { FrontPage, TurningPoints } from '../desk/verdict.tsx';
import { download } from '../keeping/files.ts';
import { historyWords } from '../play/history-files.ts';
import { ledgerCsv } from '../play/take-away.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { DEBRIEF_STEPS } from '../session/protocol.ts';
import type { DebriefStep, Lobby } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { GaugeCauses, Predictions, ThenAndNow, ToDiscuss, WhatMovedAll } from './debrief-parts.tsx';
import { stoodByRound } from './stood.ts';
import { useLedger, useView } from './use-view.ts';
import '../desk/analysis.css';

interface Props {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly scenario: Scenario;
}

const MOST_QUOTES = 40;
const CAUSES = 5;

/** The debrief for the teacher: the step on the wall with its questions, and all of the game below to look up. */
export function TeachDebrief({ link, lobby, scenario }: Props) {
  const debrief = link.debrief();
  const session = link.session();
  const views = useView(session);
  const step = debrief?.step ?? 'what-moved-you';
  const lines = useLedger(session, true);
  if (debrief === null) return null;
  return (
    <div class="teach-debrief">
      <Steps step={step} />
      <ToDiscuss step={step} />
      <section aria-labelledby="moved-title">
        <h2 id="moved-title">{DEBRIEF.steps['what-moved-you']}</h2>
        <WhatMovedAll scenario={scenario} debrief={debrief} most={MOST_QUOTES} />
      </section>
      {views !== null && step !== 'what-moved-you' && (
        <Looked {...{ link, lobby, scenario, step, lines }} view={views.view} />
      )}
    </div>
  );
}

function Steps({ step }: { readonly step: DebriefStep }) {
  return (
    <ol class="steps" aria-label={DEBRIEF.stepsName}>
      {DEBRIEF_STEPS.map((one) => (
        <li key={one} aria-current={one === step ? 'step' : undefined}>
          {DEBRIEF.steps[one]}
        </li>
      ))}
    </ol>
  );
}

type Shown = Props & {
  readonly step: DebriefStep;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
};

const reached = (now: DebriefStep, step: DebriefStep): boolean =>
  DEBRIEF_STEPS.indexOf(now) >= DEBRIEF_STEPS.indexOf(step);

function Looked(props: Shown) {
  const { link, scenario, view, lines, step } = props;
  const debrief = link.debrief();
  const { verdict } = view.shared;
  return (
    <>
      {debrief !== null && <Predictions scenario={scenario} debrief={debrief} />}
      <GaugeCauses scenario={scenario} view={view} lines={lines} most={CAUSES} />
      {verdict !== null && reached(step, 'analysis') && (
        <div class="analysed">
          <FrontPage scenario={scenario} view={view} verdict={verdict} />
          <div>
            <TurningPoints scenario={scenario} verdict={verdict} />
            <Arguments scenario={scenario} lines={lines} own={null} />
            <Promises scenario={scenario} log={view.shared.log} />
          </div>
        </div>
      )}
      {reached(step, 'history') && <History scenario={scenario} view={view} />}
      {verdict === null ? <p class="fine">{DEBRIEF.recordLater}</p> : <Take {...props} />}
    </>
  );
}

function History({ scenario, view }: { readonly scenario: Scenario; readonly view: View }) {
  const [when, setWhen] = useState<string | null>(null);
  useEffect(() => {
    historyWords(scenario.id).then(
      (words) => setWhen(words?.when ?? null),
      () => setWhen(null),
    );
  }, [scenario]);
  return (
    <>
      <ThenAndNow scenario={scenario} view={view} />
      <details class="analysis-stood">
        <summary>{DEBRIEF.byRound}</summary>
        <StoodWhere scenario={scenario} rounds={stoodByRound(scenario, view.shared)} when={when} />
      </details>
    </>
  );
}

/** The class's game as files. */
function Take({ link, lobby, scenario, view, lines }: Shown) {
  const name = (end: string): string => `folded-arms-${lobby.code}${end}`;
  const everything = async (): Promise<void> => {
    const answer = await link.session()?.ask({ about: 'record' });
    const record = answer !== undefined && 'record' in answer ? answer.record : null;
    const { explanations, articles } = lobby;
    const whole = { record, log: view.shared.log, ledger: lines, explanations, articles };
    download(name('.json'), `${JSON.stringify(whole, null, 1)}\n`);
  };
  return (
    <section class="take no-print" aria-labelledby="take-title">
      <h2 id="take-title">{DEBRIEF.take}</h2>
      <div class="buttons">
        <button type="button" onClick={() => void everything()}>
          {DEBRIEF.json}
        </button>
        <button
          type="button"
          onClick={() => download(name('.csv'), ledgerCsv(scenario, lines), 'text/csv')}
        >
          {DEBRIEF.csv}
        </button>
        <button type="button" onClick={() => print()}>
          {DEBRIEF.print}
        </button>
      </div>
    </section>
  );
}
