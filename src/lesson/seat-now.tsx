import { Dispatch } from '../desk/dispatch.tsx';
import { Floor } from '../desk/floor.tsx';
import { Call, Warnings } from '../desk/prologue.tsx';
import { Answers } from '../play/answers.tsx';
import { useArriving } from '../play/arriving.ts';
import { Late } from '../play/late.tsx';
import { Asked } from '../play/asked.tsx';
import { talks } from '../play/corridor-area.tsx';
import { HandArea } from '../play/hand-area.tsx';
import { hasFallen } from '../play/task.ts';
import type { Task } from '../play/task.ts';
import type { OwnView } from '../view/types.ts';
import { LESSON } from '../words/lesson.ts';
import { SEAT } from '../words/lesson-join.ts';
import { TASKS } from '../words/game.ts';
import { listOf } from '../words/numbers.ts';
import { Filing } from './filing.tsx';
import { partOf } from './parts.ts';
import { Predict } from './predict.tsx';
import { Ready } from './ready.tsx';
import type { SeatState } from './seat-page.tsx';
import { Secrets } from './secrets.tsx';
import { askingNow, tellProgress } from './told.ts';

type Props = SeatState & { readonly task: Task };

const READING: ReadonlySet<Task> = new Set<Task>(['dispatch', 'tour', 'consequences', 'waiting']);
/** What somebody of this delegation answers. */
export const ANSWERED: ReadonlySet<Task> = new Set<Task>([
  'warnings',
  'call',
  'floor',
  'corridor',
  'pledge',
  'frame',
]);
const VOTING: ReadonlySet<string> = new Set(['pledge', 'tour', 'consequences']);

const seldomParts = () => import('./seldom.tsx');

/** What is asked of this seat now, and how to answer. */
export function NowPanel(props: Props) {
  const { game, scenario, task, questions, selected, lobby, link, place } = props;
  const { own, shared } = game.view;
  const arriving = useArriving(scenario.corridor !== undefined, talks);
  const press = hasFallen(game.view);
  const paired = place.partners.length > 0;
  const voting = VOTING.has(shared.phase);
  const explains = paired && !place.parts.includes('speaker') && voting;
  const explanations = lobby.explanations.filter(({ round }) => voting && round === shared.round);
  const calls = chairs(props) && askingNow(lobby).length > 0;
  const wanted = calls || press || explains || explanations.length > 0;
  const seldom = useArriving(wanted, seldomParts);
  const { part } = seldom;
  return (
    <div class="now" id="now">
      <Told {...props} />
      {wanted && part === null && <Late arriving={seldom} />}
      {calls && part && <part.ChairHands {...{ link, lobby, scenario }} />}
      {task === 'floor' && <HandArea game={game} scenario={scenario} task={task} />}
      {task === 'warnings' && <Warnings scenario={scenario} />}
      {task === 'call' && own !== null && <Call scenario={scenario} own={own} />}
      <Asked {...{ game, scenario, task, selected }} weighs={questions.weighs} talks={arriving} />
      <Buttons {...props} />
      {press && part && <part.WriteArticle link={link} scenario={scenario} />}
      {own !== null && !press && <Files {...props} own={own} />}
      {explains && part && <part.ExplainVote link={link} scenario={scenario} />}
      {shared.round <= 1 && <Predict link={link} scenario={scenario} />}
      {own !== null && !props.roomy && <Secrets scenario={scenario} own={own} />}
      {shared.phase === 'floor' && (
        <Floor scenario={scenario} floor={shared.floor} own={own?.seat ?? null} />
      )}
      {shared.round > 0 && task !== 'dispatch' && (
        <Dispatch scenario={scenario} view={game.view} task={false} />
      )}
      {part && <part.Explanations scenario={scenario} explanations={explanations} />}
    </div>
  );
}

/** The presidency's seat, its government still in office, and the part that has the floor. */
const chairs = ({ game, place }: Props): boolean =>
  place.parts.includes('speaker') &&
  game.view.shared.seats.some(
    ({ id, presidency, fallen }) => presidency && !fallen && id === place.me.seat,
  );

function Files(props: Props & { readonly own: OwnView }) {
  const { task, link, session, scenario, game, own, place } = props;
  const fits = task === 'dispatch' || task === 'listening';
  if (!fits || !place.parts.includes('speaker')) return null;
  return <Filing {...{ link, session, scenario, own }} view={game.view} />;
}

/** One sentence on what is going on; it keeps the focus where nothing else is asked. */
function Told({ game, task, lobby }: Props) {
  const told = hasFallen(game.view)
    ? { title: TASKS.fallen.title, hint: SEAT.fallen }
    : TASKS[task];
  return (
    <div class="told">
      <h1 tabIndex={-1} data-task={task === 'waiting'}>
        {told.title}
      </h1>
      <p>
        {task === 'waiting' ? SEAT.waiting : told.hint}{' '}
        {(task === 'waiting' || ANSWERED.has(task)) && (
          <span class="fine">{tellProgress(lobby)}.</span>
        )}
      </p>
    </div>
  );
}

/** The buttons that answer, for whoever has the part; the partner sees who does it. */
function Buttons(props: Props) {
  const { game, scenario, task, place, link, lobby } = props;
  const part = task === 'corridor' ? partOf({ type: 'offer' }) : partOf({ type: 'pledge' });
  const mine = place.parts.includes(part);
  const others = place.partners.filter((person) => person.part === part);
  if (READING.has(task) && !hasFallen(game.view)) {
    return task === 'waiting' ? null : (
      <div class="act">
        <Ready link={link} lobby={lobby} me={place.me} />
      </div>
    );
  }
  if (!ANSWERED.has(task)) return null;
  return (
    <div class="act">
      {mine ? (
        <div class="buttons">
          <Answers {...{ game, scenario, task }} />
        </div>
      ) : (
        <p class="note others">
          {SEAT.partner(listOf(others.map(({ name }) => name)), LESSON.parts[part])} {SEAT.watch}
        </p>
      )}
    </div>
  );
}
