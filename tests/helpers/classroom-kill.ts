import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../src/classroom/journal.ts';
import { storedIn } from '../../src/classroom/store.ts';
import type { Stored } from '../../src/classroom/store.ts';
import type { Phase } from '../../src/rules/phases.ts';
import type { LessonLink } from '../../src/session/remote.ts';
import { TestClass, seatOf, until } from './classroom.ts';
import type { TestServer } from './classroom.ts';
import { answerTo, cardFor, chanceFrom, playAlong } from './classroom-student.ts';
import { moveOn } from './classroom-teacher.ts';
import { must } from './core.ts';

export interface Killed {
  readonly lesson: TestClass;
  /** What the server had said it has before it was stopped. */
  readonly acknowledged: number;
  /** What of that its journal does not have. */
  readonly missing: readonly string[];
  /** Students who are back in their seats, without having done anything for it. */
  readonly back: number;
  /** Whether teacher and screen are back too, and the teacher's next order is carried out. */
  readonly goesOn: boolean;
}

/** Leaves the beginning of one more line in a journal, as a power cut in the middle of a write does. */
const tear = (path: string, share: number): void => {
  const line = must(readFileSync(path, 'utf8').trimEnd().split('\n').at(-1));
  appendFileSync(path, line.slice(0, 1 + Math.floor(share * (line.length - 1))));
};

/** Something a student does in a phase, and how it is known again in the journal. */
interface Deed {
  readonly send: () => Promise<unknown>;
  readonly isKept: (stored: Stored) => boolean;
  readonly told: string;
}

const has = (list: readonly unknown[], one: unknown): boolean =>
  list.some((other) => JSON.stringify(other) === JSON.stringify(one));

const deedOf = (link: LessonLink, index: number): Deed | null => {
  const view = must(link.session()).view();
  const { phase, question, round } = view.shared;
  const seat = must(seatOf(link));
  if (phase === 'tour' || phase === 'consequences') {
    const text = `Because ${index}`;
    const isKept = ({ meta }: Stored) => meta.explanations.some((one) => one.text === text);
    return { send: () => link.send('explain', { text }), isKept, told: text };
  }
  if (phase === 'dispatch') {
    const command = must(cardFor(view, chanceFrom(index)));
    const isKept = ({ meta }: Stored) => has([meta.filed[seat]?.command], command);
    return { send: () => link.send('file', { round, command }), isKept, told: `card of ${seat}` };
  }
  const command = answerTo(view, chanceFrom(index + 7));
  return (
    command && {
      send: () => link.send('command', { command, question }),
      isKept: ({ commands }) => has(commands, command),
      told: JSON.stringify(command),
    }
  );
};

/** Plays a class up to the phase wanted, and no further. */
const playTo = async (lesson: TestClass, students: LessonLink[], phase: Phase): Promise<void> => {
  const stops: (() => void)[] = [];
  if (phase !== 'warnings') {
    students.forEach((link, index) => stops.push(playAlong(link, index + 1, (at) => at !== phase)));
    const stay = (at: string) =>
      at === phase ? new Promise<void>(() => undefined) : Promise.resolve();
    const needsCards = phase !== 'floor' && phase !== 'dispatch';
    stops.push(moveOn(lesson.teacher, (_, at) => stay(at), needsCards));
  }
  for (const link of students) {
    await until(link, ({ session }) => session()?.view().shared.phase === phase);
  }
  for (const stop of stops) stop();
};

/**
 * Plays a lesson up to a phase, lets every student do something at once, stops the server dead as soon as `after` of
 * them are told that it is done, with the others on their way, and starts it again. `torn`: how much of one more line
 * stands in the journal by then, from nothing (0) to nearly all of it (1).
 */
export const killAt = async (
  server: TestServer,
  phase: Phase,
  heads: number,
  after: number,
  torn = 0,
): Promise<Killed> => {
  const lesson = await TestClass.of(server, heads);
  const screen = lesson.open({ role: 'screen' });
  const students = await Promise.all(
    Array.from({ length: heads }, (_, index) => lesson.join(`Student ${index}`)),
  );
  await lesson.order({ type: 'start' });
  await playTo(lesson, students, phase);
  const seats = students.map(seatOf);
  const done: Deed[] = [];
  await new Promise<void>((resolve) => {
    for (const [index, link] of students.entries()) {
      const deed = deedOf(link, index);
      void deed?.send().then((refusal) => {
        if (refusal === null) done.push(deed);
        if (done.length >= after) resolve();
        return refusal;
      });
    }
  });
  const acknowledged = done.slice();
  await server.kill();
  const journal = join(server.folder, `${lesson.code}.journal`);
  if (torn > 0) tear(journal, torn);
  await server.start();
  for (const link of [...students, screen, lesson.teacher]) {
    await until(link, ({ status, session }) => status() === 'open' && session());
  }
  const back = students.filter((link, index) => seatOf(link) === seats[index]).length;
  const stored = must(storedIn(readJournal(journal)));
  const missing = acknowledged.filter(({ isKept }) => !isKept(stored)).map(({ told }) => told);
  const question = screen.session()?.view().shared.question;
  const order = { type: 'next-phase' } as const;
  const goesOn = (await lesson.teacher.send('order', { order })) === null;
  await until(screen, ({ session }) => session()?.view().shared.question !== question);
  return { lesson, acknowledged: acknowledged.length, missing, back, goesOn };
};
