import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../helpers/classroom.ts';
import { leaksOf, secretsIn } from '../helpers/classroom-secrets.ts';
import { chanceFrom } from '../helpers/classroom-student.ts';
import { TappedSocket } from '../helpers/classroom-tap.ts';
import { PATIENCE, partsOf } from '../helpers/parts.ts';
import { TROUBLES, TroubledClass } from '../helpers/classroom-trouble.ts';

/** 200 lessons in all; a part by itself: `-t "lessons 61 to 80"`. */
const PARTS = partsOf(200, 20);

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

/** A class of any size, on either scenario, with whatever goes wrong. */
const setupOf = (seed: number) => {
  const chance = chanceFrom(seed);
  const isLarge = seed % 4 === 0;
  return {
    seed,
    scenario: isLarge ? 'mali-2013' : 'tutorial-3-rounds',
    heads: 2 + chance(isLarge ? 34 : 14),
    troubles: TROUBLES.filter(() => chance(2) === 0),
  };
};

test.each(PARTS)(
  'all that is sent in lessons $first to $last holds no secret but its owner’s',
  { timeout: PATIENCE },
  async ({ first, last }) => {
    for (let seed = first; seed <= last; seed++) {
      TappedSocket.all.length = 0;
      const played = await TroubledClass.play(server, setupOf(seed));
      const secrets = secretsIn(
        join(server.folder, `${played.lesson.code}.journal`),
        server.secret,
        played.lesson.secret,
      );
      const heard = TappedSocket.all.filter(({ heard: all }) => all.length > 0);
      expect(heard.length).toBeGreaterThan(played.students.length);
      const leaks = heard.flatMap((socket) => leaksOf(socket, secrets));
      expect({ seed, leaks: [...new Set(leaks)], problems: played.problems }).toEqual({
        seed,
        leaks: [],
        problems: [],
      });
      await played.end();
    }
  },
);
