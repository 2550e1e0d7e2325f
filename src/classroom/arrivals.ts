import { LIMITS } from '../session/protocol.ts';
import type { LessonRefusalCode, WishOutcome } from '../session/protocol.ts';
import type { Core } from './core.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { hasPart, nameFor, seatAt, seatForNext } from './roster.ts';
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

/** What a newcomer brings. */
export interface Arrival {
  readonly name: string | undefined;
  readonly token: string;
  /** The seat on a role card, as it stood in a link that anybody may have typed. */
  readonly wish: string | undefined;
}

const heard = (core: Core, wish: string): WishOutcome => {
  if (!core.playable.model.seatOf.has(wish)) return 'unknown';
  return hasPart(core.meta, wish) && !core.isFallen(wish) ? 'granted' : 'taken';
};

/** Sits somebody down where they wish to, or else, once the game runs, where the next one sits. */
const sit = (core: Core, person: PersonMeta, wish: string | undefined): void => {
  const { meta, game, playable } = core;
  const next = game && seatForNext(meta, playable.model, (at) => core.isFallen(at));
  const seat = wish ?? next;
  if (seat === null) return;
  seatAt(meta, person, seat);
  core.syncSeats();
  core.settle();
};

/** Somebody new, with what became of their wish; once the game runs they get a seat at once. */
export const newcomer = (
  core: Core,
  { name, token, wish }: Arrival,
  chance: (below: number) => number,
): { readonly person: PersonMeta; readonly outcome: WishOutcome | undefined } => {
  const { meta } = core;
  const person: PersonMeta = {
    id: `p${meta.nextPerson}`,
    name: nameFor(meta, name, chance),
    seat: null,
    part: null,
    token: fingerprint(token),
  };
  const outcome = wish === undefined ? undefined : heard(core, wish);
  meta.nextPerson += 1;
  meta.people = [...meta.people, person];
  core.seen(person.id);
  sit(core, person, outcome === 'granted' ? wish : undefined);
  core.touch();
  return { person, outcome };
};
