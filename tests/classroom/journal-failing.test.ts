import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/classroom/journal.ts';
import { DISK_STEPS, FailingDisk } from '../helpers/classroom-disk.ts';

const NONE = { at: [], share: 0 };

const anyFailing = fc.record({
  at: fc.subarray([...DISK_STEPS]),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Appends and says whether it is acknowledged. */
const isTaken = (journal: Journal, ...entries: object[]): Promise<boolean> =>
  journal.append(...entries).then(
    () => true,
    () => false,
  );

describe('a journal whose disk fails', () => {
  it('cuts off what was half written, and takes the next line', async () => {
    const disk = new FailingDisk();
    const journal = new Journal('', disk.openFile);
    await journal.append({ n: 1 });
    const before = disk.bytes;
    disk.failing = { at: ['append'], share: 0.5 };
    expect(await isTaken(journal, { n: 2 })).toBe(false);
    expect(disk.bytes).toEqual(before);
    disk.failing = NONE;
    await journal.append({ n: 3 });
    expect(disk.entries()).toEqual([{ n: 1 }, { n: 3 }]);
  });

  it('takes back a whole line that it could not make sure of', async () => {
    const disk = new FailingDisk();
    const journal = new Journal('', disk.openFile);
    await journal.append({ n: 1 });
    disk.failing = { at: ['sync'], share: 0 };
    expect(await isTaken(journal, { n: 2 })).toBe(false);
    expect(disk.entries()).toEqual([{ n: 1 }]);
  });

  it('refuses with a line what waits behind it, for that may build on it', async () => {
    const disk = new FailingDisk();
    const journal = new Journal('', disk.openFile);
    disk.failing = { at: ['append'], share: 1 };
    const two = await Promise.all([isTaken(journal, { n: 1 }), isTaken(journal, { n: 2 })]);
    expect(two).toEqual([false, false]);
    disk.failing = NONE;
    expect(await isTaken(journal, { n: 3 })).toBe(true);
    expect(disk.entries()).toEqual([{ n: 3 }]);
  });

  it('writes nothing into a file that has lost lines', async () => {
    const disk = new FailingDisk();
    const journal = new Journal('', disk.openFile);
    await journal.append({ n: 1 });
    disk.failing = { at: ['append', 'open'], share: 0 };
    await isTaken(journal, { n: 2 });
    disk.bytes = Buffer.alloc(0);
    disk.failing = NONE;
    expect(await isTaken(journal, { n: 3 })).toBe(false);
    expect(disk.entries()).toEqual([]);
  });

  it('gives back what it acknowledged and nothing else, whatever fails', async () => {
    const steps = fc.array(fc.tuple(anyFailing, fc.integer({ min: 1, max: 3 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (failings) => {
        const disk = new FailingDisk();
        const journal = new Journal('', disk.openFile);
        const acknowledged: object[] = [];
        let n = 0;
        for (const [failing, count] of failings) {
          disk.failing = failing;
          const entries = Array.from({ length: count }, () => ({ n: ++n, text: 'zwölf' }));
          if (await isTaken(journal, ...entries)) acknowledged.push(...entries);
          const read = disk.entries();
          expect(read.slice(0, acknowledged.length)).toEqual(acknowledged);
          // Only a disk that lets nothing be cut off either may hold more.
          const isCut = failing.at.every((step) => step === 'append' || step === 'sync');
          expect(isCut ? read : acknowledged).toEqual(acknowledged);
        }
        disk.failing = NONE;
        await journal.append({ n: 0 });
        expect(disk.entries()).toEqual([...acknowledged, { n: 0 }]);
      }),
      { numRuns: 100 },
    );
  });
});
