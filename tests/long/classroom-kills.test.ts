import { afterAll, beforeAll, expect, test } from 'vitest';
import { PHASES } from '../../src/rules/phases.ts';
import { TestServer } from '../helpers/classroom.ts';
import { killAt } from '../helpers/classroom-kill.ts';
import { TappedSocket } from '../helpers/classroom-tap.ts';
import { PATIENCE, partsOf } from '../helpers/parts.ts';
import { must } from '../helpers/core.ts';

const HEADS = 8;
/** Every phase somebody can be killed in. */
const PLAYED = PHASES.filter((phase) => phase !== 'verdict');

/** 100 in all, each phase by turns; a part by itself: `-t "kills 31 to 40"`. */
const PARTS = partsOf(100, 10);

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

test.each(PARTS)(
  'kills $first to $last of a server: nothing acknowledged is lost, and all come back by themselves',
  { timeout: PATIENCE },
  async ({ first, last }) => {
    for (let kill = first; kill <= last; kill++) {
      TappedSocket.all.length = 0;
      const phase = must(PLAYED[kill % PLAYED.length]);
      // One at a time has the floor; elsewhere the server dies with more or fewer on their way.
      const after = phase === 'floor' ? 1 : 1 + (kill % (HEADS - 1));
      const torn = kill % 2 === 0 ? 0 : (kill % 10) / 10;
      const { lesson, missing, back, goesOn } = await killAt(server, phase, HEADS, after, torn);
      expect({ kill, phase, missing, back, goesOn }).toEqual({
        kill,
        phase,
        missing: [],
        back: HEADS,
        goesOn: true,
      });
      await lesson.order({ type: 'delete' });
      lesson.close();
    }
  },
);
