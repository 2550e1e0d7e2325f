import type { Model } from '../rules/model.ts';
import { delegationsOf } from '../session/lesson-plan.ts';
import { LIMITS, PARTS } from '../session/protocol.ts';
import type { Part } from '../session/protocol.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { cleanLine, freeName, nickname } from './names.ts';

/** People at one seat at most: two parts, and two who stand by. */
const MOST_AT_A_SEAT = 4;

/** The people of a seat, in the order in which they came. */
export const peopleAt = (meta: LessonMeta, seat: string): PersonMeta[] =>
  meta.people.filter((person) => person.seat === seat);

/** Seats that people play. */
export const peoplesSeats = (meta: LessonMeta): Set<string> =>
  new Set(meta.people.flatMap(({ seat }) => (seat === null ? [] : [seat])));

const namesOf = (meta: LessonMeta, except?: PersonMeta): Set<string> =>
  new Set(meta.people.filter((one) => one !== except).map(({ name }) => name));

/** A name for somebody: as typed and cleaned, told apart from the others', or made up when nothing is left. */
export const nameFor = (
  meta: LessonMeta,
  typed: string | undefined,
  chance: (below: number) => number,
): string => {
  const cleaned = cleanLine(typed ?? '', LIMITS.name);
  return cleaned === '' ? nickname(namesOf(meta), chance) : freeName(cleaned, namesOf(meta));
};

/** Gives somebody another name; false when nothing is left of it. */
export const rename = (meta: LessonMeta, person: PersonMeta, typed: string): boolean => {
  const cleaned = cleanLine(typed, LIMITS.name);
  if (cleaned === '') return false;
  person.name = freeName(cleaned, namesOf(meta, person));
  return true;
};

const freePart = (meta: LessonMeta, seat: string, except?: PersonMeta): Part | null =>
  PARTS.find((part) => !peopleAt(meta, seat).some((one) => one !== except && one.part === part)) ??
  null;

/** Leaves a seat; whoever stays behind takes the part that is free. */
export const unseat = (meta: LessonMeta, person: PersonMeta): void => {
  const { seat } = person;
  person.seat = null;
  person.part = null;
  if (seat === null) return;
  for (const one of peopleAt(meta, seat)) {
    const free = freePart(meta, seat, one);
    if (one.part === null || free === 'speaker') one.part = free ?? one.part;
  }
};

/** Sits somebody down, in the part asked for where it is free; false when the seat is full. */
export const seatAt = (
  meta: LessonMeta,
  person: PersonMeta,
  seat: string,
  part?: Part,
): boolean => {
  if (peopleAt(meta, seat).filter((one) => one !== person).length >= MOST_AT_A_SEAT) return false;
  unseat(meta, person);
  const others = peopleAt(meta, seat);
  const wanted = part ?? freePart(meta, seat);
  const holder = others.find((one) => one.part === wanted);
  if (holder !== undefined && wanted !== null) holder.part = freePart(meta, seat);
  person.seat = seat;
  person.part = wanted;
  if (holder !== undefined && holder.part === wanted) holder.part = freePart(meta, seat);
  return true;
};

/** Whether a delegation still has a part for somebody. */
export const hasPart = (meta: LessonMeta, seat: string): boolean => freePart(meta, seat) !== null;

/** Two people change places. */
export const swap = (one: PersonMeta, other: PersonMeta): void => {
  const { seat, part } = one;
  one.seat = other.seat;
  one.part = other.part;
  other.seat = seat;
  other.part = part;
};

/** Seats in the order in which a class fills them: the largest first, the framework nation never by itself. */
const order = (model: Model): string[] =>
  model.byVotes
    .filter((seat) => seat !== model.framework)
    .map((seat) => model.scenario.actors[seat]?.id ?? '');

/** The seat a newcomer gets: a delegation still to be made, else one of a single person, else any bot's. */
export const seatForNext = (
  meta: LessonMeta,
  model: Model,
  isFallen: (seat: string) => boolean,
): string | null => {
  const taken = peoplesSeats(meta);
  const heads = meta.people.length;
  const { delegations } = delegationsOf(heads, model.n);
  const open = order(model).filter((seat) => !taken.has(seat) && !isFallen(seat));
  if (taken.size < delegations && open[0] !== undefined) return open[0];
  const single = order(model).find((seat) => peopleAt(meta, seat).length === 1);
  return single ?? open[0] ?? null;
};

/** Sits everybody down who stands. */
export const seatEveryone = (meta: LessonMeta, model: Model): void => {
  for (const person of meta.people) {
    if (person.seat !== null) continue;
    const seat = seatForNext(meta, model, () => false);
    if (seat !== null) seatAt(meta, person, seat);
  }
};
