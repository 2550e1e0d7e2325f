import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../helpers/classroom.ts';
import { TappedSocket } from '../helpers/classroom-tap.ts';
import { PATIENCE, partsOf } from '../helpers/parts.ts';
import { TROUBLES, TroubledClass } from '../helpers/classroom-trouble.ts';

const STUDENTS = 27;

/** 100 lessons in all; a part by itself: `-t "lessons 31 to 40"`. */
const PARTS = partsOf(100, 10);

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

test.each(PARTS)(
  'lessons $first to $last of a whole class: nobody loses a seat, and all see the same',
  { timeout: PATIENCE },
  async ({ first, last }) => {
    for (let seed = first; seed <= last; seed++) {
      TappedSocket.all.length = 0;
      const troubles = TROUBLES.filter((one) => one !== 'step-back' || seed % 2 === 0);
      const setup = { heads: STUDENTS, seed, scenario: 'mali-2013', troubles };
      const played = await TroubledClass.play(server, setup);
      expect({ seed, problems: played.problems }).toEqual({ seed, problems: [] });
      expect(played.suffered.toSorted()).toEqual(troubles.toSorted());
      await played.end();
    }
  },
);
