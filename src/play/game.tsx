import type { ComponentProps } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { newScreen } from '../screen/screen.ts';
import { useStore } from '../screen/use.ts';
import { Actions } from './actions.tsx';
import { useArriving } from './arriving.ts';
import type { Running } from './begin.ts';
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
}

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

function LateVerdict(props: ComponentProps<typeof VerdictPage>) {
  const arriving = useArriving(true, verdictPage);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

/** The whole of a game in one page: the table and the hand, the desk beside them, the papers below. */
export function Game({ running, onNew, onAgain }: Props) {
  const screen = useMemo(newScreen, []);
  const game = useGame(running, screen);
  const [drawer, setDrawer] = useState<{ question: string; open: boolean } | null>(null);
  const selected = useStore(screen.selected);
  const { view } = game;
  const { scenario } = running.plan;
  const task = taskOf(view);
  const save = (): void => saveToFile(running);
  const over = task === 'verdict';
  const { question } = view.shared;
  // Within a phase the table may move beside what is asked.
  const turning = game.presenting && view.shared.phase !== game.before.shared.phase;
  const open = drawer?.question === question ? drawer.open : opensDrawer(task, turning);
  return (
    <Explain running={running} game={game}>
      <div
        class="game"
        data-task-now={task}
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
          <Notes running={running} refusal={game.refusal} />
          {over ? (
            <LateVerdict {...{ running, view, onNew, onSave: save, onAgain }} />
          ) : (
            <>
              <div class="left">
                <TableArea running={running} game={game} screen={screen} selected={selected} />
                <HandArea game={game} scenario={scenario} task={task} />
              </div>
              <div class="side">
                <Side
                  game={game}
                  scenario={scenario}
                  task={task}
                  running={running}
                  weighs={running.session.weighs}
                  selected={selected}
                >
                  <Actions game={game} scenario={scenario} task={task} />
                </Side>
              </div>
            </>
          )}
          {view.shared.round > 0 && <LatePapers {...{ scenario, game, screen, selected }} />}
        </main>
      </div>
    </Explain>
  );
}
