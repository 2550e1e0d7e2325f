import { Arguments } from '../desk/analysis-arguments.tsx';
import { StoodWhere } from '../desk/analysis-stood.tsx';
import { namesOf } from '../desk/names.ts';
import { tellTurning } from '../desk/telling.ts';
import type { View } from '../view/types.ts';
import { DEBRIEF } from '../words/lesson-debrief.ts';
import { CLASS_ANALYSIS } from '../words/lesson-analysis.ts';
import { TURNING_PAGE } from '../words/turning.ts';
import { Abstaining } from './abstaining.tsx';
import { Chances, ClassDecisions } from './class-analysis.tsx';
import { GaugeCauses, Predictions, ThenAndNow, ToDiscuss, WhatMovedAll } from './debrief-parts.tsx';
import { stoodByRound } from './stood.ts';
import { useLedger, useWhen } from './use-view.ts';
import type { WallProps } from './wall.tsx';

type Props = WallProps & { readonly view: View | null };

const QUOTES = 4;
const CAUSES = 2;
const TURNS = 4;
const SPEECHES = 6;
const CASES = 6;
const TABLES = 3;

/** The debrief on the wall: the question first, the numbers after it, history last. */
export function WallDebrief(props: Props) {
  const { link, scenario, view } = props;
  const debrief = link.debrief();
  const step = debrief?.step ?? 'what-moved-you';
  const lines = useLedger(link.session(), step !== 'what-moved-you');
  return (
    <main class="wall-debrief" data-step={step}>
      <h2 class="wall-step">
        {step === 'what-moved-you' ? DEBRIEF.question : DEBRIEF.steps[step]}
      </h2>
      <div class="wall-shown">
        {step === 'what-moved-you' && debrief !== null && (
          <WhatMovedAll scenario={scenario} debrief={debrief} most={QUOTES} />
        )}
        {step === 'ledger' && view !== null && debrief !== null && (
          <>
            <Predictions scenario={scenario} debrief={debrief} />
            <GaugeCauses scenario={scenario} view={view} lines={lines} most={CAUSES} />
          </>
        )}
        {step === 'analysis' && <Analysis {...props} />}
        {step === 'chances' && <ClassChances {...props} />}
        {step === 'decisions' && <Decided {...props} />}
        {step === 'arguments' && (
          <Arguments scenario={scenario} lines={lines} own={null} most={SPEECHES} />
        )}
        {step === 'case' && view !== null && (
          <Abstaining scenario={scenario} view={view} lines={lines} most={CASES} />
        )}
        {step === 'history' && view !== null && <ThenAndNow scenario={scenario} view={view} />}
        {step === 'stood' && view !== null && <Stood {...props} view={view} />}
      </div>
      <ToDiscuss step={step} />
    </main>
  );
}

function ClassChances({ link, scenario }: Props) {
  const debrief = link.debrief();
  const chances = debrief?.chances ?? null;
  if (chances === null) return <p>{CLASS_ANALYSIS.notYet}</p>;
  return (
    <Chances scenario={scenario} wall={true} chances={chances} ending={debrief?.ending ?? null} />
  );
}

function Decided({ link, scenario }: Props) {
  const decisions = link.debrief()?.decisions ?? null;
  if (decisions === null) return <p>{CLASS_ANALYSIS.notYet}</p>;
  return <ClassDecisions scenario={scenario} wall={true} decisions={decisions} />;
}

function Stood({ scenario, view }: Props & { readonly view: View }) {
  const when = useWhen(scenario.id);
  const rounds = stoodByRound(scenario, view.shared);
  return <StoodWhere scenario={scenario} rounds={rounds} when={when} tables={TABLES} />;
}

function Analysis({ scenario, view }: Props) {
  const verdict = view?.shared.verdict ?? null;
  if (view === null || verdict === null) return <p>{DEBRIEF.early}</p>;
  const ending = namesOf(scenario).find.ending(verdict.ending);
  return (
    <>
      <div class="paper wall-front">
        <p class="kicker">{scenario.paper}</p>
        <h3>{ending?.title}</h3>
        <p class="said headline">{ending?.headlines[verdict.headline]?.text}</p>
        <p class="said">{ending?.text}</p>
      </div>
      <section class="wall-turning" aria-labelledby="turning-title">
        <h3 id="turning-title">{TURNING_PAGE.title}</h3>
        <ol>
          {verdict.turningPoints.slice(0, TURNS).map((point, index) => (
            <li key={index}>
              <strong>{TURNING_PAGE.round(point.round)}</strong> {tellTurning(scenario, point)}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
