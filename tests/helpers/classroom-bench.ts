import { Lesson } from '../../src/classroom/lesson.ts';
import { LessonGame } from '../../src/classroom/game.ts';
import type { Journal } from '../../src/classroom/journal.ts';
import type { Member } from '../../src/classroom/member.ts';
import { freshMeta } from '../../src/classroom/meta.ts';
import type { Playable } from '../../src/classroom/scenarios.ts';
import { storedIn } from '../../src/classroom/store.ts';
import type { Stored } from '../../src/classroom/store.ts';
import { scenarioHash } from '../../src/debate/record.ts';
import { PROTOCOL } from '../../src/session/protocol.ts';
import type {
  ClientMessage,
  Order,
  ServerMessages,
  Unnumbered,
} from '../../src/session/protocol.ts';
import { modelOf, must, scenarioOf } from './core.ts';

const SECRET = 'server-secret-of-tests';
const playable: Playable = {
  id: 'small',
  hash: scenarioHash(scenarioOf('small')),
  model: modelOf('small'),
};
const playables = new Map([[scenarioOf('small').id, playable]]);

/** Somebody in a lesson on the bench, and what the room last answered. */
export interface Seat {
  readonly member: Member;
  readonly said: { readonly name: string; readonly message: unknown }[];
}

/** A lesson without sockets, with a clock that stands still until it is moved. */
export class BenchLesson {
  readonly lines: object[] = [];
  /** Names of what was said to all at once. */
  readonly broadcasts: string[] = [];
  readonly lesson: Lesson;
  time = 1_000_000;
  /** Whether the disk takes nothing now. */
  refuses = (): boolean => false;
  #n = 0;

  constructor(stored?: Stored, time?: number, journal?: Pick<Journal, 'append'>) {
    this.time = time ?? this.time;
    const meta =
      stored?.meta ?? freshMeta('ABCDEF', playable.model, { minutes: 45, heads: 2 }, this.time);
    const game =
      stored?.start === undefined || stored.start === null
        ? null
        : new LessonGame(playable, stored.start, stored.commands, stored.chair);
    const write = (...entries: object[]): Promise<void> => {
      if (this.refuses()) return Promise.reject(new Error('no space left'));
      this.lines.push(...entries.map((entry): object => structuredClone(entry)));
      return Promise.resolve();
    };
    this.lesson = new Lesson(
      {
        playables,
        journal: journal ?? { append: write },
        now: () => this.time,
        pace: 0,
        secrets: ['lesson-secret', SECRET],
        broadcast: (name) => void this.broadcasts.push(name),
        chance: () => 0,
        wipe: () => Promise.resolve(),
      },
      meta,
      game,
    );
    if (stored === undefined)
      this.lines.push({ t: 'lesson', format: 1, meta: structuredClone(meta) });
  }

  get core() {
    return this.lesson.core;
  }

  get phase(): string | undefined {
    return this.core.game?.host.debate.phase;
  }

  async join(options: object = {}): Promise<Seat> {
    const said: Seat['said'] = [];
    const line = {
      send: (name: string, message: unknown) => void said.push({ name, message }),
      end: () => undefined,
    };
    const member = await this.lesson.join(line, {
      protocol: PROTOCOL,
      role: 'student',
      ...options,
    });
    if (typeof member === 'string') throw new Error(member);
    return { member, said };
  }

  /** Says something; gives the code it is refused with, or null. */
  async say<Name extends ClientMessage>(
    { member, said }: Seat,
    name: Name,
    message: Unnumbered<Name>,
  ): Promise<string | null> {
    this.#n += 1;
    await this.lesson.hear(member, name, { ...message, n: this.#n });
    const { message: answer } = must(
      said.findLast((one) => one.name === 'done' || one.name === 'refused'),
    );
    return 'code' in (answer as object) ? (answer as ServerMessages['refused']).code : null;
  }

  async order(order: Order): Promise<string | null> {
    const teacher = await this.join({ role: 'teacher', secret: SECRET });
    return this.say(teacher, 'order', { order });
  }

  /** Lets seconds pass, one by one. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.time += 1000;
      this.lesson.tick();
    }
  }

  /** The same, with time for the disk after each. */
  async passSlowly(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      this.pass(1);
      await this.core.save().catch(() => undefined);
    }
  }

  /** The same lesson, from nothing but its journal. */
  again(): BenchLesson {
    this.lesson.close();
    const lines = this.lines.map((line): object => structuredClone(line));
    return new BenchLesson(must(storedIn(lines)), this.time);
  }
}

/** The delegation somebody sits for. */
export const seatOf = (lesson: BenchLesson, { member }: Seat): string =>
  must(lesson.core.personOf(member.person)?.seat);

/** Answers the first question of a game; gives the code it is refused with, or null. */
export const prepare = (lesson: BenchLesson, seat: Seat): Promise<string | null> =>
  lesson.say(seat, 'command', {
    question: '0.warnings',
    command: { type: 'prepare', seat: seatOf(lesson, seat), plan: true },
  });
