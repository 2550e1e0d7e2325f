import { CLIENT_SCHEMAS } from '../session/protocol-schema.ts';
import { CUT, GONE, LIMITS } from '../session/protocol.ts';
import type {
  Answer,
  ClientMessage,
  ClientMessages,
  LessonRefusalCode,
} from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import { answerTo } from './answers.ts';
import type { Core } from './core.ts';
import { Bucket } from './limits.ts';
import type { Member } from './member.ts';
import { act } from './messages.ts';
import { carryOut } from './orders.ts';
import type { Outlook } from './outlook.ts';
import { orderRefused } from './rights.ts';

/** How often somebody is told to slow down before the line is cut. */
const MOST_HURRIED = 200;
const ROOM_BURST = 900;
const ROOM_PER_SECOND = 300;

/** What of the lesson outlives a message or ends with one. */
export interface Ending {
  readonly sendAway: (member: Member, code: LessonRefusalCode, close: number) => void;
  /** Wipes the lesson and its journal. */
  readonly wipe: () => Promise<void>;
}

/** Hears what clients say: in time, well formed, in order; then does it, and answers. */
export class Hearing {
  readonly #core: Core;
  readonly #outlook: Outlook;
  readonly #ending: Ending;
  readonly #rate: Bucket;

  constructor(core: Core, outlook: Outlook, ending: Ending) {
    this.#core = core;
    this.#outlook = outlook;
    this.#ending = ending;
    this.#rate = new Bucket(ROOM_BURST, ROOM_PER_SECOND, core.now());
  }

  /** Hears a message of so many bytes; whatever it is, nobody but its sender is the worse for it. */
  async hear(member: Member, name: unknown, message: unknown, bytes: number): Promise<void> {
    const to = this.#numberIn(message);
    const now = this.#core.now();
    const isInTime = member.rate.take(now) && (member.role === 'teacher' || this.#rate.take(now));
    if (!isInTime) return this.#slowDown(member, to);
    if (bytes > LIMITS.message) return this.#refuse(member, to, { refused: 'message-too-long' });
    const schema = Object.hasOwn(CLIENT_SCHEMAS, String(name))
      ? CLIENT_SCHEMAS[String(name) as ClientMessage]
      : undefined;
    const parsed = schema?.safeParse(message);
    if (parsed?.success !== true) return this.#refuse(member, to, { refused: 'bad-message' });
    if (parsed.data.n <= member.n) return this.#refuse(member, to, { refused: 'out-of-order' });
    member.n = parsed.data.n;
    return this.#heard(member, name as ClientMessage, parsed.data);
  }

  /** Too fast: told so, and after very many times let go, to come back more slowly. */
  #slowDown(member: Member, to: number): void {
    member.hurried += 1;
    if (member.hurried <= MOST_HURRIED) this.#refuse(member, to, { refused: 'too-fast' });
    else member.line.end(CUT.hurried);
  }

  #numberIn(message: unknown): number {
    if (typeof message !== 'object' || message === null || !('n' in message)) return 0;
    return Number.isInteger(message.n) ? Number(message.n) : 0;
  }

  #refuse(member: Member, to: number, { refused, about }: Refused): void {
    const said = { to, code: refused, ...(about === undefined ? {} : { about }) };
    this.#outlook.say(member, 'refused', said);
  }

  async #heard(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Promise<void> {
    const { n } = message;
    if (name !== 'ping') await this.#core.saving.free();
    if (name === 'ask') await this.#core.save().catch(() => undefined);
    const answer = this.#wasAsked(member, name, message);
    if (answer !== undefined) return this.#reply(member, n, answer);
    const outcome = await this.#done(member, name, message);
    if (outcome !== null && outcome !== 'wipe') return this.#refuse(member, n, outcome);
    if (name === 'order') this.#sendOff((message as ClientMessages['order']).order);
    this.#outlook.say(member, 'done', { to: n });
    return outcome === 'wipe' ? this.#ending.wipe() : undefined;
  }

  #reply(member: Member, to: number, answer: Answer | Refused | 'pong'): void {
    if (answer === 'pong') this.#outlook.say(member, 'pong', { to, now: this.#core.now() });
    else if ('refused' in answer) this.#refuse(member, to, answer);
    else this.#outlook.say(member, 'answer', { to, answer });
  }

  /** The answer, when the message was a question; undefined when it was not. */
  #wasAsked(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Answer | Refused | 'pong' | undefined {
    if (name === 'ping') return 'pong';
    if (name !== 'ask') return undefined;
    this.#sign(member);
    if (!member.asks.take(this.#core.now())) return { refused: 'too-fast' };
    return answerTo(this.#core, member, (message as ClientMessages['ask']).question);
  }

  #sign(member: Member): void {
    if (member.person === '') return;
    this.#core.seen(member.person);
    const seat = this.#core.personOf(member.person)?.seat;
    if (seat !== undefined && seat !== null && this.#core.away.has(seat)) this.#core.updateAway();
  }

  async #done(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Promise<Refused | null | 'wipe'> {
    try {
      const outcome = this.#take(member, name, message);
      if (outcome === null) await this.#core.save();
      return outcome;
    } catch {
      return { refused: 'not-on-disk' };
    }
  }

  #take(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Refused | null | 'wipe' {
    if (name === 'order') return this.#order(member, (message as ClientMessages['order']).order);
    if (name === 'here') {
      member.visible = (message as ClientMessages['here']).visible;
      this.#sign(member);
      this.#core.changed();
      return null;
    }
    if (name === 'ask' || name === 'ping') return null;
    const person = this.#core.personOf(member.person);
    if (member.role !== 'student' || person === undefined) return { refused: 'student-only' };
    this.#sign(member);
    return act(this.#core, person, name, message as never);
  }

  #order(member: Member, order: ClientMessages['order']['order']): Refused | null | 'wipe' {
    const refused = orderRefused(this.#core, member, order);
    if (refused !== null) return { refused };
    this.#sign(member);
    if (order.type === 'delete') return 'wipe';
    return carryOut(this.#core, order);
  }

  /** Whoever has been removed is told so once it is on disk. */
  #sendOff(order: ClientMessages['order']['order']): void {
    if (order.type !== 'remove') return;
    for (const one of this.#core.membersOf(order.person)) {
      this.#ending.sendAway(one, 'removed', GONE.removed);
    }
  }
}
