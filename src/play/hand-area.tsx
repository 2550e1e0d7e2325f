import type { Scenario } from '../scenario/schema.ts';
import { useArriving } from './arriving.ts';
import { firstAnswer } from './choice.ts';
import { Late } from './late.tsx';
import type { Task } from './task.ts';
import type { GameState } from './use-game.ts';

const hand = async () => (await import('../desk/hand.tsx')).Hand;

/** The hand, from the first round on: it is fetched while the call is answered. */
export function HandArea(props: {
  readonly game: GameState;
  readonly scenario: Scenario;
  readonly task: Task;
}) {
  const { game, scenario, task } = props;
  const { own, shared } = game.view;
  const arriving = useArriving(shared.phase !== 'warnings', hand);
  const { part: Hand } = arriving;
  if (own === null || shared.round === 0) return null;
  return Hand === null ? (
    <Late arriving={arriving} />
  ) : (
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
