/** Seats and how the tables sort them. */
import type { Model } from '../../src/rules/model.ts';

/** Seats with so few votes count as small. */
export const SMALL = 7;

export const isSmall = (model: Model, seat: number): boolean => (model.votes[seat] ?? 0) <= SMALL;

/** The seats that pledge: all but the one that leads. */
export const pledging = (model: Model): readonly number[] =>
  model.seats.filter((seat) => seat !== model.framework);

/** So many of a list, evenly spread over it. */
const spread = <T>(list: readonly T[], many: number): readonly T[] =>
  list.filter(
    (_, place) =>
      Math.floor(((place + 1) * many) / list.length) > Math.floor((place * many) / list.length),
  );

/** At most so many large seats and as many small ones, each half evenly spread by votes. */
export function sampled(model: Model, each: number): readonly number[] {
  const byVotes = model.byVotes.filter((seat) => seat !== model.framework);
  const halves = [false, true].map((small) =>
    byVotes.filter((seat) => isSmall(model, seat) === small),
  );
  return halves.flatMap((half) => spread(half, Math.min(each, half.length)));
}

export const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]?.id ?? '';

/** A seat and its votes. */
export const seatName = (model: Model, seat: number): string =>
  `${idOf(model, seat)} (${String(model.votes[seat])})`;

/** The two groups of seats with what each is called. */
export const GROUPS = [
  { name: `large seats (more than ${String(SMALL)} votes)`, small: false },
  { name: `small seats (${String(SMALL)} votes or fewer)`, small: true },
] as const;
