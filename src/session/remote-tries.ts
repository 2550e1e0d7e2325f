const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;

/** When to connect again: at once after a sign of life, then later and later, and never all clients together. */
export class Tries {
  readonly #connect: () => void;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connect: () => void) {
    this.#connect = connect;
  }

  /** How often it was tried since the last welcome. */
  get count(): number {
    return this.#count;
  }

  reset(): void {
    this.#count = 0;
  }

  later(): void {
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#count);
    this.#count += 1;
    this.stop();
    this.#timer = setTimeout(this.#connect, most * (0.5 + Math.random() / 2));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
