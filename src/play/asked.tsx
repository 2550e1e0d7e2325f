import { Consequences } from '../desk/consequences.tsx';
import type { Weighs } from '../desk/corridor-proposal.ts';
import type { Talks } from '../desk/corridor-talks.tsx';
import { Dispatch } from '../desk/dispatch.tsx';
import { YourSpeech } from '../desk/floor.tsx';
import { Influence } from '../desk/influence.tsx';
import { StanceChoice } from '../desk/stance.tsx';
import { Tour } from '../desk/tour.tsx';
import { Verbs } from '../desk/verbs.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { Arriving } from './arriving.ts';
import { CorridorArea } from './corridor-area.tsx';
import type { Task } from './task.ts';
import type { GameState } from './use-game.ts';

export interface AskedProps {
  readonly game: GameState;
  readonly scenario: Scenario;
  readonly task: Task;
  /** How another capital would look at an exchange. */
  readonly weighs: Weighs;
  /** The capital being looked at. */
  readonly selected: string | null;
}

/** What is asked now, told where it is answered. */
export function Asked(props: AskedProps & { readonly talks: Arriving<typeof Talks> }) {
  const { game, scenario, task, weighs, selected } = props;
  const { view, choice, choose } = game;
  const { own } = view;
  const seat = view.shared.seats.find((one) => one.id === own?.seat);
  switch (task) {
    case 'dispatch':
      return <Dispatch scenario={scenario} view={view} task={true} />;
    case 'floor': {
      const card = own?.hand.find((one) => one.card === choice.card);
      return own === null || card === undefined ? null : (
        <YourSpeech
          scenario={scenario}
          card={card}
          floor={view.shared.floor}
          answering={choice.answering}
          onAnswer={(answering) => choose({ answering })}
        >
          <Influence
            key={card.card}
            scenario={scenario}
            own={own}
            card={card}
            onSpend={game.send}
          />
        </YourSpeech>
      );
    }
    case 'corridor':
      return own === null || own.corridor === null ? null : (
        <CorridorArea
          {...{ scenario, view, own, weighs, selected }}
          talks={props.talks}
          corridor={own.corridor}
          onSend={game.send}
        />
      );
    case 'pledge':
      return own === null || seat === undefined ? null : (
        <StanceChoice
          scenario={scenario}
          own={own}
          seat={seat}
          ticked={choice.ticked}
          onTick={(ticked) => choose({ ticked })}
        />
      );
    case 'frame':
      return own === null ? null : (
        <Verbs
          {...{ scenario, view, own }}
          chosen={choice.verb}
          onChoose={(verb) => choose({ verb })}
        />
      );
    case 'tour':
      return <Tour scenario={scenario} view={view} presenting={game.presenting} />;
    case 'consequences':
      return <Consequences scenario={scenario} view={view} lines={game.ledger} />;
    case 'warnings':
    case 'call':
    case 'listening':
    case 'waiting':
    case 'fallen':
    case 'verdict':
      return null;
  }
}
