import { Outbox } from './remote-outbox.ts';
import type {
  AnyRefusalCode,
  ClientMessage,
  Debrief,
  LessonRefusalCode,
  Lobby,
  Unnumbered,
  Welcome,
} from './protocol.ts';
import type { LessonAddress, LessonLink, LinkStatus, Refused } from './remote-types.ts';
import { assembler } from './remote-view.ts';
import { connect, refusalIn } from './remote-wire.ts';
import type { Heard, Wire } from './remote-wire.ts';

export type {
  LessonAddress,
  LessonLink,
  LinkStatus,
  Refused,
  RemoteSession,
} from './remote-types.ts';
export { createLesson } from './remote-wire.ts';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;
const BEAT = 8000;
/** A connection that has said nothing for so long is taken for dead. */
const DEAD = 20_000;
const DEAD_ON_WAKING = 3000;
const TOUCH = 3000;

/** A place in a lesson: connects, and connects again for as long as the room has a place for it. */
class Link {
  readonly #address: LessonAddress;
  readonly #listeners = new Set<() => void>();
  readonly #outbox = new Outbox((name, message) => this.#wire?.send(name, message));
  readonly #views = assembler({
    command: (command, question) => this.#send('command', { command, question }),
    ask: (question) => this.#outbox.ask(question),
  });
  readonly #stopWaking: () => void;
  #status: LinkStatus = 'connecting';
  #reason: AnyRefusalCode | null = null;
  #cut: LessonRefusalCode | null = null;
  #welcome: Welcome | null = null;
  #lobby: Lobby | null = null;
  #debrief: Debrief | null = null;
  #wire: Wire | null = null;
  /** Counts connections, so that what an old one still says is not heard. */
  #connection = 0;
  #tries = 0;
  #offset = 0;
  #heardAt = 0;
  #touchedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(address: LessonAddress) {
    this.#address = address;
    this.#stopWaking = address.wake?.(() => this.#wake()) ?? (() => undefined);
    void this.#connect();
  }

  readonly api: LessonLink = {
    status: () => this.#status,
    reason: () => this.#reason,
    cut: () => this.#cut,
    welcome: () => this.#welcome,
    lobby: () => this.#lobby,
    debrief: () => this.#debrief,
    session: () => this.#views.session(),
    now: () => Date.now() + this.#offset,
    subscribe: (listener) => {
      this.#listeners.add(listener);
      return () => {
        this.#listeners.delete(listener);
      };
    },
    send: (name, message) => this.#send(name, message),
    touch: () => this.#touch(),
    ping: () => this.#ping(),
    close: () => this.#end('gone', null),
  };

  #send<Name extends ClientMessage>(
    name: Name,
    message: Unnumbered<Name>,
  ): Promise<Refused | null> {
    if (name !== 'here') this.#cut = null;
    return this.#outbox.send(name, message);
  }

  async #connect(): Promise<void> {
    const connection = ++this.#connection;
    const isCurrent = (): boolean => connection === this.#connection;
    const token = this.#welcome?.seatToken ?? this.#address.seatToken;
    try {
      const wire = await connect(this.#address, token, {
        heard: (heard) => {
          if (isCurrent()) this.#hear(heard);
        },
        closed: (forGood, cut) => {
          if (isCurrent()) this.#closed(forGood, cut);
        },
      });
      if (isCurrent()) this.#opened(wire);
      else wire.close();
    } catch (error) {
      if (isCurrent()) this.#failed(refusalIn(error));
    }
  }

  #opened(wire: Wire): void {
    this.#wire = wire;
    this.#heardAt = Date.now();
    clearInterval(this.#beat);
    this.#beat = setInterval(() => this.#checkPulse(), BEAT);
  }

  #failed(refusal: AnyRefusalCode | null): void {
    // A server that has just come back may not have its rooms yet; a seat once held is asked for again and again.
    const hopeful = this.#welcome !== null && refusal === 'no-such-lesson' && this.#tries < 12;
    if (refusal === null || refusal === 'too-many-tries' || hopeful) this.#tryLater();
    else this.#end('refused', refusal);
  }

  #closed(forGood: boolean, cut: LessonRefusalCode | null = null): void {
    this.#wire = null;
    this.#cut = cut ?? this.#cut;
    // Sent again, it would cut the next connection as well.
    if (cut === 'message-too-long') this.#outbox.drop(cut);
    clearInterval(this.#beat);
    if (forGood) this.#end('gone', this.#reason);
    else this.#tryLater();
  }

  #tryLater(): void {
    if (this.#status === 'open') this.#status = 'lost';
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#tries) * (0.5 + Math.random() / 2);
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), wait);
    this.#tell();
  }

  #end(status: 'gone' | 'refused', reason: AnyRefusalCode | null): void {
    this.#status = status;
    this.#reason = reason;
    this.#connection += 1;
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    this.#stopWaking();
    this.#wire?.close();
    this.#wire = null;
    this.#outbox.giveUp();
    this.#tell();
  }

  #hear(heard: Heard): void {
    this.#heardAt = Date.now();
    switch (heard.name) {
      case 'welcome':
        this.#welcomed(heard.message);
        break;
      case 'lobby':
        this.#lobby = heard.message;
        this.#offset = heard.message.now - Date.now();
        break;
      case 'shared':
        this.#views.shared(heard.message);
        break;
      case 'own':
        this.#views.own(heard.message);
        break;
      case 'debrief':
        this.#debrief = heard.message;
        break;
      case 'farewell':
        this.#reason = heard.message.code;
        break;
      case 'done':
      case 'pong':
        this.#outbox.settle(heard.message.to, null);
        break;
      case 'refused': {
        const { to, code, about } = heard.message;
        this.#outbox.settle(to, { refused: code, ...(about === undefined ? {} : { about }) });
        break;
      }
      case 'answer':
        this.#outbox.settle(heard.message.to, heard.message.answer);
        break;
    }
    this.#tell();
  }

  #welcomed(welcome: Welcome): void {
    this.#welcome = welcome;
    this.#offset = welcome.now - Date.now();
    this.#status = 'open';
    this.#tries = 0;
    this.#views.restart();
    this.#outbox.reopen();
  }

  #checkPulse(limit = DEAD): void {
    if (Date.now() - this.#heardAt > limit) this.#restart();
    else void this.#outbox.send('ping', {});
  }

  #restart(): void {
    this.#connection += 1;
    this.#wire?.close();
    this.#closed(false);
  }

  /** The page is looked at again, or the network is back: no time to lose. */
  #wake(): void {
    if (this.#status === 'refused' || this.#status === 'gone') return;
    this.#tries = 0;
    if (this.#wire === null) {
      clearTimeout(this.#timer);
      void this.#connect();
      return;
    }
    const before = this.#heardAt;
    void this.#outbox.send('ping', {});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#heardAt === before) this.#restart();
    }, DEAD_ON_WAKING);
  }

  #touch(): void {
    if (Date.now() - this.#touchedAt < TOUCH || this.#wire === null) return;
    this.#touchedAt = Date.now();
    void this.#outbox.send('here', { visible: true });
  }

  async #ping(): Promise<number> {
    const begun = Date.now();
    await this.#outbox.send('ping', {});
    return Date.now() - begun;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Takes a place in a lesson and keeps it. */
export const openLink = (address: LessonAddress): LessonLink => new Link(address).api;

/** Pokes when the page is shown again or the network is back. */
export const browserWake = (poke: () => void): (() => void) => {
  const shown = (): void => {
    if (document.visibilityState === 'visible') poke();
  };
  addEventListener('online', poke);
  addEventListener('pageshow', poke);
  document.addEventListener('visibilitychange', shown);
  return () => {
    removeEventListener('online', poke);
    removeEventListener('pageshow', poke);
    document.removeEventListener('visibilitychange', shown);
  };
};
