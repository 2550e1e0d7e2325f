import { Outbox } from './remote-outbox.ts';
import type { AnyRefusalCode, ClientMessage, LessonRefusalCode, Unnumbered } from './protocol.ts';
import { Hearing } from './remote-hearing.ts';
import { Pulse } from './remote-pulse.ts';
import { Tries } from './remote-tries.ts';
import type { LessonAddress, LessonLink, LinkStatus, Refused } from './remote-types.ts';
import { assembler } from './remote-view.ts';
import { connect, refusalIn } from './remote-wire.ts';
import type { Wire } from './remote-wire.ts';

export type {
  LessonAddress,
  LessonLink,
  LinkStatus,
  Refused,
  RemoteSession,
} from './remote-types.ts';
export { createLesson } from './remote-wire.ts';
export { browserWake } from './remote-wake.ts';

/** So often a seat once held is asked for again, though the room is said not to be there. */
const HOPEFUL_TRIES = 12;
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
  readonly #hearing = new Hearing({
    views: this.#views,
    outbox: this.#outbox,
    onWelcome: () => this.#welcomed(),
  });
  readonly #tries = new Tries(() => void this.#connect());
  readonly #pulse = new Pulse({
    heardAt: () => this.#hearing.at,
    ping: () => void this.#outbox.send('ping', {}),
    onDead: () => this.#restart(),
  });
  readonly #stopWaking: () => void;
  #status: LinkStatus = 'connecting';
  #reason: AnyRefusalCode | null = null;
  #cut: LessonRefusalCode | null = null;
  #wire: Wire | null = null;
  /** Counts connections, so that what an old one still says is not heard. */
  #connection = 0;
  #touchedAt = 0;

  constructor(address: LessonAddress) {
    this.#address = address;
    this.#stopWaking = address.wake?.(() => this.#wake()) ?? (() => undefined);
    void this.#connect();
  }

  readonly api: LessonLink = {
    status: () => this.#status,
    reason: () => this.#reason ?? this.#hearing.farewell,
    cut: () => this.#cut,
    welcome: () => this.#hearing.welcome,
    lobby: () => this.#hearing.lobby,
    debrief: () => this.#hearing.debrief,
    session: () => this.#views.session(),
    now: () => Date.now() + this.#hearing.offset,
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
    const token = this.#hearing.welcome?.seatToken ?? this.#address.seatToken;
    try {
      const wire = await connect(this.#address, token, {
        heard: (heard) => {
          if (!isCurrent()) return;
          this.#hearing.hear(heard);
          this.#tell();
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
    this.#hearing.at = Date.now();
    this.#pulse.start();
  }

  #welcomed(): void {
    this.#status = 'open';
    this.#tries.reset();
    this.#views.restart();
    this.#outbox.reopen();
  }

  #failed(refusal: AnyRefusalCode | null): void {
    // A server that has just come back may not have its rooms yet.
    const wasIn = this.#hearing.welcome !== null;
    const isHopeful = wasIn && refusal === 'no-such-lesson' && this.#tries.count < HOPEFUL_TRIES;
    if (refusal === null || refusal === 'too-many-tries' || isHopeful) this.#tryLater();
    else this.#end('refused', refusal);
  }

  #closed(forGood: boolean, cut: LessonRefusalCode | null = null): void {
    this.#wire = null;
    this.#cut = cut ?? this.#cut;
    // Sent again, it would cut the next connection as well.
    if (cut === 'message-too-long') this.#outbox.drop(cut);
    this.#pulse.stop();
    if (forGood) this.#end('gone', this.#hearing.farewell);
    else this.#tryLater();
  }

  #tryLater(): void {
    if (this.#status === 'open') this.#status = 'lost';
    this.#tries.later();
    this.#tell();
  }

  #restart(): void {
    this.#connection += 1;
    this.#wire?.close();
    this.#closed(false);
  }

  #end(status: 'gone' | 'refused', reason: AnyRefusalCode | null): void {
    this.#status = status;
    this.#reason = reason;
    this.#connection += 1;
    this.#tries.stop();
    this.#pulse.stop();
    this.#stopWaking();
    this.#wire?.close();
    this.#wire = null;
    this.#outbox.giveUp();
    this.#tell();
  }

  /** The page is looked at again, or the network is back: no time to lose. */
  #wake(): void {
    if (this.#status === 'refused' || this.#status === 'gone') return;
    this.#tries.reset();
    if (this.#wire !== null) {
      this.#pulse.checkNow();
      return;
    }
    this.#tries.stop();
    void this.#connect();
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
