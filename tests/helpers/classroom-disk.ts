/** A disk of one file in memory that fails when it is told to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peekJournal } from '../../src/classroom/journal.ts';
import type { JournalFile, OpenFile } from '../../src/classroom/journal.ts';

export const DISK_STEPS = ['open', 'stat', 'append', 'sync', 'truncate'] as const;
export type DiskStep = (typeof DISK_STEPS)[number];

/** How a disk fails: at these steps, with so much of what is appended written all the same. */
export interface Failing {
  readonly at: readonly DiskStep[];
  readonly share: number;
}

export class FailingDisk {
  bytes: Buffer = Buffer.alloc(0);
  failing: Failing = { at: [], share: 0 };

  readonly openFile: OpenFile = () => {
    this.#step('open');
    return Promise.resolve(this.#file);
  };

  /** What a server that is started now reads. */
  entries(): unknown[] {
    const folder = mkdtempSync(join(tmpdir(), 'disk-'));
    const path = join(folder, 'journal');
    writeFileSync(path, this.bytes);
    try {
      return peekJournal(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  readonly #file: JournalFile = {
    appendFile: async (text) => {
      const all = Buffer.from(text);
      const { at, share } = this.failing;
      const written = at.includes('append') ? all.subarray(0, Math.floor(share * all.length)) : all;
      this.bytes = Buffer.concat([this.bytes, written]);
      await Promise.resolve();
      this.#step('append');
    },
    datasync: async () => {
      await Promise.resolve();
      this.#step('sync');
    },
    stat: async () => {
      await Promise.resolve();
      this.#step('stat');
      return { size: this.bytes.length };
    },
    truncate: async (length) => {
      await Promise.resolve();
      this.#step('truncate');
      this.bytes = this.bytes.subarray(0, length);
    },
    close: () => Promise.resolve(),
  };

  #step(step: DiskStep): void {
    if (this.failing.at.includes(step)) throw new Error(`no ${step}`);
  }
}
