import { useState } from 'preact/hooks';
import { SeatCard } from '../desk/seat-card.tsx';
import type { Screen } from '../screen/screen.ts';
import { useMedia } from '../screen/use.ts';
import { GAME } from '../words/game.ts';
import type { Running } from './begin.ts';
import { TableFrame } from './table-frame.tsx';
import type { GameState } from './use-game.ts';

export const ROOMY = '(min-width: 700px)';

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
          onClose={() => screen.selected.set(null)}
        />
      )}
    </div>
  );
}
