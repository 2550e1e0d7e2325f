import { DEBRIEF_STEPS } from '../session/protocol.ts';
import type { DebriefStep } from '../session/protocol.ts';
import type { LessonMeta } from './meta.ts';

/** The game is played; its debrief may go on after the lesson's end. */
const isPlayed = ({ stage }: LessonMeta): boolean => stage === 'debrief' || stage === 'over';

/** Shows a step of the debrief; false when there is no debrief. */
export const show = (meta: LessonMeta, step: DebriefStep): boolean => {
  if (!isPlayed(meta)) return false;
  meta.step = step;
  return true;
};

/** The debrief's next step; false after the last. */
export const nextStep = (meta: LessonMeta): boolean => {
  const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(meta.step) + 1];
  return next !== undefined && show(meta, next);
};

/** Keeps what the teacher's page has found, to be shown at its step; false before the debrief. */
export const publish = (
  meta: LessonMeta,
  found: Pick<LessonMeta, 'chances' | 'decisions'>,
): boolean => {
  if (!isPlayed(meta)) return false;
  Object.assign(meta, found);
  return true;
};

/** The game goes on after all: its debrief will begin anew, and what was found of it holds no longer. */
export const reopen = (meta: LessonMeta): void => {
  meta.stage = 'playing';
  meta.step = 'what-moved-you';
  delete meta.chances;
  delete meta.decisions;
};
