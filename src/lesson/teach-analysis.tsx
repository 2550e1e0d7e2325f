import { Arguments, Promises } from '../desk/analysis-arguments.tsx';
import { FrontPage, TurningPoints } from '../desk/verdict.tsx';
import { How, Progress } from '../play/analysis-progress.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { reached } from '../session/protocol.ts';
import type { Debrief } from '../session/protocol.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { CLASS_ANALYSIS } from '../words/lesson-analysis.ts';
import { Abstaining } from './abstaining.tsx';
import { Chances, ClassDecisions } from './class-analysis.tsx';
import { chancesIn, decisionsIn } from './shown.ts';
import type { Placed } from './shown.ts';
import type { ClassAnalysis } from './use-class-analysis.ts';

interface Props {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly analysis: ClassAnalysis;
  /** Plays on from a place of the record, in a seat. */
  readonly onBranch: (at: number, seat: string) => void;
}

const CASES = 6;

/** How far the analysis has come; shown from the beginning of the debrief. */
export function AnalysisState({ analysis }: { readonly analysis: ClassAnalysis }) {
  const { analysed, refused, start } = analysis;
  const { state } = analysed;
  const failed = refused || state === 'failed';
  return (
    <section class="analysis-state no-print" aria-labelledby="state-title">
      <h2 id="state-title">{ANALYSIS.title}</h2>
      {failed && (
        <p class="note warn">{refused ? CLASS_ANALYSIS.refused : CLASS_ANALYSIS.failed}</p>
      )}
      {!failed && state === 'playing' && <p class="fine">{CLASS_ANALYSIS.waiting}</p>}
      {!failed && state === 'waiting' && <p class="fine">{CLASS_ANALYSIS.elsewhere}</p>}
      {!failed && state !== 'waiting' && <Progress analysed={analysed} whose="class" />}
      {state !== 'playing' && state !== 'done' && (
        <button type="button" class="small" onClick={start}>
          {CLASS_ANALYSIS.again}
        </button>
      )}
    </section>
  );
}

/** The parts of the analysis that the wall has shown, with everything there is to say of them. */
export function TeachAnalysis(props: Props) {
  const { scenario, debrief, view, lines } = props;
  const { verdict } = view.shared;
  const { step } = debrief;
  return (
    <>
      {verdict !== null && reached(step, 'analysis') && (
        <div class="analysed">
          <FrontPage scenario={scenario} view={view} verdict={verdict} />
          <TurningPoints scenario={scenario} verdict={verdict} />
        </div>
      )}
      {reached(step, 'chances') && <ChancesSoFar {...props} />}
      {reached(step, 'decisions') && <DecisionsSoFar {...props} />}
      {reached(step, 'arguments') && (
        <div class="analysed">
          <Arguments scenario={scenario} lines={lines} own={null} />
          <Promises scenario={scenario} log={view.shared.log} />
        </div>
      )}
      {reached(step, 'case') && (
        <section aria-labelledby="case-title">
          <h2 id="case-title">{DEBRIEF.steps.case}</h2>
          <Abstaining scenario={scenario} view={view} lines={lines} most={CASES} />
        </section>
      )}
    </>
  );
}

function ChancesSoFar({ scenario, debrief, analysis }: Props) {
  const { rounds } = analysis.analysed;
  const chances = rounds.length > 0 ? chancesIn(rounds) : debrief.chances;
  return (
    <section aria-labelledby="chances-title">
      <h2 id="chances-title">{ANALYSIS.chart.title}</h2>
      {chances === null ? (
        <p class="fine">{CLASS_ANALYSIS.notYet}</p>
      ) : (
        <Chances scenario={scenario} wall={false} chances={chances} ending={debrief.ending} />
      )}
    </section>
  );
}

function DecisionsSoFar({ scenario, debrief, analysis, onBranch }: Props) {
  const { mattered } = analysis.analysed;
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title">{ANALYSIS.decisions.title}</h2>
      {mattered !== null ? (
        <ClassDecisions
          scenario={scenario}
          wall={false}
          decisions={decisionsIn(scenario, mattered)}
          more={({ at, taken }: Placed) => (
            <p class="no-print">
              <button
                type="button"
                class="link"
                onClick={() => onBranch(at, 'seat' in taken ? taken.seat : '')}
              >
                {ANALYSIS.decisions.branch}
              </button>
            </p>
          )}
        />
      ) : debrief.decisions === null ? (
        <p class="fine">{CLASS_ANALYSIS.notYet}</p>
      ) : (
        <ClassDecisions scenario={scenario} wall={false} decisions={debrief.decisions} />
      )}
      <details>
        <summary>{ANALYSIS.how.title}</summary>
        <How points={CLASS_ANALYSIS.how} />
      </details>
    </section>
  );
}
