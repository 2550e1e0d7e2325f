import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJournal } from '../../../src/classroom/journal.ts';
import { storedIn } from '../../../src/classroom/store.ts';
import { TestServer } from '../../helpers/classroom.ts';
import { killAt } from '../../helpers/classroom-kill.ts';

let server: TestServer;
beforeAll(async () => {
  server = await new TestServer().start();
});
afterAll(() => server.stop());

describe('a server that is stopped dead', () => {
  it.each(['warnings', 'corridor', 'pledge'] as const)(
    'in the phase %s has every acknowledged command when it is back, and everybody with it',
    async (phase) => {
      const { lesson, acknowledged, back } = await killAt(server, phase, 6, 3);
      const stored = storedIn(readJournal(join(server.folder, `${lesson.code}.journal`)));
      const kept = new Set(stored?.commands.map((command) => JSON.stringify(command)));
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.filter((command) => !kept.has(JSON.stringify(command)))).toEqual([]);
      expect(back).toBe(6);
      lesson.close();
    },
  );
});
