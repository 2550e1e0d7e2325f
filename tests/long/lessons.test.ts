import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestServer, seatOf } from '../helpers/classroom.ts';
import { killAt } from '../helpers/classroom-kill.ts';
import { playLesson } from '../helpers/classroom-play.ts';
import { leaksOf, seedIn } from '../helpers/classroom-secrets.ts';
import { TappedSocket } from '../helpers/classroom-tap.ts';
import { PHASES } from '../../src/rules/phases.ts';
import { must } from '../helpers/core.ts';

const LESSONS = 200;
const KILLS = 100;
/** Every phase somebody can be killed in. */
const PLAYED = PHASES.filter((phase) => phase !== 'verdict');

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

describe('many lessons', () => {
  it(`send no secret to anybody else, and nobody loses a seat, in ${LESSONS} of them`, async () => {
    const leaks: string[] = [];
    let lost = 0;
    for (let seed = 1; seed <= LESSONS; seed++) {
      TappedSocket.all.length = 0;
      const heads = 2 + (seed % 26);
      const scenario = seed % 10 === 0 ? 'mali-2013' : 'tutorial-3-rounds';
      const { lesson, students } = await playLesson(server, Math.min(heads, 12), seed, scenario);
      lost += students.filter((link) => seatOf(link) === null).length;
      const secrets = {
        seed: seedIn(join(server.folder, `${lesson.code}.journal`)),
        server: server.secret,
        lesson: lesson.secret,
      };
      leaks.push(...TappedSocket.all.flatMap((socket) => leaksOf(socket, secrets)));
      await lesson.order({ type: 'delete' });
      lesson.close();
    }
    expect(leaks).toEqual([]);
    expect(lost).toBe(0);
  });

  it(`lose nothing acknowledged and nobody when the server dies, ${KILLS} times`, async () => {
    const problems: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const phase = must(PLAYED[kill % PLAYED.length]);
      const after = phase === 'floor' ? 1 : 1 + (kill % 4);
      const { lesson, missing, back } = await killAt(server, phase, 5, after);
      problems.push(...missing);
      if (back !== 5) problems.push(`${5 - back} students in ${phase}`);
      await lesson.order({ type: 'delete' });
      lesson.close();
    }
    expect(problems).toEqual([]);
  });
});
