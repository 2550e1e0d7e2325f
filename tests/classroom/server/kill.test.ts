import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestServer } from '../../helpers/classroom.ts';
import { killAt } from '../../helpers/classroom-kill.ts';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

describe('a server that is stopped dead', () => {
  it.each([
    ['warnings', 3],
    ['floor', 1],
    ['pledge', 3],
  ] as const)(
    'in the phase %s has all it acknowledged when it is back, and everybody with it',
    async (phase, after) => {
      const { lesson, acknowledged, missing, back, goesOn } = await killAt(
        server,
        phase,
        6,
        after,
        after / 4,
      );
      expect(acknowledged).toBeGreaterThanOrEqual(after);
      expect(missing).toEqual([]);
      expect(back).toBe(6);
      expect(goesOn).toBe(true);
      lesson.close();
    },
  );
});
