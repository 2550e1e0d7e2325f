import { recall, remember } from '../keeping/device.ts';
import { CHECK } from '../words/lesson-screen.ts';

/** What is looked at. */
export type CheckId = 'page' | 'socket' | 'trip' | 'clock' | 'size' | 'secure' | 'storage';

/** One thing looked at, and what to do about it. */
export interface Finding {
  readonly id: CheckId;
  readonly state: 'ok' | 'note' | 'bad' | 'busy';
  readonly text: string;
}

export const pageFinding = (): Finding => ({ id: 'page', state: 'ok', text: CHECK.page.ok });

const NARROW = 320;
const DESK = 900;
const WALL = { width: 1280, height: 640 };

/** What a screen of this size is good for. */
export const sizeFinding = (width: number, height: number): Finding => {
  const { size } = CHECK;
  const finding = (state: Finding['state'], tell: typeof size.phone): Finding => ({
    id: 'size',
    state,
    text: tell(width, height),
  });
  if (width < NARROW) return finding('note', size.small);
  if (width >= WALL.width && height >= WALL.height) return finding('ok', size.wall);
  return finding('ok', width >= DESK ? size.desk : size.phone);
};

/** What a plain-http address lacks. */
export const secureFinding = (isSecure: boolean): Finding => ({
  id: 'secure',
  state: isSecure ? 'ok' : 'note',
  text: isSecure ? CHECK.secure.ok : CHECK.secure.lacks,
});

const PROBE = 'lesson-check';

/** Whether this browser remembers anything. */
export const storageFinding = (): Finding => {
  const keeps = remember(PROBE, 1) && recall(PROBE) === 1;
  return {
    id: 'storage',
    state: keeps ? 'ok' : 'bad',
    text: keeps ? CHECK.storage.ok : CHECK.storage.bad,
  };
};

const SLOW = 300;

/** The way there and back, in milliseconds. */
export const tripFinding = (ms: number): Finding => ({
  id: 'trip',
  state: ms < SLOW ? 'ok' : 'note',
  text: ms < SLOW ? CHECK.trip.ok(ms) : CHECK.trip.slow(ms),
});

const CLOCKS_AGREE = 2000;

/** How far this device's clock is from the server's, in milliseconds. */
export const clockFinding = (off: number): Finding => {
  const far = Math.abs(off);
  return far < CLOCKS_AGREE
    ? { id: 'clock', state: 'ok', text: CHECK.clock.ok }
    : { id: 'clock', state: 'note', text: CHECK.clock.off(Math.round(far / 1000)) };
};
