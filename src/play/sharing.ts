import { peopleIn } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { HotSeat } from '../session/hot-seat.ts';
import type { LocalSession } from '../session/local.ts';
import { SHARING_WAYS, seatsShared } from '../session/sharing.ts';
import { listOf } from '../words/numbers.ts';
import { PLAYER } from '../words/keeping.ts';
import type { Person, Plan, Sharing } from './plan.ts';

/** Whether a session is one of several people. */
export const isShared = (session: LocalSession): session is HotSeat => 'ballot' in session;

const asWay = (text: string | null): Sharing['way'] =>
  SHARING_WAYS.find((way) => way === text) ?? 'curtain';

/** People without names yet, in these seats. */
export const sharingOf = (seats: readonly string[], asked: string | null): Sharing => {
  const way = asWay(asked);
  const name = (place: number): string => (way === 'hands' ? '' : PLAYER(place + 1));
  return { way, people: seats.map((seat, place) => ({ seat, name: name(place) })) };
};

/** How a recorded game of several people is shared here: by hands, where they are too many for one device. */
export const sharingIn = (record: GameRecord, { scenario }: Pick<Plan, 'scenario'>) => {
  const seats = peopleIn(record);
  if (seats.length < 2) return {};
  const { most } = seatsShared(scenario, 'curtain');
  return { sharing: sharingOf(seats, seats.length > most ? 'hands' : 'curtain') };
};

/** Whether something that was kept has the shape of a sharing. */
export const isSharing = (value: unknown): boolean => {
  const { way, people } = (value ?? {}) as Partial<Record<keyof Sharing, unknown>>;
  return (
    SHARING_WAYS.some((one) => one === way) &&
    Array.isArray(people) &&
    people.every((one: Partial<Person> | null) =>
      [one?.seat, one?.name].every((text) => typeof text === 'string'),
    )
  );
};

/** A person by name, or a group by its country. */
export const nameOf = (scenario: Scenario, { seat, name }: Person): string =>
  name === '' ? namesOf(scenario).country(seat) : name;

const MOST_NAMED = 4;

/** Whose game a plan is: its country's, or that of the people who share the device. */
export const whoseGame = ({ scenario, seat, sharing }: Plan): string =>
  sharing === undefined
    ? namesOf(scenario).country(seat)
    : listOf(
        sharing.people.map((one) => nameOf(scenario, one)),
        MOST_NAMED,
      );
