import { LIMITS } from '../session/protocol.ts';
import type { LessonRefusalCode } from '../session/protocol.ts';
import type { Core } from './core.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { nameFor, seatAt, seatForNext } from './roster.ts';
import { fingerprint } from './secrets.ts';

/** Whose token this is, if anybody's here. */
export const holderOf = (meta: LessonMeta, token: string | undefined): PersonMeta | undefined => {
  if (token === undefined) return undefined;
  const kept = fingerprint(token);
  return meta.people.find((person) => person.token === kept);
};

/** Why nobody new is let in, or null. */
export const closedTo = (meta: LessonMeta): LessonRefusalCode | null => {
  if (meta.stage === 'over') return 'lesson-over';
  if (meta.locked) return 'lesson-locked';
  return meta.people.length >= LIMITS.people ? 'lesson-full' : null;
};

/** Somebody new; once the game runs they get a seat at once. */
export const newcomer = (
  core: Core,
  name: string | undefined,
  token: string,
  chance: (below: number) => number,
): PersonMeta => {
  const { meta, game, playable } = core;
  const person: PersonMeta = {
    id: `p${meta.nextPerson}`,
    name: nameFor(meta, name, chance),
    seat: null,
    part: null,
    token: fingerprint(token),
  };
  meta.nextPerson += 1;
  meta.people = [...meta.people, person];
  const seat = game && seatForNext(meta, playable.model, (at) => core.isFallen(at));
  core.seen(person.id);
  if (seat !== null) {
    seatAt(meta, person, seat);
    core.syncSeats();
    core.settle();
  }
  core.touch();
  return person;
};
