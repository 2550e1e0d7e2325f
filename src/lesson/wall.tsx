import { useMemo } from 'preact/hooks';
import { Counts } from '../desk/tour.tsx';
import { namesOf } from '../desk/names.ts';
import { TableFrame } from '../play/table-frame.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { newScreen } from '../screen/screen.ts';
import type { Lobby } from '../session/protocol.ts';
import type { LessonLink } from '../session/remote.ts';
import type { View } from '../view/types.ts';
import { LESSON } from '../words/lesson.ts';
import { WALL } from '../words/lesson-screen.ts';
import { listOf } from '../words/numbers.ts';
import { Clock } from './clock.tsx';
import { askingNow, tellProgress, tellStage } from './told.ts';
import { useView } from './use-view.ts';
import { WallGauges } from './wall-gauges.tsx';
import { WallDebrief } from './wall-debrief.tsx';
import { WallLobby } from './wall-lobby.tsx';
import { WallNow } from './wall-now.tsx';

export interface WallProps {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly scenario: Scenario;
}

/** What hangs on the wall at each stage of the lesson. */
export function Wall(props: WallProps) {
  const { link, lobby } = props;
  const views = useView(link.session());
  const after = lobby.stage === 'debrief' || lobby.stage === 'over';
  const before = lobby.stage === 'lobby' || views === null;
  return (
    <div class="wall" data-stage={lobby.stage}>
      <WallHeader {...props} />
      {after ? (
        <WallDebrief {...props} view={views?.view ?? null} />
      ) : before ? (
        <WallLobby {...props} />
      ) : (
        <WallTable {...props} view={views.view} before={views.before} />
      )}
    </div>
  );
}

function WallHeader({ link, lobby, scenario }: WallProps) {
  return (
    <header class="wall-header">
      <h1>{scenario.title}</h1>
      <p>
        {lobby.round > 0 && lobby.stage === 'playing' && (
          <>{LESSON.round(lobby.round, lobby.plan.rounds)} · </>
        )}
        {tellStage(lobby)}
      </p>
      <p class="code">
        <span class="for-ears">{LESSON.code}: </span>
        {lobby.code}
      </p>
      <Clock link={link} />
    </header>
  );
}

function WallTable(props: WallProps & { readonly view: View; readonly before: View }) {
  const { scenario, view, before, lobby } = props;
  const screen = useMemo(newScreen, []);
  return (
    <main class="wall-main">
      <div class="wall-table">
        <TableFrame {...{ scenario, view, before, screen }} selected={null} />
      </div>
      <div class="wall-side">
        {lobby.clock.pausedWith !== null && <p class="wall-paused">{WALL.paused}</p>}
        <WallNow lobby={lobby} scenario={scenario} view={view} />
        {view.shared.round > 0 && <WallGauges scenario={scenario} view={view} />}
        {COUNTED.has(view.shared.phase) && <Counts scenario={scenario} view={view} />}
        <Who lobby={lobby} scenario={scenario} />
      </div>
    </main>
  );
}

/** Who has answered, who asks for the floor, and where a caretaker sits. */
function Who({ lobby, scenario }: Pick<WallProps, 'lobby' | 'scenario'>) {
  const names = namesOf(scenario);
  const { seats } = lobby;
  const asking = askingNow(lobby);
  const cared = seats.filter(({ sitter }) => sitter === 'caretaker').map(({ id }) => id);
  const bots = seats.filter(({ sitter }) => sitter === 'bot').length;
  return (
    <div class="wall-who">
      <p>
        {tellProgress(lobby)} <span class="fine">{WALL.bots(bots)}</span>
      </p>
      {asking.length > 0 && <p>{WALL.asked(listOf(names.seats(asking), MOST))}</p>}
      {cared.length > 0 && <p>{WALL.caretaker(listOf(names.seats(cared), MOST))}</p>}
    </div>
  );
}

const MOST = 4;
/** While there is news to read, the count of stances makes room for it. */
const COUNTED: ReadonlySet<string> = new Set(['tour', 'consequences']);
