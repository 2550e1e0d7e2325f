import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { newScreen } from '../screen/screen.ts';
import { shown } from '../screen/shown.ts';
import { useStore } from '../screen/use.ts';
import { Actions } from './actions.tsx';
import { useArriving } from './arriving.ts';
import type { AnalysisPage } from './analysis-page.tsx';
import type { Begin, Running } from './begin.ts';
import { Explain } from './explain.tsx';
import { Header } from './header.tsx';
import { Late } from './late.tsx';
import { Notes } from './notes.tsx';
import type { Papers } from './papers.tsx';
import { saveToFile } from './save-file.ts';
import { Side } from './side.tsx';
import { TableArea } from './table-area.tsx';
import { HandArea } from './hand-area.tsx';
import { taskOf } from './task.ts';
import type { Task } from './task.ts';
import { useGame } from './use-game.ts';
import type { VerdictPage } from './verdict-page.tsx';

interface Props {
  readonly running: Running;
  readonly onNew: () => void;
  readonly onAgain: () => void;
  readonly onPlay: (begin: Begin) => void;
  /** Said above everything else. */
  readonly above?: ComponentChildren;
  /** In place of the buttons that answer. */
  readonly instead?: ComponentChildren;
  /** Below the verdict. */
  readonly after?: ComponentChildren;
}

/** In the address while the analysis of a finished game is shown. */
const ANALYSIS_HASH = '#analysis';

/** The papers open by themselves when they hold what is asked, and leave the table free while it moves. */
const opensDrawer = (task: Task, turning: boolean): boolean =>
  !turning && task !== 'floor' && task !== 'listening';

const papers = async () => (await import('./papers.tsx')).Papers;
const verdictPage = async () => (await import('./verdict-page.tsx')).VerdictPage;

/** What no one needs before the first round comes after the table. */
function LatePapers(props: ComponentProps<typeof Papers>) {
  const arriving = useArriving(true, papers);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

const analysisPage = async () => (await import('./analysis-page.tsx')).AnalysisPage;

function LateAnalysis(props: ComponentProps<typeof AnalysisPage>) {
  const arriving = useArriving(true, analysisPage);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

function LateVerdict(props: ComponentProps<typeof VerdictPage>) {
  const arriving = useArriving(true, verdictPage);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

/** The whole of a game in one page: the table and the hand, the desk beside them, the papers below. */
export function Game({ running, onNew, onAgain, onPlay, above, instead, after }: Props) {
  const screen = useMemo(newScreen, []);
  const game = useGame(running.session, screen);
  const [drawer, setDrawer] = useState<{ question: string; open: boolean } | null>(null);
  const selected = useStore(screen.selected);
  const [analysing, setAnalysing] = useState(location.hash === ANALYSIS_HASH);
  const analyse = (yes: boolean): void => {
    history.replaceState(null, '', yes ? ANALYSIS_HASH : location.pathname + location.search);
    setAnalysing(yes);
    scrollTo(0, 0);
  };
  const { view } = game;
  const { scenario } = running.plan;
  const task = taskOf(view);
  useEffect(() => shown.set({ scenario, view }), [scenario, view]);
  useEffect(() => () => shown.set(null), []);
  const save = (): void => void saveToFile(running);
  const over = task === 'verdict';
  // On its way while the verdict is read; where it does not arrive, pressing the button asks again and says so.
  useEffect(() => {
    if (over) analysisPage().catch(() => undefined);
  }, [over]);
  const { question } = view.shared;
  // Several people may share the page: what one of them opened or wrote goes when the device does.
  const viewer = view.own?.seat ?? 'all';
  // Within a phase the table may move beside what is asked.
  const turning = game.presenting && view.shared.phase !== game.before.shared.phase;
  const open = drawer?.question === question ? drawer.open : opensDrawer(task, turning);
  return (
    <Explain scenario={scenario} lastChoice={running.session.lastChoice} game={game}>
      <div
        class="game"
        data-task-now={task}
        data-saved={useStore(running.saved)}
        data-over={over}
        data-drawer={open ? 'open' : 'closed'}
      >
        <Header
          running={running}
          view={view}
          onNew={onNew}
          onSave={save}
          drawer={open}
          onDrawer={() => setDrawer({ question, open: !open })}
        />
        <main class="desk">
          {above}
          <Notes running={running} refusal={game.refusal} />
          {over && analysing ? (
            <LateAnalysis
              key={viewer}
              {...{ running, view, onPlay }}
              onBack={() => analyse(false)}
            />
          ) : over ? (
            <LateVerdict
              {...{ running, view, onNew, onSave: save, onAgain }}
              key={viewer}
              onAnalyse={() => analyse(true)}
            >
              {after}
            </LateVerdict>
          ) : (
            <>
              <div class="left">
                <TableArea running={running} game={game} screen={screen} selected={selected} />
                <HandArea key={viewer} game={game} scenario={scenario} task={task} />
              </div>
              <div class="side">
                <Side
                  key={viewer}
                  game={game}
                  scenario={scenario}
                  task={task}
                  running={running}
                  weighs={running.session.weighs}
                  selected={selected}
                >
                  {instead ?? <Actions game={game} scenario={scenario} task={task} />}
                </Side>
              </div>
            </>
          )}
          {view.shared.round > 0 && !(over && analysing) && (
            <LatePapers key={viewer} {...{ scenario, game, screen, selected }} />
          )}
        </main>
      </div>
    </Explain>
  );
}
