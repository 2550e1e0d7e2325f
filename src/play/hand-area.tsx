import { Hand } from '../desk/hand.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { firstAnswer } from './choice.ts';
import type { Task } from './task.ts';
import type { GameState } from './use-game.ts';

/** The hand, from the first round on. */
export function HandArea(props: {
  readonly game: GameState;
  readonly scenario: Scenario;
  readonly task: Task;
}) {
  const { game, scenario, task } = props;
  const { own, shared } = game.view;
  if (own === null || shared.round === 0) return null;
  return (
    <Hand
      scenario={scenario}
      own={own}
      chosen={task === 'floor' ? game.choice.card : null}
      onChoose={(id) =>
        game.choose({
          card: id,
          answering: firstAnswer(own.hand.find((card) => card.card === id)),
        })
      }
    />
  );
}
