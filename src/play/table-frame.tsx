import { Ring } from '../desk/ring.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { Screen } from '../screen/screen.ts';
import type { Seen } from '../table/seen.ts';
import { GAME } from '../words/game.ts';
import { TableTools } from './table-tools.tsx';
import { useTable } from './use-table.ts';

interface Props {
  readonly scenario: Scenario;
  readonly view: Seen | null;
  readonly before: Seen | null;
  readonly screen: Screen;
  readonly selected: string | null;
  /** Before a game the ring fills; in a game there are switches beside it. */
  readonly entrance?: boolean;
}

/** The drawn table; until it stands, and where it cannot, a still picture of the ring. */
export function TableFrame(props: Props) {
  const { scenario, view, entrance = false } = props;
  const { slot, state, again } = useTable({ ...props, entrance, shown: true });
  const seats = view?.shared.seats ?? [];
  // The first decision comes before anything moves.
  const hasBegun = (view?.shared.round ?? 0) > 0;
  return (
    <>
      <div class="table-frame" data-state={state}>
        <div id="table" ref={slot} aria-hidden="true" />
        {state !== 'drawn' && (
          <Ring
            scenario={scenario}
            own={view?.own?.seat ?? null}
            postures={Object.fromEntries(seats.map((seat) => [seat.id, seat.posture]))}
          />
        )}
      </div>
      {state === 'drawn' && !entrance && hasBegun && <TableTools />}
      {state === 'missing' && <p class="note table-note">{GAME.tableMissing}</p>}
      {state === 'lost' && (
        <p class="note table-note">
          {GAME.tableLost}{' '}
          <button type="button" onClick={again}>
            {GAME.drawAgain}
          </button>
        </p>
      )}
    </>
  );
}
