import { createHash } from 'node:crypto';
import { readFileSync, truncateSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
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

/** What a journal needs of an open file. */
export interface JournalFile {
  readonly appendFile: (text: string) => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly stat: () => Promise<{ readonly size: number }>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
/** Opens a file for adding to it, with the folder it lies in. */
export type OpenFile = (path: string) => Promise<JournalFile>;

/** Makes the name of a new file outlive a power cut. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Opens a file of this computer’s disk. */
export const openOnDisk: OpenFile = async (path) => {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  await syncFolder(path);
  return file;
};

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An append-only file of checksummed lines. What has been awaited is on disk. What could not be written is cut off, at
 * once or else before anything is written again, and the next entries try the disk anew.
 */
export class Journal {
  readonly #path: string;
  readonly #openFile: OpenFile;
  #file: JournalFile | null = null;
  /** Where the last line ends that is on disk; null before the file was first opened. */
  #end: number | null = null;
  #text = '';
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #isClosed = false;

  constructor(path: string, openFile: OpenFile = openOnDisk) {
    this.#path = path;
    this.#openFile = openFile;
  }

  /**
   * Writes entries after all before them; resolves once they are on disk. Many waiting at once cost one sync, and when
   * it fails, none of them has been written.
   */
  append(...entries: readonly object[]): Promise<void> {
    if (this.#isClosed) return Promise.reject(new Error('the journal is closed'));
    this.#text += entries.map(lineOf).join('');
    const done = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    this.#writing ??= this.#write();
    return done;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writing;
    await this.#drop();
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const [text, waiting] = [this.#text, this.#waiting];
      this.#text = '';
      this.#waiting = [];
      try {
        await this.#put(text);
        for (const { resolve } of waiting) resolve();
      } catch (error) {
        // Those that came meanwhile may build on what has not been written.
        for (const { reject } of [...waiting, ...this.#waiting]) reject(error);
        this.#text = '';
        this.#waiting = [];
      }
    }
    this.#writing = null;
  }

  async #put(text: string): Promise<void> {
    try {
      const file = await this.#opened();
      await file.appendFile(text);
      await file.datasync();
      this.#end = (this.#end ?? 0) + Buffer.byteLength(text);
    } catch (error) {
      await this.#drop();
      await this.#opened().catch(() => undefined);
      throw error;
    }
  }

  /** The file as far as it has been written; opened again after a failure, for a handle may have failed for good. */
  async #opened(): Promise<JournalFile> {
    if (this.#file !== null) return this.#file;
    const file = await this.#openFile(this.#path);
    try {
      await this.#cut(file);
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
    this.#file = file;
    return file;
  }

  async #cut(file: JournalFile): Promise<void> {
    const { size } = await file.stat();
    this.#end ??= size;
    if (size < this.#end) throw new Error('lines of the journal are missing');
    if (size === this.#end) return;
    await file.truncate(this.#end);
    await file.datasync();
  }

  async #drop(): Promise<void> {
    await this.#file?.close().catch(() => undefined);
    this.#file = null;
  }
}
