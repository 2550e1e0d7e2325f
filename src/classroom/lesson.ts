import { CLIENT_SCHEMAS, joinSchema } from '../session/protocol-schema.ts';
import { CUT, GONE, LIMITS, PROTOCOL } from '../session/protocol.ts';
import type {
  Answer,
  ClientMessage,
  ClientMessages,
  LessonRefusalCode,
  Role,
  WishOutcome,
} from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import { answerTo } from './answers.ts';
import { closedTo, holderOf, newcomer } from './arrivals.ts';
import { Core } from './core.ts';
import type { Ground } from './core.ts';
import type { LessonGame } from './game.ts';
import { Bucket } from './limits.ts';
import { Member } from './member.ts';
import type { Line } from './member.ts';
import { act } from './messages.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { carryOut, passTime } from './orders.ts';
import { Outlook } from './outlook.ts';
import type { Broadcast } from './outlook.ts';
import { orderRefused } from './rights.ts';
import { freshSecret, isSameSecret } from './secrets.ts';

const MOST_CONNECTIONS = 4;
/** How often somebody is told to slow down before the line is cut. */
const MOST_HURRIED = 200;
const ROOM_BURST = 900;
const ROOM_PER_SECOND = 300;

/** What a lesson needs from whoever keeps it. */
export interface Keeper extends Omit<Ground, 'changed'> {
  /** The teacher's secrets: of this lesson, and of the server. */
  readonly secrets: readonly [lesson: string, server: string];
  readonly broadcast: Broadcast;
  /** Milliseconds between two views. */
  readonly pace: number;
  readonly chance: (below: number) => number;
  /** Wipes the lesson and its journal. */
  readonly wipe: () => Promise<void>;
}

/** One lesson: lets clients in, hears them, and tells them what they may know. Knows nothing of sockets. */
export class Lesson {
  readonly core: Core;
  readonly #keeper: Keeper;
  readonly #outlook: Outlook;
  readonly #rate: Bucket;

  constructor(keeper: Keeper, meta: LessonMeta, game: LessonGame | null) {
    this.#keeper = keeper;
    this.core = new Core({ ...keeper, changed: () => this.#outlook.changed() }, meta, game);
    this.#outlook = new Outlook(this.core, keeper.broadcast, keeper.pace);
    this.#rate = new Bucket(ROOM_BURST, ROOM_PER_SECOND, keeper.now());
  }

  /** Lets a client in: a member once everything it needs is on disk, or why not. */
  async join(line: Line, options: unknown): Promise<Member | LessonRefusalCode> {
    const parsed = joinSchema.safeParse(options);
    if (!parsed.success) return 'bad-message';
    const { protocol, role, name, seatToken, secret, wish } = parsed.data;
    if (protocol !== PROTOCOL) return 'other-version';
    if (role !== 'student') return this.#enter(line, role, secret);
    const known = holderOf(this.core.meta, seatToken);
    if (known !== undefined) return this.#admit(line, 'student', known, seatToken);
    const closed = closedTo(this.core.meta);
    if (closed !== null) return closed;
    const token = freshSecret();
    const { person, outcome } = newcomer(this.core, { name, token, wish }, this.#keeper.chance);
    return this.#admit(line, 'student', person, token, outcome);
  }

  /** A connection has gone. */
  leave(member: Member): void {
    this.core.members.delete(member);
    if (member.person !== '') this.core.seen(member.person);
    this.core.changed();
  }

  /** Hears a message of so many bytes; whatever it is, nobody but its sender is the worse for it. */
  async hear(member: Member, name: unknown, message: unknown, bytes = 0): Promise<void> {
    const to = this.#numberIn(message);
    const now = this.core.now();
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

  /** Lets time pass. */
  tick(): void {
    passTime(this.core);
    // A journal that cannot be written refuses every later command by itself.
    this.core.save().catch(() => undefined);
  }

  /** Says goodbye to everybody. */
  dismiss(code: LessonRefusalCode, close: number): void {
    for (const member of this.core.members) this.#sendAway(member, code, close);
  }

  close(): void {
    this.#outlook.close();
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

  async #enter(line: Line, role: Role, secret?: string): Promise<Member | LessonRefusalCode> {
    const isTeacher = this.#keeper.secrets.some((wanted) => isSameSecret(secret, wanted));
    if (role === 'teacher' && !isTeacher) return 'wrong-secret';
    const screens = [...this.core.members].filter((one) => one.role === 'screen').length;
    if (role === 'screen' && screens >= LIMITS.screens) return 'lesson-full';
    return this.#admit(line, role);
  }

  async #admit(
    line: Line,
    role: Role,
    person?: PersonMeta,
    seatToken = '',
    wish?: WishOutcome,
  ): Promise<Member | LessonRefusalCode> {
    try {
      await this.core.save();
    } catch {
      return 'not-on-disk';
    }
    const { core } = this;
    const member = new Member(role, person?.id ?? '', line, core.now());
    this.#makeRoom(member);
    core.members.add(member);
    if (person !== undefined) core.seen(person.id);
    core.updateAway();
    this.#outlook.say(member, 'welcome', {
      protocol: PROTOCOL,
      code: core.meta.code,
      role,
      person: member.person,
      seatToken,
      ...(wish === undefined ? {} : { wish }),
      ...(role === 'teacher' ? { secret: this.#keeper.secrets[0] } : {}),
      now: core.now(),
    });
    this.#outlook.greet(member);
    core.changed();
    return member;
  }

  /** The oldest of too many connections of one person gives way. */
  #makeRoom({ person }: Member): void {
    if (person === '') return;
    const [oldest, ...others] = this.core.membersOf(person);
    if (oldest !== undefined && others.length + 1 >= MOST_CONNECTIONS) {
      this.#sendAway(oldest, 'too-many-tabs', GONE.elsewhere);
    }
  }

  #sendAway(member: Member, code: LessonRefusalCode, close: number): void {
    this.#outlook.say(member, 'farewell', { code });
    this.core.members.delete(member);
    member.line.end(close);
  }

  async #heard(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Promise<void> {
    const { n } = message;
    const answer = this.#wasAsked(member, name, message);
    if (answer !== undefined) return this.#reply(member, n, answer);
    const outcome = await this.#done(member, name, message);
    if (outcome !== null && outcome !== 'wipe') return this.#refuse(member, n, outcome);
    this.#outlook.say(member, 'done', { to: n });
    return outcome === 'wipe' ? this.#keeper.wipe() : undefined;
  }

  #reply(member: Member, to: number, answer: Answer | Refused | 'pong'): void {
    if (answer === 'pong') this.#outlook.say(member, 'pong', { to, now: this.core.now() });
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
    if (!member.asks.take(this.core.now())) return { refused: 'too-fast' };
    return answerTo(this.core, member, (message as ClientMessages['ask']).question);
  }

  #sign(member: Member): void {
    if (member.person === '') return;
    this.core.seen(member.person);
    const seat = this.core.personOf(member.person)?.seat;
    if (seat !== undefined && seat !== null && this.core.away.has(seat)) this.core.updateAway();
  }

  async #done(
    member: Member,
    name: ClientMessage,
    message: ClientMessages[ClientMessage],
  ): Promise<Refused | null | 'wipe'> {
    try {
      const outcome = this.#take(member, name, message);
      if (outcome === null) await this.core.save();
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
      this.core.changed();
      return null;
    }
    if (name === 'ask' || name === 'ping') return null;
    const person = this.core.personOf(member.person);
    if (member.role !== 'student' || person === undefined) return { refused: 'student-only' };
    this.#sign(member);
    return act(this.core, person, name, message as never);
  }

  #order(member: Member, order: ClientMessages['order']['order']): Refused | null | 'wipe' {
    const refused = orderRefused(this.core, member, order);
    if (refused !== null) return { refused };
    this.#sign(member);
    if (order.type === 'delete') return 'wipe';
    const outcome = carryOut(this.core, order);
    if (outcome === null && order.type === 'remove') {
      for (const one of this.core.membersOf(order.person)) {
        this.#sendAway(one, 'removed', GONE.removed);
      }
    }
    return outcome;
  }
}
