import type { ComponentProps } from 'preact';
import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';
import { ACTIONS_NAME, TASKS } from '../words/game.ts';
import { Answers } from './answers.tsx';
import { useArriving } from './arriving.ts';
import type { Guide } from './guide.tsx';
import { hasFallen, mayGoOn } from './task.ts';
import type { Task } from './task.ts';
import type { GameState } from './use-game.ts';

interface Props {
  readonly game: GameState;
  readonly scenario: Scenario;
  readonly task: Task;
}

/** What to do next: one sentence and one main button, always in the same place. */
export function Actions(props: Props) {
  const { game, task } = props;
  const told = hasFallen(game.view) ? TASKS.fallen : TASKS[task];
  const prologue = task === 'warnings' || task === 'call';
  return (
    <section
      class="actions"
      id="next"
      tabIndex={-1}
      aria-label={prologue ? told.title : ACTIONS_NAME}
    >
      <LateGuide task={task} round={game.view.shared.round} />
      {!prologue && (
        <p class="actions-told">
          <strong>{told.title}.</strong> <span>{told.hint}</span>
        </p>
      )}
      <div class="buttons">
        <Answers {...props} />
        {mayGoOn(game.view) && <ContinueButton game={game} />}
      </div>
    </section>
  );
}

const guide = async () => (await import('./guide.tsx')).Guide;

/** The notes of a first game come with the first round; without them the game is the same. */
function LateGuide({ task, round }: ComponentProps<typeof Guide>) {
  const { part: Arrived } = useArriving(round > 0, guide);
  return Arrived === null ? null : <Arrived task={task} round={round} />;
}

function ContinueButton({ game }: { readonly game: GameState }) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => (game.presenting ? game.skip() : game.send({ type: 'proceed' }))}
    >
      {COMMON.continue}
    </button>
  );
}
