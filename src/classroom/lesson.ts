import { joinSchema } from '../session/protocol-schema.ts';
import { GONE, LIMITS, PROTOCOL } from '../session/protocol.ts';
import type { LessonRefusalCode, Role, WishOutcome } from '../session/protocol.ts';
import { closedTo, holderOf, newcomer } from './arrivals.ts';
import { Core } from './core.ts';
import type { Ground } from './core.ts';
import type { LessonGame } from './game.ts';
import { Hearing } from './hearing.ts';
import type { Ending } from './hearing.ts';
import { Member } from './member.ts';
import type { Line } from './member.ts';
import type { LessonMeta, PersonMeta } from './meta.ts';
import { passTime } from './orders.ts';
import { Outlook } from './outlook.ts';
import type { Broadcast } from './outlook.ts';
import { freshSecret, isSameSecret } from './secrets.ts';

const MOST_CONNECTIONS = 4;
/** Milliseconds after which a disk that refused is tried again, when nobody else tries it. */
const AGAIN = 1000;

/** What a lesson needs from whoever keeps it. */
export interface Keeper extends Omit<Ground, 'changed'>, Pick<Ending, 'wipe'> {
  /** The teacher's secrets: of this lesson, and of the server. */
  readonly secrets: readonly [lesson: string, server: string];
  readonly broadcast: Broadcast;
  /** Milliseconds between two views. */
  readonly pace: number;
  readonly chance: (below: number) => number;
}

/** One lesson: lets clients in, hears them, and tells them what they may know. Knows nothing of sockets. */
export class Lesson {
  readonly core: Core;
  readonly #keeper: Keeper;
  readonly #outlook: Outlook;
  readonly #hearing: Hearing;

  constructor(keeper: Keeper, meta: LessonMeta, game: LessonGame | null) {
    this.#keeper = keeper;
    this.core = new Core({ ...keeper, changed: () => this.#outlook.changed() }, meta, game);
    this.#outlook = new Outlook(this.core, keeper.broadcast, keeper.pace);
    this.#hearing = new Hearing(this.core, this.#outlook, {
      sendAway: (...away) => this.#sendAway(...away),
      wipe: keeper.wipe,
    });
  }

  /** Lets a client in: a member once it is on disk, or why not. While the disk refuses, only newcomers are. */
  async join(line: Line, options: unknown): Promise<Member | LessonRefusalCode> {
    const parsed = joinSchema.safeParse(options);
    if (!parsed.success) return 'bad-message';
    const { protocol, role, name, seatToken, secret, wish } = parsed.data;
    if (protocol !== PROTOCOL) return 'other-version';
    await this.core.saving.free();
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
  hear(member: Member, name: unknown, message: unknown, bytes = 0): Promise<void> {
    return this.#hearing.hear(member, name, message, bytes);
  }

  /** Lets time pass. */
  tick(): void {
    const { core } = this;
    if (core.saving.isWriting) return;
    if (core.refusedAt === null) passTime(core);
    else if (core.now() >= core.refusedAt + AGAIN) core.touch();
    // What could not be written has been undone, so the same time passes again.
    core.save().catch(() => undefined);
  }

  /** Says goodbye to everybody. */
  dismiss(code: LessonRefusalCode, close: number): void {
    for (const member of this.core.members) this.#sendAway(member, code, close);
  }

  close(): void {
    this.#outlook.close();
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
    const { core } = this;
    if (person !== undefined) core.seen(person.id);
    core.updateAway();
    await core.save().catch(() => undefined);
    if (person !== undefined && core.personOf(person.id) === undefined) return 'not-on-disk';
    const member = new Member(role, person?.id ?? '', line, core.now());
    this.#makeRoom(member);
    core.members.add(member);
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
}
