import { useEffect, useMemo, useState } from 'preact/hooks';
import { Arguments, Promises } from '../desk/analysis-arguments.tsx';
import { EndingsByRound } from '../desk/analysis-chart.tsx';
import { Decisions } from '../desk/analysis-decisions.tsx';
import { ScoresBeside } from '../desk/analysis-scores.tsx';
import { StoodWhere } from '../desk/analysis-stood.tsx';
import type { StancesByRound } from '../desk/analysis-stood.tsx';
import { namesOf } from '../desk/names.ts';
import { FrontPage } from '../desk/verdict.tsx';
import { POSTURES } from '../scenario/lists.ts';
import type { Replayed } from '../simulation/pure/positions.ts';
import type { View } from '../view/types.ts';
import { ANALYSIS } from '../words/analysis.ts';
import { CURTAIN } from '../words/together.ts';
import { OPENING } from '../words/opening.ts';
import { extraLink } from './address.ts';
import type { Source } from './analyse.ts';
import { How, Progress } from './analysis-progress.tsx';
import type { Begin, Running } from './begin.ts';
import { branchAt } from './branch.ts';
import { historyWords } from './history-files.ts';
import { TakeAway } from './take-away.tsx';
import { useAnalysis } from './use-analysis.ts';
import '../desk/analysis.css';
import '../desk/futures.css';
import '../desk/print.css';

interface Props {
  readonly running: Running;
  readonly view: View;
  readonly onBack: () => void;
  readonly onPlay: (begin: Begin) => void;
}

/** A truthful analysis of the game just played. */
export function AnalysisPage(props: Props) {
  const { running, view } = props;
  const { told: scenario } = running;
  const { verdict } = view.shared;
  const source = useMemo((): Source => {
    const { session } = running;
    return { scenario, record: session.record(), whose: 'person', seat: session.view().own?.seat };
  }, [running]);
  const analysed = useAnalysis(source);
  const lines = useMemo(() => running.session.ledger(), [running]);
  const when = useWhen(scenario.id);
  if (verdict === null) return null;
  const branch = (at: number): void => props.onPlay(branchAt(running, at));
  const { replay } = analysed;
  return (
    <div class="analysis">
      <div class="analysis-columns">
        <div class="analysis-paper">
          <p class="no-print">
            <button type="button" onClick={props.onBack}>
              {ANALYSIS.back}
            </button>
          </p>
          <FrontPage scenario={scenario} view={view} verdict={verdict} />
        </div>
        <div class="analysis-middle">
          <section
            aria-labelledby="chart-title"
            aria-busy={analysed.state === 'playing' || analysed.state === 'waiting'}
          >
            <h2 id="chart-title">{ANALYSIS.chart.title}</h2>
            <EndingsByRound
              scenario={scenario}
              rounds={analysed.rounds}
              came={scenario.endings.findIndex(({ id }) => id === verdict.ending)}
            />
            <Progress analysed={analysed} whose="person" />
          </section>
          <Decisions scenario={scenario} mattered={analysed.mattered} onBranch={branch} />
        </div>
        <div class="analysis-stood">
          {replay !== null && (
            <StoodWhere scenario={scenario} rounds={stancesOf(replay)} when={when} />
          )}
          <div>
            {when !== null && (
              <p class="no-print">
                <a href={extraLink('history', scenario.id)}>{OPENING.history}</a>
              </p>
            )}
            <ScoresBeside scenario={scenario} verdict={verdict} start={analysed.rounds[0]?.tally} />
            {running.plan.sharing !== undefined && (
              <p class="note">
                {CURTAIN.analysed(namesOf(scenario).country(view.own?.seat ?? running.plan.seat))}
              </p>
            )}
            <TakeAway running={running} view={view} lines={lines} />
          </div>
        </div>
        <div class="analysis-more">
          <Arguments scenario={scenario} lines={lines} own={view.own?.seat ?? null} />
          <Promises scenario={scenario} log={view.shared.log} />
          <How points={ANALYSIS.how.points} />
        </div>
      </div>
    </div>
  );
}

/** The stances that stood when each round was over. */
function stancesOf({ rounds, last }: Replayed): StancesByRound {
  const ends = [...rounds.slice(2).map(({ debate }) => debate), last];
  return ends.map((debate, index) => ({
    round: index + 1,
    postures: debate.posture.map((posture) => POSTURES[posture] ?? 'undecided'),
  }));
}

/** What history's column is called. */
function useWhen(id: string): string | null {
  const [when, setWhen] = useState<string | null>(null);
  useEffect(() => {
    historyWords(id).then(
      (words) => setWhen(words?.when ?? null),
      () => setWhen(null),
    );
  }, [id]);
  return when;
}
