import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const SUM_LENGTH = 16;

const sumOf = (json: string): string =>
  createHash('sha256').update(json).digest('hex').slice(0, SUM_LENGTH);
const lineOf = (entry: object): string => {
  const json = JSON.stringify(entry);
  return `${sumOf(json)} ${json}\n`;
};

const entryOf = (line: string): unknown => {
  const json = line.slice(SUM_LENGTH + 1);
  if (line[SUM_LENGTH] !== ' ' || sumOf(json) !== line.slice(0, SUM_LENGTH)) return undefined;
  const entry: unknown = JSON.parse(json);
  return entry;
};

/** The lines that are whole, and where the last of them ends. */
const wholeLines = (bytes: Buffer): { readonly entries: unknown[]; readonly end: number } => {
  const entries: unknown[] = [];
  let begin = 0;
  for (;;) {
    const end = bytes.indexOf('\n', begin);
    if (end < 0) break;
    const entry = entryOf(bytes.subarray(begin, end).toString('utf8'));
    if (entry === undefined) break;
    entries.push(entry);
    begin = end + 1;
  }
  return { entries, end: begin };
};

/** Reads a journal up to its last whole line and leaves it as it is. */
export const peekJournal = (path: string): unknown[] => wholeLines(readFileSync(path)).entries;

/** Reads a journal up to its last whole line and cuts off what a dying server left behind it. */
export const readJournal = (path: string): unknown[] => {
  const bytes = readFileSync(path);
  const { entries, end } = wholeLines(bytes);
  if (end < bytes.length) truncateSync(path, end);
  return entries;
};

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Makes the name of a new file outlive a power cut. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** An append-only file of checksummed lines. What has been awaited is on disk. */
export class Journal {
  readonly #file: Promise<FileHandle>;
  #text = '';
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #broken: Error | null = null;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = open(path, 'a').then(async (file) => {
      await syncFolder(path);
      return file;
    });
    this.#file.catch((error: unknown) => this.#fail(error));
  }

  /** Writes entries after all before them; resolves once they are on disk. Many waiting at once cost one sync. */
  append(...entries: readonly object[]): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    this.#text += entries.map(lineOf).join('');
    return this.synced();
  }

  /** Resolves once everything appended so far is on disk. */
  synced(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#text === '' && this.#writing === null) return Promise.resolve();
    const done = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    this.#writing ??= this.#write();
    return done;
  }

  async close(): Promise<void> {
    await this.synced().catch(() => undefined);
    const file = await this.#file.catch(() => null);
    this.#broken ??= new Error('the journal is closed');
    await file?.close();
  }

  async #write(): Promise<void> {
    try {
      const file = await this.#file;
      while (this.#text !== '' || this.#waiting.length > 0) {
        const [text, waiting] = [this.#text, this.#waiting];
        this.#text = '';
        this.#waiting = [];
        if (text !== '') {
          await file.appendFile(text);
          await file.datasync();
        }
        for (const { resolve } of waiting) resolve();
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#writing = null;
  }

  #fail(error: unknown): void {
    this.#broken = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of this.#waiting) reject(this.#broken);
    this.#waiting = [];
  }
}
