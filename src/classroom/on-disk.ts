import type { Core } from './core.ts';
import { LessonGame } from './game.ts';
import type { LessonMeta } from './meta.ts';
import { fold } from './store.ts';
import type { Folding, LessonEntry } from './store.ts';

type Live = Pick<Core, 'away' | 'game' | 'meta' | 'playable' | 'ready'>;

const replace = (meta: LessonMeta, kept: LessonMeta): void => {
  for (const key of Object.keys(meta)) if (!(key in kept)) Reflect.deleteProperty(meta, key);
  Object.assign(meta, structuredClone(kept));
};

/** A lesson as its journal has it, and as a restart would bring it back: what it falls back to when it cannot be saved. */
export class OnDisk {
  readonly #stored: Folding;
  #away: ReadonlySet<string> = new Set();
  #ready: ReadonlySet<string> = new Set();

  constructor(meta: LessonMeta, game: LessonGame | null) {
    const played = game?.kept() ?? { start: null, commands: [], chair: [] };
    this.#stored = { meta: structuredClone(meta), ...played };
  }

  /** The lesson is on disk, now that these entries are. */
  wrote(entries: readonly LessonEntry[], { away, ready }: Live): void {
    for (const entry of entries) fold(this.#stored, entry);
    this.#away = away;
    this.#ready = new Set(ready);
  }

  /** Makes the lesson what is on disk. */
  restore(live: Live): void {
    const { meta, start, commands, chair } = this.#stored;
    replace(live.meta, meta);
    live.game = start && new LessonGame(live.playable, start, commands, chair);
    live.away = this.#away;
    if (live.game !== null) live.game.host.away = this.#away;
    live.ready.clear();
    for (const person of this.#ready) live.ready.add(person);
  }
}
