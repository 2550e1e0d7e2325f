import type { LessonLink } from '../../src/session/remote.ts';

const MOVED_ON: readonly string[] = ['dispatch', 'tour', 'consequences'];

/** A teacher who moves the class on whenever nobody is asked anything, after `pause` has been let through. */
export const moveOn = (
  teacher: LessonLink,
  pause: (round: number, phase: string) => Promise<void> = () => Promise.resolve(),
  needsCards = true,
): (() => void) => {
  let moved = '';
  const go = async (round: number, phase: string): Promise<void> => {
    await pause(round, phase);
    await teacher.send('order', { order: { type: 'next-phase' } });
  };
  const look = (): void => {
    const lobby = teacher.lobby();
    if (lobby === null || lobby.stage !== 'playing' || lobby.phase === null) return;
    const { phase, round } = lobby;
    const filed =
      !needsCards || lobby.seats.every(({ sitter, asksFloor }) => sitter !== 'people' || asksFloor);
    const isDue = MOVED_ON.includes(phase) && (phase !== 'dispatch' || filed);
    if (!isDue || moved === `${round}.${phase}`) return;
    moved = `${round}.${phase}`;
    void go(round, phase);
  };
  look();
  return teacher.subscribe(look);
};
