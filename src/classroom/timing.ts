import type { Phase } from '../rules/phases.ts';
import type { LessonGame } from './game.ts';
import type { LessonMeta } from './meta.ts';
import { replanLesson } from '../session/lesson-plan.ts';

/** Nobody can say anything in less, however many are to speak. */
const SHORTEST_TURN = 10;
const LONGEST_TURN = 90;

/** Seconds for one turn on the floor: the time of the floor shared among the people called. */
const turnTime = (floor: number, people: number): number =>
  Math.max(SHORTEST_TURN, Math.min(LONGEST_TURN, Math.floor(floor / Math.max(1, people))));

const peopleCalled = (game: LessonGame): number => {
  const { humans, queue } = game.host.debate;
  return queue.filter((seat) => humans.includes(seat)).length;
};

const phaseTime = ({ plan }: LessonMeta, game: LessonGame, phase: Phase): number => {
  switch (phase) {
    case 'warnings':
      return plan.briefing.warnings;
    case 'call':
      return plan.briefing.call;
    case 'floor':
      return turnTime(plan.phases.floor, peopleCalled(game));
    case 'dispatch':
    case 'corridor':
    case 'pledge':
    case 'tour':
    case 'consequences':
      return plan.phases[phase];
    case 'verdict':
      return plan.debrief;
  }
};

/** Seconds for what the class is at now; null where nothing is timed. */
export const timeFor = (meta: LessonMeta, game: LessonGame | null): number | null => {
  if (game === null || meta.stage === 'lobby' || meta.stage === 'over') return null;
  if (meta.stage === 'briefing') return meta.plan.briefing.read;
  if (meta.stage === 'debrief') return meta.plan.debrief;
  return phaseTime(meta, game, game.host.debate.phase);
};

/** Starts the clock for what the class is at; a paused lesson stays paused, with the new time before it. */
export const startClock = (meta: LessonMeta, game: LessonGame | null, now: number): void => {
  const seconds = timeFor(meta, game);
  const paused = meta.pausedWith !== null;
  meta.endsAt = seconds === null || paused ? null : now + seconds * 1000;
  meta.pausedWith = paused && seconds !== null ? seconds * 1000 : null;
};

/** Plans the time that is left when a round begins. */
export const replan = (meta: LessonMeta, { host }: LessonGame, now: number): void => {
  if (meta.startedAt === null) return;
  const { round, rounds } = host.debate;
  const bell = meta.startedAt + (meta.plan.minutes * 60 - meta.plan.join) * 1000;
  const left = Math.max(0, Math.floor((bell - now) / 1000));
  meta.plan = replanLesson(meta.plan, { left, rounds: rounds - round + 1 });
};

export const pause = (meta: LessonMeta, now: number): boolean => {
  if (meta.endsAt === null) return false;
  meta.pausedWith = Math.max(0, meta.endsAt - now);
  meta.endsAt = null;
  return true;
};

export const resume = (meta: LessonMeta, now: number): boolean => {
  if (meta.pausedWith === null) return false;
  meta.endsAt = now + meta.pausedWith;
  meta.pausedWith = null;
  return true;
};

export const moreTime = (meta: LessonMeta, seconds: number): boolean => {
  if (meta.endsAt !== null) meta.endsAt += seconds * 1000;
  else if (meta.pausedWith !== null) meta.pausedWith += seconds * 1000;
  else return false;
  return true;
};

const GRACE = 20_000;

/** Nobody shall find a phase over that ran out while the server was away or could write nothing. */
export const graceful = (meta: LessonMeta, now: number): void => {
  if (meta.endsAt !== null) meta.endsAt = Math.max(meta.endsAt, now + GRACE);
};
