import { StoodWhere } from '../desk/analysis-stood.tsx';
import { DEBRIEF_STEPS, reached } from '../session/protocol.ts';
import type { Debrief, DebriefStep } from '../session/protocol.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { GaugeCauses, Predictions, ThenAndNow, ToDiscuss, WhatMovedAll } from './debrief-parts.tsx';
import { stoodByRound } from './stood.ts';
import { AnalysisState, TeachAnalysis } from './teach-analysis.tsx';
import { Keeping } from './teach-keeping.tsx';
import type { TeachProps } from './teach-lesson.tsx';
import { Take } from './teach-take.tsx';
import { useBranch } from './use-branch.ts';
import { useClassAnalysis } from './use-class-analysis.ts';
import type { ClassAnalysis } from './use-class-analysis.ts';
import { useLedger, useView, useWhen } from './use-view.ts';
import { WhatIf } from './what-if.tsx';
import '../desk/analysis.css';
import '../desk/futures.css';
import '../desk/print.css';

const MOST_QUOTES = 40;
const CAUSES = 5;

/** The debrief for the teacher: the step on the wall with its questions, and all of the game below to look up. */
export function TeachDebrief(props: TeachProps) {
  const { link, scenario, lobby, order } = props;
  const debrief = link.debrief();
  if (debrief === null) return null;
  const { step } = debrief;
  return (
    <div class="teach-debrief">
      <Steps step={step} onShow={(shown) => order({ type: 'show', step: shown })} />
      <ToDiscuss step={step} />
      <section aria-labelledby="moved-title">
        <h2 id="moved-title">{DEBRIEF.steps['what-moved-you']}</h2>
        <WhatMovedAll scenario={scenario} debrief={debrief} most={MOST_QUOTES} />
      </section>
      {link.session() !== null && <Looked {...props} debrief={debrief} />}
      <Keeping lobby={lobby} order={order} />
    </div>
  );
}

function Steps(props: {
  readonly step: DebriefStep;
  readonly onShow: (step: DebriefStep) => void;
}) {
  return (
    <nav class="steps no-print" aria-label={DEBRIEF.stepsName}>
      <ol>
        {DEBRIEF_STEPS.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="link"
              aria-current={one === props.step ? 'step' : undefined}
              onClick={() => props.onShow(one)}
            >
              {DEBRIEF.steps[one]}
              {one === props.step && <span class="for-ears"> ({DEBRIEF.onWall})</span>}
            </button>
          </li>
        ))}
      </ol>
      <p class="fine">{DEBRIEF.showStep}</p>
    </nav>
  );
}

type OfDebrief = TeachProps & { readonly debrief: Debrief };

/** What there is to look up in a game: the analysis from the beginning, the rest as far as the wall has shown it. */
function Looked(props: OfDebrief) {
  const { link, scenario, debrief } = props;
  const session = link.session();
  const views = useView(session);
  const lines = useLedger(session, true);
  const analysis = useClassAnalysis(link, scenario);
  if (views === null) return null;
  return <Parts {...props} view={views.view} lines={lines} analysis={analysis} debrief={debrief} />;
}

function Parts(
  props: OfDebrief & {
    readonly view: View;
    readonly lines: readonly LedgerLine[];
    readonly analysis: ClassAnalysis;
  },
) {
  const { lobby, scenario, debrief, view, lines, analysis } = props;
  const { record } = analysis;
  const { step } = debrief;
  const branch = useBranch(scenario, record);
  return (
    <>
      <AnalysisState analysis={analysis} />
      {reached(step, 'ledger') && (
        <>
          <Predictions scenario={scenario} debrief={debrief} />
          <GaugeCauses scenario={scenario} view={view} lines={lines} most={CAUSES} />
        </>
      )}
      <TeachAnalysis {...{ scenario, debrief, view, lines, analysis }} onBranch={branch.go} />
      {reached(step, 'history') && <ThenAndNow scenario={scenario} view={view} />}
      {reached(step, 'stood') && <Stood scenario={scenario} view={view} />}
      {reached(step, 'analysis') && record !== null && (
        <WhatIf scenario={scenario} record={record} branch={branch} />
      )}
      <Take {...{ lobby, scenario, debrief, view, lines, record }} />
    </>
  );
}

function Stood({ scenario, view }: Pick<TeachProps, 'scenario'> & { readonly view: View }) {
  const when = useWhen(scenario.id);
  return (
    <div class="analysis-stood">
      <StoodWhere scenario={scenario} rounds={stoodByRound(scenario, view.shared)} when={when} />
    </div>
  );
}
