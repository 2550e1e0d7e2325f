import { optionFor } from '../desk/pledges.ts';
import { Tale } from '../desk/tale.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { OwnView } from '../view/types.ts';
import { CORRIDOR } from '../words/corridor.ts';
import { HAND } from '../words/hand.ts';
import { signed } from '../words/numbers.ts';
import { STANCE } from '../words/stance.ts';
import { isOpen } from './task.ts';
import type { Task } from './task.ts';
import type { GameState } from './use-game.ts';

interface Props {
  readonly game: GameState;
  readonly scenario: Scenario;
  readonly task: Task;
}

/** The buttons that answer what is asked now. */
export function Answers({ game, scenario, task }: Props) {
  const { own } = game.view;
  if (own === null) return null;
  return (
    <>
      {task === 'warnings' && <WarningButtons game={game} own={own} scenario={scenario} />}
      {task === 'call' && <CallButtons game={game} own={own} scenario={scenario} />}
      {task === 'floor' && <FloorButtons game={game} own={own} />}
      {task === 'corridor' && <LeaveButton game={game} own={own} />}
      {task === 'pledge' && <PledgeButtons game={game} own={own} />}
      {task === 'frame' && <FrameButton game={game} own={own} />}
      {isOpen(game.view, 'seek-mandate') && (
        <button type="button" onClick={() => game.send({ type: 'seek-mandate', seat: own.seat })}>
          {STANCE.seekMandate(scenario.tuning.costs.mandate)}
        </button>
      )}
    </>
  );
}

interface ScenarioProps extends OwnProps {
  readonly scenario: Scenario;
}

function WarningButtons({ game, own, scenario }: ScenarioProps) {
  const { save, plan } = scenario.prologue;
  const prepare = (planned: boolean) => () =>
    game.send({ type: 'prepare', seat: own.seat, plan: planned });
  return (
    <>
      <Either id="save" option={save} onChoose={prepare(false)} />
      <Either id="plan" option={plan} onChoose={prepare(true)} />
    </>
  );
}

function Either(props: {
  readonly id: string;
  readonly option: Scenario['prologue']['plan'];
  readonly onChoose: () => void;
}) {
  const { name, text, standing } = props.option;
  return (
    <div class="either">
      <button type="button" class="primary" aria-describedby={props.id} onClick={props.onChoose}>
        <Tale>{name}</Tale>
      </button>
      <p id={props.id}>
        <Tale>{text}</Tale>{' '}
        {standing !== 0 && (
          <strong>
            {signed(standing)} {STANCE.standingWord}.
          </strong>
        )}
      </p>
    </div>
  );
}

function CallButtons({ game, own, scenario }: ScenarioProps) {
  const { call } = scenario.prologue;
  const answer = (assets: readonly string[]) => () =>
    game.send({ type: 'pledge', seat: own.seat, assets });
  return (
    <>
      {own.called !== null && (
        <button
          type="button"
          class="primary"
          aria-describedby="call-cost"
          onClick={answer([own.called])}
        >
          <Tale>{call.send}</Tale>
        </button>
      )}
      <button type="button" class="primary" aria-describedby="call-wait" onClick={answer([])}>
        <Tale>{call.wait}</Tale>
      </button>
    </>
  );
}

interface OwnProps {
  readonly game: GameState;
  readonly own: OwnView;
}

function FloorButtons({ game, own }: OwnProps) {
  const { card, answering } = game.choice;
  const seat = own.seat;
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={card === null}
        onClick={() => card !== null && game.send({ type: 'speak', seat, card })}
      >
        {HAND.speak}
      </button>
      <button
        type="button"
        disabled={card === null || answering === null}
        onClick={() =>
          card !== null &&
          answering !== null &&
          game.send({ type: 'rebut', seat, card, speech: answering })
        }
      >
        {HAND.rebut}
      </button>
      <button type="button" onClick={() => game.send({ type: 'stay-silent', seat })}>
        {HAND.silent}
      </button>
    </>
  );
}

function LeaveButton({ game, own }: OwnProps) {
  return (
    <button
      type="button"
      class="primary"
      onClick={() => game.send({ type: 'leave-corridor', seat: own.seat })}
    >
      {CORRIDOR.leave}
    </button>
  );
}

function PledgeButtons({ game, own }: OwnProps) {
  const option = optionFor(own, game.choice.ticked);
  return (
    <button
      type="button"
      class="primary"
      disabled={option === undefined || option.refused !== null}
      onClick={() => game.send({ type: 'pledge', seat: own.seat, assets: game.choice.ticked })}
    >
      {STANCE.commit}
    </button>
  );
}

function FrameButton({ game, own }: OwnProps) {
  const { verb } = game.choice;
  return (
    <button
      type="button"
      class="primary"
      disabled={verb === null}
      onClick={() => verb !== null && game.send({ type: 'frame', seat: own.seat, verb })}
    >
      {STANCE.commit}
    </button>
  );
}
