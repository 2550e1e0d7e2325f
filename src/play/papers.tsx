import { Delegations } from '../desk/delegations.tsx';
import { Ledger } from '../desk/ledger.tsx';
import { Log } from '../desk/log.tsx';
import type { Screen } from '../screen/screen.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { GameState } from './use-game.ts';
import '../desk/papers.css';

/** Below the table: every capital, this round's changes, and what happened. */
export function Papers(props: {
  readonly scenario: Scenario;
  readonly game: GameState;
  readonly screen: Screen;
  readonly selected: string | null;
}) {
  const { game, scenario, screen, selected } = props;
  const { view } = game;
  return (
    <div class="papers">
      <Delegations
        scenario={scenario}
        view={view}
        selected={selected}
        onSelect={(seat) => screen.selected.set(seat === selected ? null : seat)}
      />
      <div class="books">
        <Ledger scenario={scenario} view={view} lines={game.ledger} />
        <Log scenario={scenario} log={view.shared.log} />
      </div>
    </div>
  );
}
