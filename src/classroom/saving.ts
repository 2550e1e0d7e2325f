import type { Journal } from './journal.ts';
import type { LessonEntry } from './store.ts';

/** Whose changes are saved. */
export interface Changing {
  /** What the journal has not heard of yet. */
  readonly drain: () => readonly LessonEntry[];
  readonly written: (entries: readonly LessonEntry[]) => void;
  /** Could not be written: all of it has to be as before. */
  readonly undo: () => void;
}

const NOTHING = (): void => undefined;
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Saves what happens in a lesson in batches: what happens at once is written at once, and while that is being written
 * nothing else happens. So a batch that cannot be written takes nothing with it that was not in it, and right after
 * `save` the lesson is what is on disk.
 */
export class Saving {
  readonly #journal: Pick<Journal, 'append'>;
  readonly #changing: Changing;
  #next: Promise<void> | null = null;
  #gate: Promise<void> | null = null;
  #isWriting = false;

  constructor(journal: Pick<Journal, 'append'>, changing: Changing) {
    this.#journal = journal;
    this.#changing = changing;
  }

  get isWriting(): boolean {
    return this.#isWriting;
  }

  /** Resolves when nothing is being written. */
  async free(): Promise<void> {
    while (this.#gate !== null) await this.#gate;
  }

  /** Resolves once everything so far is on disk; rejects when it could not be written and has been undone. */
  save(): Promise<void> {
    this.#next ??= this.#save();
    return this.#next;
  }

  async #save(): Promise<void> {
    await this.free();
    await nextTurn();
    const open = this.#close();
    try {
      await this.#write();
    } finally {
      this.#isWriting = false;
      // Whoever waited for this batch goes on before anything else happens.
      setImmediate(open);
    }
  }

  #close(): () => void {
    let release = NOTHING;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    this.#next = null;
    this.#isWriting = true;
    return () => {
      this.#gate = null;
      release();
    };
  }

  async #write(): Promise<void> {
    const { drain, written, undo } = this.#changing;
    try {
      const entries = drain();
      if (entries.length > 0) await this.#journal.append(...entries);
      written(entries);
    } catch (error) {
      undo();
      throw error;
    }
  }
}
