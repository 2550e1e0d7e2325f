import type { ComponentProps } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Flag } from '../desk/flag.tsx';
import { namesOf } from '../desk/names.ts';
import { useArriving } from '../play/arriving.ts';
import { Late } from '../play/late.tsx';
import { Explain } from '../play/explain.tsx';
import { taskOf } from '../play/task.ts';
import { useGame } from '../play/use-game.ts';
import type { GameState } from '../play/use-game.ts';
import type { Scenario } from '../scenario/schema.ts';
import { newScreen } from '../screen/screen.ts';
import type { Screen } from '../screen/screen.ts';
import { useMedia, useStore } from '../screen/use.ts';
import type { Lobby } from '../session/protocol.ts';
import type { LessonLink, Refused, RemoteSession } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { SEAT } from '../words/lesson-join.ts';
import { Clock } from './clock.tsx';
import type { Place } from './parts.ts';
import { useQuestions } from './questions.ts';
import type { Questions } from './questions.ts';
import { ANSWERED, NowPanel } from './seat-now.tsx';
import type { SidePanel, Tab } from './seat-side.tsx';
import { tellNo, tellStage } from './told.ts';
import { useOwnPart } from './use-own-part.ts';

export interface SeatProps {
  readonly link: LessonLink;
  readonly lobby: Lobby;
  readonly place: Place;
  readonly session: RemoteSession;
  readonly scenario: Scenario;
}

/** What the panels of a seat work with. */
export interface SeatState extends SeatProps {
  readonly game: GameState;
  readonly questions: Questions;
  readonly selected: string | null;
  readonly screen: Screen;
  /** The papers lie beside what is asked. */
  readonly roomy: boolean;
}

/** Wide enough for what is asked and the papers side by side. */
const ROOMY = '(min-width: 1000px)';

/** A seat at the table: what is asked now, and everything its delegation may know, one tap away. */
export function SeatPage(props: SeatProps) {
  const { session, scenario, place, lobby, link } = props;
  const screen = useMemo(newScreen, []);
  const [tab, setTab] = useState<Tab>('now');
  const [explained, setExplained] = useState(false);
  const own = useOwnPart(session, place, explained || tab === 'papers');
  const game = useGame(own.session, screen);
  const { question } = game.view.shared;
  const questions = useQuestions(session, question);
  const roomy = useMedia(ROOMY);
  const asks = ANSWERED.has(taskOf(game.view));
  useEffect(() => {
    if (asks) setTab('now');
  }, [question, asks]);
  const state: SeatState = {
    ...props,
    game,
    questions,
    selected: useStore(screen.selected),
    screen,
    roomy,
  };
  return (
    <Explain
      scenario={scenario}
      lastChoice={questions.lastChoice}
      game={game}
      onAsk={() => setExplained(true)}
    >
      <div class="seat-page" data-tab={tab}>
        <SeatHeader {...props} />
        <main>
          <Notices {...{ link, lobby, place, scenario }} no={own.refused ?? game.refusal} />
          {(roomy || tab === 'now') && <NowPanel {...state} task={taskOf(game.view)} />}
          {(roomy || tab !== 'now') && (
            <LatePanel {...state} tab={tab === 'now' ? 'delegation' : tab} />
          )}
        </main>
        <Tabs tab={tab} roomy={roomy} onTab={setTab} />
      </div>
    </Explain>
  );
}

const sidePanel = async () => (await import('./seat-side.tsx')).SidePanel;

/** The papers come when the first of them is looked at. */
function LatePanel(props: ComponentProps<typeof SidePanel>) {
  const arriving = useArriving(true, sidePanel);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

/** Whose seat it is, what is going on, and how long it lasts. */
function SeatHeader({ scenario, place, lobby, link }: SeatProps) {
  const actor = namesOf(scenario).actor(place.me.seat ?? '');
  const { rounds } = lobby.plan;
  return (
    <header class="seat-header">
      <Flag code={actor?.flag} />
      <div>
        <p class="seat-title">{actor?.name}</p>
        <p class="fine">
          {lobby.round > 0 && <>{LESSON.round(lobby.round, rounds)} · </>}
          {tellStage(lobby)}
        </p>
      </div>
      <Clock link={link} />
    </header>
  );
}

function Notices(props: Omit<SeatProps, 'session'> & { readonly no: Refused | null }) {
  const { no, link, lobby, place, scenario } = props;
  const seat = lobby.seats.find(({ id }) => id === place.me.seat);
  const cared = seat?.sitter === 'caretaker';
  return (
    <div class="notices">
      <div role="alert">{no !== null && <p class="note warn">{tellNo(scenario, no)}</p>}</div>
      <output>{lobby.clock.pausedWith !== null && <p class="note">{SEAT.paused}</p>}</output>
      <output>
        {cared && (
          <p class="note">
            {SEAT.caretaker}{' '}
            <button type="button" class="small" onClick={link.touch}>
              {SEAT.takeBack}
            </button>
          </p>
        )}
      </output>
    </div>
  );
}

const TABS = ['now', 'delegation', 'table', 'papers'] as const;

function Tabs(props: {
  readonly tab: Tab;
  readonly roomy: boolean;
  readonly onTab: (tab: Tab) => void;
}) {
  const { tab, roomy, onTab } = props;
  const shown = roomy && tab === 'now' ? 'delegation' : tab;
  const go = (next: Tab) => (): void => {
    onTab(next);
    if (!roomy) scrollTo(0, 0);
  };
  return (
    <nav class="tabs" aria-label={SEAT.bar}>
      {TABS.filter((one) => !roomy || one !== 'now').map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === shown ? 'true' : undefined}
          onClick={go(one)}
        >
          {SEAT.tabs[one]}
        </button>
      ))}
    </nav>
  );
}
