import type { LessonLink } from '../../src/session/remote.ts';
import { TestClass, until } from './classroom.ts';
import type { TestServer } from './classroom.ts';
import { playAlong } from './classroom-student.ts';
import { moveOn } from './classroom-teacher.ts';

/** A class whose students all play along, up to the debrief. */
export const playLesson = async (
  server: TestServer,
  heads: number,
  seed: number,
  scenario = 'mali-2013',
): Promise<{ readonly lesson: TestClass; readonly students: readonly LessonLink[] }> => {
  const lesson = await TestClass.of(server, heads, scenario);
  const screen = lesson.open({ role: 'screen' });
  const students = await Promise.all(
    Array.from({ length: heads }, (_, index) => lesson.join(`Student ${index}`)),
  );
  await lesson.order({ type: 'start' });
  students.forEach((link, index) => playAlong(link, seed * 100 + index));
  moveOn(lesson.teacher);
  for (const link of [lesson.teacher, screen, ...students]) {
    await until(link, ({ session }) => session()?.view().shared.phase === 'verdict');
  }
  return { lesson, students };
};
