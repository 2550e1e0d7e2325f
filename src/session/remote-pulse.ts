const BEAT = 8000;
/** A connection that has said nothing for so long is taken for dead. */
const DEAD = 20_000;
const DEAD_ON_WAKING = 3000;

interface Heart {
  readonly heardAt: () => number;
  readonly ping: () => void;
  /** The connection is dead, whatever it says of itself. */
  readonly onDead: () => void;
}

/** Finds out whether an open connection still lives. */
export class Pulse {
  readonly #heart: Heart;
  #beat: ReturnType<typeof setInterval> | undefined;
  #check: ReturnType<typeof setTimeout> | undefined;

  constructor(heart: Heart) {
    this.#heart = heart;
  }

  start(): void {
    this.stop();
    this.#beat = setInterval(() => this.#feel(), BEAT);
  }

  stop(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#check);
  }

  /** Asks at once and does not wait long for the answer: the device may have slept. */
  checkNow(): void {
    const before = this.#heart.heardAt();
    this.#heart.ping();
    clearTimeout(this.#check);
    this.#check = setTimeout(() => {
      if (this.#heart.heardAt() === before) this.#heart.onDead();
    }, DEAD_ON_WAKING);
  }

  #feel(): void {
    if (Date.now() - this.#heart.heardAt() > DEAD) this.#heart.onDead();
    else this.#heart.ping();
  }
}
