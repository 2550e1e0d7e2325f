/** A bucket of tokens that fills again with time. */
export class Bucket {
  readonly #size: number;
  readonly #perSecond: number;
  #tokens: number;
  #filledAt: number;

  constructor(size: number, perSecond: number, now: number) {
    this.#size = size;
    this.#perSecond = perSecond;
    this.#tokens = size;
    this.#filledAt = now;
  }

  /** Takes a token; false when there is none. */
  take(now: number): boolean {
    const filled = this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#size, filled);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whether as many tokens are there as fit in. */
  isFull(now: number): boolean {
    return this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond >= this.#size;
  }
}

/** What a class behind one address may mistype before it has to be slow, and how slow it then is. */
const WRONG_CODES = 90;
const WRONG_PER_SECOND = 0.5;
const SLOW = 500;
const LONGEST_QUEUE = 40;

interface Caller {
  readonly wrong: Bucket;
  nextAt: number;
}

/**
 * Slows down whoever guesses codes. Only wrong codes count, so a class behind one address is not held up by joining;
 * after very many, that address is answered twice a second and no faster, right codes and wrong ones alike.
 */
export class Guard {
  readonly #callers = new Map<string, Caller>();

  /** Notes a wrong code. */
  wrong(address: string, now: number): void {
    const caller = this.#callers.get(address) ?? {
      wrong: new Bucket(WRONG_CODES, WRONG_PER_SECOND, now),
      nextAt: 0,
    };
    this.#callers.set(address, caller);
    if (!caller.wrong.take(now)) caller.nextAt = Math.max(caller.nextAt, now + SLOW);
  }

  /** Milliseconds this address has to wait for an answer; null when too many are waiting already. */
  delay(address: string, now: number): number | null {
    const caller = this.#callers.get(address);
    if (caller === undefined || caller.nextAt === 0) return 0;
    if (caller.wrong.isFull(now)) {
      this.#callers.delete(address);
      return 0;
    }
    const wait = Math.max(0, caller.nextAt - now);
    if (wait > SLOW * LONGEST_QUEUE) return null;
    caller.nextAt = Math.max(now, caller.nextAt) + SLOW;
    return wait;
  }

  /** Forgets addresses that have been quiet. */
  sweep(now: number): void {
    for (const [address, { wrong }] of this.#callers) {
      if (wrong.isFull(now)) this.#callers.delete(address);
    }
  }
}
