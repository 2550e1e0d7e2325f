import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClass, TestServer, until } from '../../helpers/classroom.ts';
import { playLesson } from '../../helpers/classroom-play.ts';
import { leaksOf, secretsIn } from '../../helpers/classroom-secrets.ts';
import { TappedSocket } from '../../helpers/classroom-tap.ts';
import type { Tapped } from '../../helpers/classroom-tap.ts';
import type { Lobby, SharedMessage } from '../../../src/session/protocol.ts';
import { must } from '../../helpers/core.ts';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

const secretsOf = ({ code, secret }: TestClass) =>
  secretsIn(join(server.folder, `${code}.journal`), server.secret, secret);

const socketOf = (person?: string): TappedSocket =>
  must(
    TappedSocket.all.find(({ heard }) =>
      heard.some(({ message }) => (message as { person?: string }).person === person),
    ),
  );

const isOpen = ({ name, message }: Tapped): boolean =>
  name === 'shared' && (message as SharedMessage).shared.phase === 'pledge';

/** Somebody holds out on a text while pledges are secret, and no line of the log says so. */
const unexplained = ({ heard }: TappedSocket): Tapped[] => {
  const open = must(heard.findLast(isOpen));
  const { shared } = open.message as SharedMessage;
  const [text, ...others] = shared.conclusions;
  const conclusions = [{ ...must(text), holdOuts: ['nobody'] }, ...others];
  const own = must(heard.findLast(({ name }) => name === 'own'));
  return [open, { name: 'shared', message: { shared: { ...shared, conclusions } } }, own];
};

describe('what a lesson’s clients are sent', () => {
  it.each([
    [8, 1, 'tutorial-3-rounds'],
    [5, 2, 'tutorial-3-rounds'],
    [9, 3, 'mali-2013'],
  ])('holds no secret but their own (%i students, %i, %s)', async (heads, seed, scenario) => {
    TappedSocket.all.length = 0;
    const { lesson, students } = await playLesson(server, heads, seed, scenario);
    const secrets = secretsOf(lesson);
    // Once the game is over the teacher, and nobody else, may have what it takes to play it again.
    const session = must(lesson.teacher.session());
    const answer = await session.ask({ about: 'record' });
    expect(answer).toHaveProperty('record.commands');
    expect(answer).toHaveProperty('record.seed', secrets.seed);
    const student = must(must(students[0]).session());
    expect(await student.ask({ about: 'record' })).toEqual({ refused: 'teacher-only' });
    const own = TappedSocket.all.filter(({ heard }) => heard.some(({ name }) => name === 'own'));
    expect(own.length).toBe(heads + 2);
    expect(own.flatMap((socket) => leaksOf(socket, secrets))).toEqual([]);
    lesson.close();
  });

  it('would be found out if it did', async () => {
    TappedSocket.all.length = 0;
    const { lesson, students } = await playLesson(server, 3, 4, 'tutorial-3-rounds');
    const [one, other] = students.map((link) => link.welcome()?.person);
    const secrets = secretsOf(lesson);
    const stranger = socketOf(one);
    const own = must(socketOf(other).heard.findLast(({ name }) => name === 'own'));
    stranger.heard.push(own, { name: 'lobby', message: { people: [], seed: secrets.seed } });
    stranger.heard.push(...unexplained(stranger));
    expect(leaksOf(stranger, secrets)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^own: the own part of/),
        expect.stringMatching(/^own: the interest/),
        'lobby: the seed',
        expect.stringMatching(/^own: .* changed without a public word$/),
      ]),
    );
    lesson.close();
  });

  it('comes at most four times a second', async () => {
    TappedSocket.all.length = 0;
    const slow = await new TestServer('').start();
    const lesson = await TestClass.of(slow, 2);
    const student = await lesson.join('Quick');
    for (let change = 0; change < 8; change++) {
      const before = lesson.teacher.lobby();
      await student.send('ready', { ready: change % 2 === 0 });
      await until(lesson.teacher, ({ lobby }) => lobby() !== before);
    }
    const teacher = must(
      TappedSocket.all.find(({ heard }) => heard.filter(({ name }) => name === 'lobby').length > 7),
    );
    // From the student's coming on: what greets a teacher who has just come keeps no pace.
    const times = teacher.heard.flatMap(({ name, message }) => {
      const { now, people } = message as Lobby;
      return name === 'lobby' && people.length > 0 ? [now] : [];
    });
    const gaps = times.slice(1).map((now, index) => now - must(times[index]));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(245);
    lesson.close();
    await slow.stop();
  });
});
