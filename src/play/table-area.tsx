import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { Screen } from '../screen/screen.ts';
import { useMedia } from '../screen/use.ts';
import { GAME } from '../words/game.ts';
import { useArriving } from './arriving.ts';
import type { Running } from './begin.ts';
import type { SeatCardArea } from './seat-card-area.tsx';
import { TableFrame } from './table-frame.tsx';
import type { GameState } from './use-game.ts';

export const ROOMY = '(min-width: 700px)';

const card = async () => (await import('./seat-card-area.tsx')).SeatCardArea;

/** The card comes with the first capital that is looked at. */
function LateCard(props: ComponentProps<typeof SeatCardArea>) {
  const { part: Arrived } = useArriving(true, card);
  return Arrived === null ? null : <Arrived {...props} />;
}

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
        <LateCard
          key={view.own?.seat}
          asks={running.session}
          {...{ scenario, view, screen, selected }}
        />
      )}
    </div>
  );
}
