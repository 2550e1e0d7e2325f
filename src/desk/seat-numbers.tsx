import type { Scenario } from '../scenario/schema.ts';
import type { SeatView } from '../view/types.ts';
import { level, signed } from '../words/numbers.ts';
import { SEAT_CARD } from '../words/table.ts';
import { Why } from './why.tsx';
import './seat-numbers.css';

/** Arguments or deals at a glance: whole points with their sign. */
export const atAGlance = (tenths: number): string => signed(Math.round(tenths / 10) * 10);

/** The numbers of one capital, each of which says how it came about. */
export function SeatNumbers(props: { readonly scenario: Scenario; readonly seat: SeatView }) {
  const { seat } = props;
  const numbers = [
    ['threat', level(seat.threat)],
    ['resolve', level(seat.resolve)],
    ['standing', level(seat.standing)],
    ['persuasion', atAGlance(seat.persuasion)],
    ...(props.scenario.corridor === undefined
      ? []
      : ([
          ['deals', atAGlance(seat.deals)],
          ['trust', level(seat.trust)],
        ] as const)),
  ] as const;
  return (
    <dl class="seat-numbers">
      {numbers.map(([kind, now]) => (
        <div key={kind}>
          <dt>{SEAT_CARD.numbers[kind]}</dt>
          <dd>
            <Why subject={{ kind, id: seat.id }} now={now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
