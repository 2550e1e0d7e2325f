import type { Shown } from '../screen/shown.ts';
import { POSTURES } from '../scenario/lists.ts';
import { GAME, TASKS, TOUR } from '../words/game.ts';
import { level, listOf, longDate, signed } from '../words/numbers.ts';
import { STATE } from '../words/reader.ts';
import { namesOf } from './names.ts';

interface Props {
  readonly shown: Shown | null;
  readonly task: keyof typeof TASKS;
}

/** Where things stand, in the fewest sentences: for whoever cannot take the table in at a glance. */
export function StateOfThings({ shown, task }: Props) {
  if (shown === null) return <p>{STATE.none}</p>;
  return (
    <ul class="state">
      {stateOf(shown, task).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The sentences: the round, the gauges, the stances, the texts, and the reader's own capital. */
export function stateOf({ scenario, view }: Shown, task: Props['task']): readonly string[] {
  const names = namesOf(scenario);
  const { round, rounds, date, gauges, seats, count, votes, conclusions } = view.shared;
  const told = TASKS[task];
  return [
    `${GAME.status(round, rounds)}, ${longDate(date)}.`,
    STATE.asked(told.title, told.hint),
    ...own({ scenario, view }),
    ...missing({ scenario, view }),
    ...gauges.map((gauge) => {
      const by = gauge.value - gauge.before;
      return `${STATE.gauge(names.gauge(gauge.id), level(gauge.value), by === 0 ? '' : signed(by))}.`;
    }),
    STATE.stances(
      POSTURES.filter((one) => count[one] > 0)
        .toReversed()
        .map((one) => TOUR.counted(names.stance(one), count[one], votes[one])),
    ),
    ...seats.filter(({ framework }) => framework).map(({ id }) => TOUR.besides(names.seat(id))),
    ...conclusions
      .filter(({ state }) => state === 'on-the-table')
      .map(({ id, passes, holdOuts }) => {
        const standing = passes ? STATE.passes : STATE.held(listOf(names.seats(holdOuts)));
        return `${names.dossier(id)}: ${standing}.`;
      }),
  ];
}

function missing({ scenario, view }: Shown): readonly string[] {
  const gap = view.shared.dispatch?.gap ?? null;
  if (gap === null || gap.filledBy.length > 0) return [];
  return [STATE.missing(namesOf(scenario).kind(gap.kind))];
}

function own({ scenario, view }: Shown): readonly string[] {
  const names = namesOf(scenario);
  const seat = view.shared.seats.find(({ id }) => id === view.own?.seat);
  if (view.own === null || seat === undefined) return [];
  const { interests } = view.own;
  const met = interests.filter((one) => one.met).length;
  return [
    STATE.you(names.seat(seat.id), names.stance(seat.posture).toLowerCase(), level(seat.standing)),
    STATE.interests(met, interests.length),
  ];
}
