import { useState } from 'preact/hooks';
import { Moves } from '../desk/moves.tsx';
import { SeatCard } from '../desk/seat-card.tsx';
import type { View } from '../view/types.ts';
import type { Screen } from '../screen/screen.ts';
import { useMedia } from '../screen/use.ts';
import { GAME } from '../words/game.ts';
import type { Running } from './begin.ts';
import { TableFrame } from './table-frame.tsx';
import type { GameState } from './use-game.ts';

export const ROOMY = '(min-width: 700px)';

/** Another capital that still decides can be asked about, once the rounds have begun. */
const canAsk = (view: View, id: string): boolean => {
  const seat = view.shared.seats.find((one) => one.id === id);
  const decides = seat !== undefined && !seat.fallen && !seat.framework;
  return decides && view.own?.seat !== id && view.shared.round > 0;
};

/** The table: drawn where there is room, one tap away where there is not. */
export function TableArea(props: {
  readonly running: Running;
  readonly game: GameState;
  readonly screen: Screen;
  readonly selected: string | null;
}) {
  const { game, screen, selected } = props;
  const { scenario } = props.running.plan;
  const roomy = useMedia(ROOMY);
  const [asked, setAsked] = useState(false);
  const { view, before } = game;
  return (
    <div class="table-area">
      {!roomy && (
        <button
          type="button"
          class="table-toggle"
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {asked ? GAME.hideTable : GAME.showTable}
        </button>
      )}
      {(roomy || asked) && <TableFrame {...{ scenario, view, before, screen, selected }} />}
      {selected !== null && (
        <SeatCard
          scenario={scenario}
          view={view}
          id={selected}
          last={canAsk(view, selected) ? props.running.session.lastChoice(selected) : null}
          onClose={() => screen.selected.set(null)}
        >
          {canAsk(view, selected) && (
            <Moves
              scenario={scenario}
              id={selected}
              viewer={view.own?.seat ?? ''}
              question={view.shared.question}
              ask={props.running.session.whatWouldMove}
            />
          )}
        </SeatCard>
      )}
    </div>
  );
}
