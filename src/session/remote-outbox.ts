import { LIMITS } from './protocol.ts';
import type {
  Answer,
  AnyRefusalCode,
  ClientMessage,
  LessonRefusalCode,
  Question,
  Unnumbered,
} from './protocol.ts';
import type { Refused } from './remote-types.ts';

type Outcome = Answer | Refused | null;

interface Waiting {
  readonly name: ClientMessage;
  readonly message: object;
  readonly settle: (outcome: Outcome) => void;
  /** Sent over an earlier connection as well, so it may have been done already. */
  readonly again: boolean;
}

/** What the room says to a message that it has had before. */
const DONE_BEFORE: ReadonlySet<AnyRefusalCode> = new Set<AnyRefusalCode>([
  'stale-question',
  'already-answered',
  'already-left',
  'already-said-so',
  'offered-already',
  'promised-already',
  'mandate-already-sought',
]);

/** About as many as the message takes on the line. */
const bytesOf = (message: object): number =>
  new TextEncoder().encode(JSON.stringify(message)).length;

/** Messages on their way: numbered, kept until answered, and sent again over the next connection. */
export class Outbox {
  readonly #post: (name: ClientMessage, message: object) => void;
  readonly #waiting = new Map<number, Waiting>();
  #n = 0;
  #open = false;
  #over = false;

  constructor(post: (name: ClientMessage, message: object) => void) {
    this.#post = post;
  }

  /** Sends a message; resolves with null when it is done, or with the refusal. */
  async send<Name extends ClientMessage>(
    name: Name,
    message: Unnumbered<Name>,
  ): Promise<Refused | null> {
    const outcome = await this.#enqueue(name, message);
    return outcome !== null && 'refused' in outcome ? outcome : null;
  }

  async ask(question: Question): Promise<Answer | Refused> {
    const outcome = await this.#enqueue('ask', { question });
    return outcome ?? { refused: 'bad-message' };
  }

  /** Hears what became of message `n`. */
  settle(n: number, outcome: Outcome): void {
    const waiting = this.#waiting.get(n);
    if (waiting === undefined) return;
    this.#waiting.delete(n);
    const refused = outcome !== null && 'refused' in outcome ? outcome.refused : null;
    const doneBefore = waiting.again && refused !== null && DONE_BEFORE.has(refused);
    waiting.settle(doneBefore ? null : outcome);
  }

  /** A new connection: numbers begin again, and what has had no answer is sent again. */
  reopen(): void {
    const unanswered = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#n = 0;
    this.#open = true;
    for (const waiting of unanswered) this.#dispatch({ ...waiting, again: true });
  }

  /** Nothing will be answered any more. */
  giveUp(): void {
    this.#over = true;
    this.drop('lesson-over');
  }

  /** Gives up what waits for an answer, as refused. */
  drop(refused: LessonRefusalCode): void {
    for (const { settle } of this.#waiting.values()) settle({ refused });
    this.#waiting.clear();
  }

  #enqueue(name: ClientMessage, message: object): Promise<Outcome> {
    if (this.#over) return Promise.resolve({ refused: 'lesson-over' });
    if (bytesOf(message) > LIMITS.message) return Promise.resolve({ refused: 'message-too-long' });
    return new Promise((settle) => this.#dispatch({ name, message, settle, again: false }));
  }

  #dispatch(waiting: Waiting): void {
    this.#n += 1;
    this.#waiting.set(this.#n, waiting);
    if (this.#open) this.#post(waiting.name, { ...waiting.message, n: this.#n });
  }
}
