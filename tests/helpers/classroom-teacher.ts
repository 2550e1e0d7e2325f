import type { LessonLink } from '../../src/session/remote.ts';
import { until } from './classroom.ts';

const MOVED_ON: readonly string[] = ['dispatch', 'tour', 'consequences'];

/** A teacher who moves the class on whenever nobody is asked anything, after `pause` has been let through. */
export const moveOn = (
  teacher: LessonLink,
  pause: (round: number, phase: string) => Promise<void> = () => Promise.resolve(),
  needsCards = true,
): (() => void) => {
  let busy = false;
  let isStopped = false;
  const due = (): readonly [round: number, phase: string] | null => {
    const lobby = teacher.lobby();
    if (lobby === null || lobby.stage !== 'playing' || lobby.phase === null) return null;
    const { phase, round } = lobby;
    const filed =
      !needsCards || lobby.seats.every(({ sitter, asksFloor }) => sitter !== 'people' || asksFloor);
    return MOVED_ON.includes(phase) && (phase !== 'dispatch' || filed) ? [round, phase] : null;
  };
  const go = async (round: number, phase: string): Promise<void> => {
    await pause(round, phase);
    if (isStopped) return;
    // Somebody may have stepped back meanwhile.
    if (due() !== null) await teacher.send('order', { order: { type: 'next-phase' } });
    const before = teacher.lobby();
    await teacher.send('here', { visible: true });
    await until(teacher, ({ lobby }) => lobby() !== before);
    busy = false;
    look();
  };
  const look = (): void => {
    const now = due();
    if (now === null || busy || isStopped) return;
    busy = true;
    void go(...now);
  };
  look();
  const stop = teacher.subscribe(look);
  return () => {
    isStopped = true;
    stop();
  };
};
