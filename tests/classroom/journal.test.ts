import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journal, readJournal } from '../../src/classroom/journal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = async (name: string, entries: readonly object[]): Promise<string> => {
  const path = join(folder, name);
  const journal = new Journal(path);
  await Promise.all(entries.map((entry) => journal.append(entry)));
  await journal.close();
  return path;
};

const THREE = [{ t: 'a' }, { t: 'b', text: 'zwei\nZeilen – ü' }, { t: 'c', n: 3 }];

describe('a journal', () => {
  it('gives back what was written, in order', async () => {
    expect(readJournal(await written('whole', THREE))).toEqual(THREE);
  });

  it('loses nothing but its last line wherever a crash cut it, and can be written on', async () => {
    const bytes = readFileSync(await written('source', THREE));
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    for (let length = 0; length <= bytes.length; length++) {
      const path = join(folder, 'torn');
      writeFileSync(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      expect(readJournal(path)).toEqual(THREE.slice(0, whole));
      expect(readFileSync(path)).toHaveLength(whole === 0 ? 0 : (ends[whole - 1] ?? 0));
    }
    const path = join(folder, 'torn-then-written');
    writeFileSync(path, bytes.subarray(0, bytes.length - 3));
    readJournal(path);
    const journal = new Journal(path);
    await journal.append({ t: 'd' });
    await journal.close();
    expect(readJournal(path)).toEqual([...THREE.slice(0, 2), { t: 'd' }]);
  });

  it('does not believe a line that was changed', async () => {
    const path = await written('changed', THREE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"n":3', '"n":4'));
    expect(readJournal(path)).toEqual(THREE.slice(0, 2));
  });

  it('refuses what it could not write', async () => {
    const journal = new Journal(folder);
    await expect(journal.append({ t: 'a' })).rejects.toThrow('EISDIR');
    await expect(journal.append({ t: 'b' })).rejects.toThrow('EISDIR');
    await journal.close();
  });
});
