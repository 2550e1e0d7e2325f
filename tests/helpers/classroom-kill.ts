import type { Command } from '../../src/rules/commands.ts';
import type { Phase } from '../../src/rules/phases.ts';
import type { LessonLink } from '../../src/session/remote.ts';
import { TestClass, seatOf, until } from './classroom.ts';
import type { TestServer } from './classroom.ts';
import { answerTo, chanceFrom, playAlong } from './classroom-student.ts';
import { moveOn } from './classroom-teacher.ts';
import { must } from './core.ts';

export interface Killed {
  readonly lesson: TestClass;
  /** Commands that the server had said it has before it was stopped. */
  readonly acknowledged: readonly Command[];
  /** Students who are back in their seats, without having done anything for it. */
  readonly back: number;
}

const isAt = (link: LessonLink, phase: Phase): boolean =>
  link.session()?.view().shared.phase === phase;

/**
 * Plays a lesson up to a phase, lets every student answer at once, stops the server dead as soon as `after` answers are
 * acknowledged, with the others on their way, and starts it again.
 */
export const killAt = async (
  server: TestServer,
  phase: Phase,
  heads: number,
  after: number,
): Promise<Killed> => {
  const lesson = await TestClass.of(server, heads);
  const students = await Promise.all(
    Array.from({ length: heads }, (_, index) => lesson.join(`Student ${index}`)),
  );
  await lesson.order({ type: 'start' });
  const stops: (() => void)[] = [];
  if (phase !== 'warnings') {
    students.forEach((link, index) => stops.push(playAlong(link, index + 1, (at) => at !== phase)));
    stops.push(moveOn(lesson.teacher));
  }
  for (const link of students) await until(link, () => isAt(link, phase));
  for (const stop of stops) stop();
  const seats = students.map(seatOf);

  const acknowledged: Command[] = [];
  await new Promise<void>((resolve) => {
    students.forEach((link, index) => {
      const view = must(link.session()).view();
      const command = answerTo(view, chanceFrom(index + 7));
      if (command === null) return;
      const { question } = view.shared;
      void link.send('command', { command, question }).then((refusal) => {
        if (refusal === null) acknowledged.push(command);
        if (acknowledged.length >= after) resolve();
        return refusal;
      });
    });
  });
  const before = acknowledged.slice();
  await server.kill();
  await server.start();
  for (const link of students) await until(link, ({ status }) => status() === 'open');
  for (const link of students) await until(link, () => link.session()?.view());
  const back = students.filter((link, index) => seatOf(link) === seats[index]).length;
  return { lesson, acknowledged: before, back };
};
