import type { LessonMeta } from './meta.ts';

/** How many times as long somebody may read without touching anything as somebody gone is waited for. */
const READING = 4;

/** What counts for whether somebody is away. */
export interface Presence {
  readonly person: string;
  readonly seat: string;
  /** Connected and looking. */
  readonly isHere: boolean;
  /** A caretaker answers for the seat now. */
  readonly isAway: boolean;
}

/** Who has given a sign of life when, and since when who has been asked. */
export class Absence {
  readonly #lastSeen = new Map<string, number>();
  /** Since when each seat has been asked something. */
  readonly #askedAt = new Map<string, number>();

  seen(person: string, now: number): void {
    this.#lastSeen.set(person, now);
  }

  noteAsked(seats: readonly string[], now: number): void {
    for (const seat of this.#askedAt.keys()) if (!seats.includes(seat)) this.#askedAt.delete(seat);
    for (const seat of seats) if (!this.#askedAt.has(seat)) this.#askedAt.set(seat, now);
  }

  /** Gone for so long, or asked something for long enough to read it without a sign of life; then until the next sign. */
  isAbsent({ person, seat, isHere, isAway }: Presence, meta: LessonMeta, now: number): boolean {
    const silentSince = this.#lastSeen.get(person) ?? 0;
    const limit = now - meta.absence * (isHere ? READING : 1) * 1000;
    if (silentSince > limit) return false;
    if (isAway || !isHere) return true;
    const asked = this.#askedAt.get(seat);
    return asked !== undefined && asked <= limit;
  }
}
