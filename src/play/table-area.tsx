import { useState } from 'preact/hooks';
import { Ring } from '../desk/ring.tsx';
import { SeatCard } from '../desk/seat-card.tsx';
import type { Screen } from '../screen/screen.ts';
import { useMedia } from '../screen/use.ts';
import { GAME } from '../words/game.ts';
import type { Running } from './begin.ts';
import type { GameState } from './use-game.ts';
import { useTable } from './use-table.ts';

const ROOMY = '(min-width: 700px)';

/** The table: drawn where there is room, one tap away where there is not. */
export function TableArea(props: {
  readonly running: Running;
  readonly game: GameState;
  readonly screen: Screen;
  readonly selected: string | null;
}) {
  const { running, game, screen, selected } = props;
  const { scenario } = running.plan;
  const roomy = useMedia(ROOMY);
  const [asked, setAsked] = useState(false);
  const shown = roomy || asked;
  const { slot, state, again } = useTable({ shown, scenario, game, screen, selected });
  const { seats } = game.view.shared;
  return (
    <div class="table-area" data-shown={shown}>
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
      {shown && (
        <div class="table-frame" data-state={state}>
          <div id="table" ref={slot} aria-hidden="true" />
          {state !== 'drawn' && (
            <Ring
              scenario={scenario}
              own={game.view.own?.seat ?? null}
              postures={Object.fromEntries(seats.map((seat) => [seat.id, seat.posture]))}
            />
          )}
        </div>
      )}
      {shown && state === 'missing' && <p class="note table-note">{GAME.tableMissing}</p>}
      {shown && state === 'lost' && (
        <p class="note table-note">
          {GAME.tableLost}{' '}
          <button type="button" onClick={again}>
            {GAME.drawAgain}
          </button>
        </p>
      )}
      {selected !== null && (
        <SeatCard
          scenario={scenario}
          view={game.view}
          id={selected}
          onClose={() => screen.selected.set(null)}
        />
      )}
    </div>
  );
}
