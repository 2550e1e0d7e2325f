import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { RULES_VERSION } from '../debate/record.ts';
import { createSchema } from '../session/protocol-schema.ts';
import { CHECK_CODE, PROTOCOL } from '../session/protocol.ts';
import type { CreateOptions, LessonRefusalCode } from '../session/protocol.ts';
import { LessonGame } from './game.ts';
import type { GameStart } from './game.ts';
import { Journal, openOnDisk, peekJournal, readJournal } from './journal.ts';
import type { OpenFile } from './journal.ts';
import { KEEP_DAYS, freshMeta } from './meta.ts';
import type { LessonMeta } from './meta.ts';
import type { Playable } from './scenarios.ts';
import { freshCode, freshSecret, isSameSecret, lessonSecret } from './secrets.ts';
import { JOURNAL_FORMAT, storedIn } from './store.ts';
import { graceful } from './timing.ts';

const ENDING = '.journal';
const DAMAGED = '.damaged';
const SECRET_FILE = 'secret';
const DAY = 86_400_000;

/** A lesson taken from the shelf: what it consists of, and where it is written. */
export interface Opened {
  readonly meta: LessonMeta;
  readonly game: LessonGame | null;
  readonly journal: Journal;
  readonly secrets: readonly [lesson: string, server: string];
}

/** Whether a game can be played on here: the same scenario, by the same rules. */
const fits = ({ hash, rules }: GameStart, playable: Playable): boolean =>
  hash === playable.hash && rules === RULES_VERSION;

/** Where lessons are kept on disk: one journal each, named by its code. */
export class Shelf {
  readonly secret: string;
  readonly playables: ReadonlyMap<string, Playable>;
  readonly #folder: string;
  readonly #openFile: OpenFile;
  readonly #codes = new Set<string>();
  readonly #unreadable = new Set<string>();

  constructor(
    folder: string,
    playables: ReadonlyMap<string, Playable>,
    openFile: OpenFile = openOnDisk,
  ) {
    this.#folder = folder;
    this.#openFile = openFile;
    this.playables = playables;
    mkdirSync(folder, { recursive: true });
    this.secret = this.#ownSecret();
  }

  /** Whether a lesson of this code is running. */
  has(code: string): boolean {
    return this.#codes.has(code);
  }

  /** Codes of the lessons that a former server left, but for those whose time is over: these are deleted. */
  codes(now: number): string[] {
    const names = readdirSync(this.#folder);
    for (const name of names) if (name.endsWith(DAMAGED)) this.#sweep(name, now);
    return names
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((code) => this.#isWanted(code, now));
  }

  /** Files that could not be read when the codes were looked for: they stay as they are for the next start. */
  unreadable(): string[] {
    return [...this.#unreadable];
  }

  /** Why a lesson may not be opened with these options, or null. */
  problemWith(options: unknown): LessonRefusalCode | null {
    const parsed = createSchema.safeParse(options);
    if (!parsed.success) return 'bad-message';
    if (parsed.data.protocol !== PROTOCOL) return 'other-version';
    if (!isSameSecret(parsed.data.secret, this.secret)) return 'wrong-secret';
    return this.playables.has(parsed.data.scenario) ? null : 'no-such-scenario';
  }

  /** A new lesson, on disk from the beginning; null when it could not be written. */
  async open(options: CreateOptions, now: number): Promise<Opened | null> {
    const playable = this.playables.get(options.scenario);
    if (playable === undefined) throw new Error('a lesson was opened on no scenario');
    const code = freshCode(
      (taken) => taken === CHECK_CODE || this.has(taken) || existsSync(this.#path(taken)),
    );
    const meta = freshMeta(code, playable.model, options, now);
    const journal = this.#journal(code);
    try {
      await journal.append({ t: 'lesson', format: JOURNAL_FORMAT, meta });
      return this.#opened(meta, null, journal);
    } catch {
      await journal.close();
      this.#remove(code);
      return null;
    }
  }

  /** A lesson where its last line left it; null when its journal cannot be played on, which is then put aside. */
  restore(code: string, now: number): Opened | null {
    const stored = storedIn(readJournal(this.#path(code)));
    const playable = this.playables.get(stored?.meta.scenario ?? '');
    if (stored === null || playable === undefined) return this.#putAside(code);
    const { meta, start, commands, chair } = stored;
    if (start !== null && !fits(start, playable)) return this.#putAside(code);
    try {
      const game = start && new LessonGame(playable, start, commands, chair);
      graceful(meta, now);
      return this.#opened(meta, game, this.#journal(code));
    } catch {
      return this.#putAside(code);
    }
  }

  /** Deletes a lesson for good. */
  async wipe(code: string, journal: Journal): Promise<void> {
    this.#codes.delete(code);
    await journal.close();
    this.#remove(code);
  }

  #journal(code: string): Journal {
    return new Journal(this.#path(code), this.#openFile);
  }

  /** A disk that refuses even this leaves the file to the next start. */
  #remove(code: string): void {
    try {
      rmSync(this.#path(code), { force: true });
    } catch {
      return;
    }
  }

  #opened(meta: LessonMeta, game: LessonGame | null, journal: Journal): Opened {
    this.#codes.add(meta.code);
    return { meta, game, journal, secrets: [lessonSecret(this.secret, meta.code), this.secret] };
  }

  #path(code: string): string {
    return join(this.#folder, `${code}${ENDING}`);
  }

  #putAside(code: string): null {
    renameSync(this.#path(code), `${this.#path(code)}${DAMAGED}`);
    return null;
  }

  #readable<Of>(name: string, read: (path: string) => Of): Of | undefined {
    try {
      return read(join(this.#folder, name));
    } catch {
      this.#unreadable.add(name);
      return undefined;
    }
  }

  #isWanted(code: string, now: number): boolean {
    const entries = this.#readable(`${code}${ENDING}`, readJournal);
    if (entries === undefined) return false;
    const stored = storedIn(entries);
    if (stored === null || stored.meta.openedAt + stored.meta.keepDays * DAY > now) return true;
    this.#remove(code);
    return false;
  }

  /** A journal put aside is deleted when its time is over; one that tells no time, when nobody has touched it for long. */
  #sweep(name: string, now: number): void {
    this.#readable(name, (path) => {
      const meta = storedIn(peekJournal(path))?.meta;
      const since = meta?.openedAt ?? statSync(path).mtimeMs;
      if (since + (meta?.keepDays ?? KEEP_DAYS) * DAY <= now) rmSync(path, { force: true });
    });
  }

  /** The server's secret stays the same from start to start, so that the teacher's link does. */
  #ownSecret(): string {
    const path = join(this.#folder, SECRET_FILE);
    if (existsSync(path)) return readFileSync(path, 'utf8').trim();
    const secret = freshSecret();
    writeFileSync(path, `${secret}\n`, { mode: 0o600 });
    return secret;
  }
}
