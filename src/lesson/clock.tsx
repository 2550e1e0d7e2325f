import type { LessonLink } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { asClock, timeLeft } from './time.ts';
import { useTicking } from './use-link.ts';

const HURRY = 30_000;

/** What is left of what is going on. */
export function Clock({ link }: { readonly link: LessonLink }) {
  useTicking();
  const clock = link.lobby()?.clock;
  const left = clock === undefined ? null : timeLeft(clock, link.now());
  if (clock === undefined || left === null) return null;
  const paused = clock.pausedWith !== null;
  return (
    <p class="lesson-clock" data-hurry={!paused && left <= HURRY}>
      <span class="for-ears">{LESSON.clock}: </span>
      <span class="measured" role="timer">
        {asClock(left)}
      </span>
      {paused && <span class="lesson-paused"> {LESSON.paused}</span>}
    </p>
  );
}
