import { Moves } from '../desk/moves.tsx';
import { SeatCard } from '../desk/seat-card.tsx';
import type { Scenario } from '../scenario/schema.ts';
import type { Screen } from '../screen/screen.ts';
import type { LastChoice, View, WouldMove } from '../view/types.ts';

/** What can be asked about a capital; what is worked out elsewhere comes later. */
export interface SeatQuestions {
  readonly lastChoice: (target: string) => LastChoice | null;
  readonly whatWouldMove: (target: string) => WouldMove | null | Promise<WouldMove | null>;
}

/** Another capital that still decides can be asked about, once the rounds have begun. */
const canAsk = (view: View, id: string): boolean => {
  const seat = view.shared.seats.find((one) => one.id === id);
  const decides = seat !== undefined && !seat.fallen && !seat.framework;
  return decides && view.own?.seat !== id && view.shared.round > 0;
};

/** The card of the capital being looked at, with what can be asked about it. */
export function SeatCardArea(props: {
  readonly scenario: Scenario;
  readonly asks: SeatQuestions;
  readonly view: View;
  readonly screen: Screen;
  readonly selected: string;
}) {
  const { scenario, view, screen, selected } = props;
  const open = canAsk(view, selected);
  const givesMost = view.shared.seats.find(({ id }) => id === selected)?.posture === 'solidarity';
  return (
    <SeatCard
      scenario={scenario}
      view={view}
      id={selected}
      last={open ? props.asks.lastChoice(selected) : null}
      onClose={() => screen.selected.set(null)}
    >
      {open && !givesMost && (
        <Moves
          scenario={scenario}
          id={selected}
          viewer={view.own?.seat ?? ''}
          question={view.shared.question}
          ask={props.asks.whatWouldMove}
        />
      )}
    </SeatCard>
  );
}
