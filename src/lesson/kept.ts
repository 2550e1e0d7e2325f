import { recall, remember } from '../keeping/device.ts';
import { codeFrom } from '../session/protocol.ts';

/** What this device keeps of a lesson, so that a reload costs no seat. */
export interface KeptSeat {
  readonly code: string;
  readonly token: string;
  readonly name: string;
}

const SEAT = 'lesson-seat';
const TEACHER = 'lesson-teacher';

const textIn = (kept: unknown, key: string): string => {
  const value = (kept as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof value === 'string' ? value : '';
};

/** The seat kept here; null when there is none that makes sense. */
export const seatFrom = (kept: unknown): KeptSeat | null => {
  const code = codeFrom(textIn(kept, 'code'));
  const token = textIn(kept, 'token');
  return code === null || token === '' ? null : { code, token, name: textIn(kept, 'name') };
};

export const keptSeat = (): KeptSeat | null => seatFrom(recall(SEAT));

/** Keeps a seat on this device; false where nothing can be kept. */
export const keepSeat = (seat: KeptSeat | null): boolean => remember(SEAT, seat);

/** A lesson that was opened on this device. */
export interface KeptLesson {
  readonly code: string;
  readonly secret: string;
}

export const lessonFrom = (kept: unknown): KeptLesson | null => {
  const code = codeFrom(textIn(kept, 'code'));
  const secret = textIn(kept, 'secret');
  return code === null || secret === '' ? null : { code, secret };
};

export const keptLesson = (): KeptLesson | null => lessonFrom(recall(TEACHER));
export const keepLesson = (lesson: KeptLesson | null): boolean => remember(TEACHER, lesson);
