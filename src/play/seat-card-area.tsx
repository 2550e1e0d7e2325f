import { Moves } from '../desk/moves.tsx';
import { SeatCard } from '../desk/seat-card.tsx';
import type { Screen } from '../screen/screen.ts';
import type { View } from '../view/types.ts';
import type { Running } from './begin.ts';

/** Another capital that still decides can be asked about, once the rounds have begun. */
const canAsk = (view: View, id: string): boolean => {
  const seat = view.shared.seats.find((one) => one.id === id);
  const decides = seat !== undefined && !seat.fallen && !seat.framework;
  return decides && view.own?.seat !== id && view.shared.round > 0;
};

/** The card of the capital being looked at, with what can be asked about it. */
export function SeatCardArea(props: {
  readonly running: Running;
  readonly view: View;
  readonly screen: Screen;
  readonly selected: string;
}) {
  const { view, screen, selected } = props;
  const { session, plan } = props.running;
  const asks = canAsk(view, selected);
  return (
    <SeatCard
      scenario={plan.scenario}
      view={view}
      id={selected}
      last={asks ? session.lastChoice(selected) : null}
      onClose={() => screen.selected.set(null)}
    >
      {asks && (
        <Moves
          scenario={plan.scenario}
          id={selected}
          viewer={view.own?.seat ?? ''}
          question={view.shared.question}
          ask={session.whatWouldMove}
        />
      )}
    </SeatCard>
  );
}
