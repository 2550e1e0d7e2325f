import type { RefusalCode } from '../rules/commands.ts';

export const PROTOCOL = 2;
/** The name under which the server keeps its rooms. */
export const ROOM = 'lesson';

/** Letters and digits of a lesson's code: none that can be taken for another. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** The code of the room that stands open for the check page; no lesson ever has it. */
export const CHECK_CODE = 'CHECKS';

/** A code as people type it, made into one that can be asked for; null when it cannot be one. */
export const codeFrom = (typed: string): string | null => {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const fits = code.split('').every((letter) => CODE_LETTERS.includes(letter));
  return fits && code.length === CODE_LENGTH ? code : null;
};

export const LIMITS = {
  name: 24,
  wish: 40,
  explanation: 140,
  headline: 80,
  article: 400,
  moved: 280,
  /** Bytes of one message. */
  message: 4096,
  /** Bytes of one frame: a larger one ends its connection. */
  frame: 65_536,
  people: 40,
  screens: 4,
} as const;

export const ROLES = ['teacher', 'student', 'screen'] as const;
export type Role = (typeof ROLES)[number];

/** Parts of a delegation: one speaks for it, one negotiates in the corridor. Alone, a person has both. */
export const PARTS = ['speaker', 'negotiator'] as const;
export type Part = (typeof PARTS)[number];

export const LESSON_STAGES = ['lobby', 'briefing', 'playing', 'debrief', 'over'] as const;
export type LessonStage = (typeof LESSON_STAGES)[number];

/** What a debrief goes through, in this order. */
export const DEBRIEF_STEPS = [
  'what-moved-you',
  'ledger',
  'analysis',
  'chances',
  'decisions',
  'arguments',
  'case',
  'history',
  'stood',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** Whether a debrief has come as far as a step. */
export const reached = (now: DebriefStep, step: DebriefStep): boolean =>
  DEBRIEF_STEPS.indexOf(now) >= DEBRIEF_STEPS.indexOf(step);

export const MOVERS = ['speech', 'deal', 'dispatch', 'interest', 'others', 'danger'] as const;
export type Mover = (typeof MOVERS)[number];

/** What became of the seat on a role card: given; full or fallen; or no seat of this lesson. */
export const WISHES = ['granted', 'taken', 'unknown'] as const;
export type WishOutcome = (typeof WISHES)[number];

/** Who plays a seat at the moment. */
export const SITTERS = ['people', 'bot', 'caretaker', 'press'] as const;
export type Sitter = (typeof SITTERS)[number];

/** Why the room did not do something, besides the refusals of the rules. */
export const LESSON_REFUSALS = [
  'bad-message',
  'out-of-order',
  'too-fast',
  'message-too-long',
  'no-such-lesson',
  'too-many-tries',
  'other-version',
  'lesson-full',
  'too-many-tabs',
  'lesson-locked',
  'lesson-over',
  'removed',
  'wrong-secret',
  'teacher-only',
  'student-only',
  'chair-only',
  'no-card-filed',
  'no-seat',
  'seat-taken',
  'not-your-part',
  'no-such-person',
  'not-now',
  'not-the-press',
  'paused',
  'name-empty',
  'nothing-to-step-back',
  'no-such-dispatch',
  'no-such-scenario',
  'not-on-disk',
] as const;
export type LessonRefusalCode = (typeof LESSON_REFUSALS)[number];
export type AnyRefusalCode = RefusalCode | LessonRefusalCode;

/** Close codes of the room: after one of these a client does not try again by itself. */
export const GONE = { removed: 4100, over: 4101, elsewhere: 4102 } as const;

/** Close codes of a connection that is cut though its place is kept: a frame too large, and too many messages. */
export const CUT = { tooLong: 1009, hurried: 4429 } as const;
