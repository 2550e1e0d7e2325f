import type { LessonClock } from '../session/protocol.ts';

/** Milliseconds left of what is going on; null while nothing is timed. */
export const timeLeft = (clock: LessonClock, now: number): number | null => {
  if (clock.pausedWith !== null) return clock.pausedWith;
  return clock.endsAt === null ? null : Math.max(0, clock.endsAt - now);
};

/** `102000` → `1:42`. */
export const asClock = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  const rest = seconds % 60;
  return `${String((seconds - rest) / 60)}:${String(rest).padStart(2, '0')}`;
};

/** A moment as people write it, by this device's clock. */
export const tellMoment = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
