/** A class for whom things go wrong on the way: what its people and its teacher do, and what may not come of it. */
import { PHASES } from '../../src/rules/phases.ts';
import type { Lobby } from '../../src/session/protocol.ts';
import type { LessonLink } from '../../src/session/remote.ts';
import { TestClass, seatOf, until } from './classroom.ts';
import type { TestServer } from './classroom.ts';
import { agree, agreed, cut, isOver } from './classroom-public.ts';
import { chanceFrom, playAlong } from './classroom-student.ts';
import type { Chance } from './classroom-student.ts';
import { moveOn } from './classroom-teacher.ts';
import { must } from './core.ts';

export const TROUBLES = [
  'reload',
  'sleep',
  'lost-networks',
  'late',
  'removed',
  'teacher-reload',
  'pause',
  'step-back',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface TroubledSetup {
  readonly heads: number;
  readonly seed: number;
  readonly scenario: string;
  readonly troubles: readonly Trouble[];
}

/** Where in a lesson something is due: later moments are greater. */
const momentOf = ({ round, phase }: Pick<Lobby, 'round' | 'phase'>): number =>
  round * PHASES.length + (phase === null ? -1 : PHASES.indexOf(phase));

/** One lesson of such a class. */
export class TroubledClass {
  readonly lesson: TestClass;
  readonly screen: LessonLink;
  /** Seats that were lost, and public views that differed. */
  readonly problems: string[] = [];
  /** What came of what was to go wrong. */
  readonly suffered: Trouble[] = [];
  readonly students: LessonLink[] = [];
  teacher: LessonLink;
  readonly #seats = new Map<LessonLink, string | null>();
  readonly #chance: Chance;
  readonly #due: { readonly trouble: Trouble; readonly at: number }[] = [];
  #busy: Promise<void> = Promise.resolve();
  #stopMoving: () => void = () => undefined;

  private constructor(lesson: TestClass, { seed }: TroubledSetup) {
    this.lesson = lesson;
    this.teacher = lesson.teacher;
    this.screen = lesson.open({ role: 'screen' });
    this.#chance = chanceFrom(seed);
  }

  /** Plays a whole lesson, up to the debrief. */
  static async play(server: TestServer, setup: TroubledSetup): Promise<TroubledClass> {
    const lesson = await TestClass.of(server, setup.heads, setup.scenario);
    const one = new TroubledClass(lesson, setup);

    await one.#sitDown(setup.heads);
    one.#plan(setup.troubles);
    for (const link of one.students) playAlong(link, setup.seed * 100 + one.#chance(100));
    one.#lead();
    await one.#finish();
    return one;
  }

  async #sitDown(heads: number): Promise<void> {
    const names = Array.from({ length: heads }, (_, index) => `Student ${index + 1}`);
    this.students.push(...(await Promise.all(names.map((name) => this.lesson.join(name)))));
    await until(this.teacher, (link) => link.lobby()?.people.length === heads);
    await this.lesson.order({ type: 'start' });
    await until(this.teacher, (link) => link.lobby()?.stage !== 'lobby');
    for (const link of this.students) {
      await until(link, ({ lobby, session }) => lobby()?.stage !== 'lobby' && session());
      this.#seats.set(link, seatOf(link));
    }
  }

  /** Each trouble comes somewhere before the last round. */
  #plan(troubles: readonly Trouble[]): void {
    const { rounds } = must(this.teacher.lobby()).plan;
    for (const trouble of troubles) {
      const round = 1 + this.#chance(Math.max(1, rounds - 1));
      const phase = PHASES[2 + this.#chance(6)] ?? null;
      this.#due.push({ trouble, at: momentOf({ round, phase }) });
    }
  }

  #lead(): void {
    const { teacher } = this;
    const stopLooking = teacher.subscribe(() => this.#look());
    const stopMoving = moveOn(teacher, () => this.#settled());
    this.#stopMoving = () => {
      stopLooking();
      stopMoving();
    };
  }

  /** What is due by now, one after the other. */
  #look(): void {
    const lobby = this.teacher.lobby();
    if (lobby?.stage !== 'playing') return;
    const now = momentOf(lobby);
    const due = this.#due.findIndex(({ at }) => at <= now);
    if (due < 0) return;
    const [next] = this.#due.splice(due, 1);
    if (next !== undefined) this.#busy = this.#sufferAfter(this.#busy, next.trouble);
  }

  async #sufferAfter(others: Promise<void>, trouble: Trouble): Promise<void> {
    await others;
    await this.#suffer(trouble);
  }

  /** Before the teacher moves on: everybody is back, and all see the same. */
  async #settled(): Promise<void> {
    const { teacher } = this;
    await this.#busy;
    // Another page leads the class now.
    if (this.teacher !== teacher) await new Promise(() => undefined);
    await agreed(this.#everybody());
  }

  #suffer(trouble: Trouble): Promise<void> {
    this.suffered.push(trouble);
    switch (trouble) {
      case 'reload':
        return this.#reload();
      case 'sleep':
        return this.#sleep();
      case 'lost-networks':
        return this.#loseNetworks();
      case 'late':
        return this.#comeLate();
      case 'removed':
        return this.#remove();
      case 'teacher-reload':
        return this.#reloadTeacher();
      case 'pause':
        return this.#pause();
      case 'step-back':
        return this.#stepBack();
    }
  }

  /** Another page with the token of the first. */
  async #reload(): Promise<void> {
    const index = this.#chance(this.students.length);
    const old = must(this.students[index]);
    const { person, seatToken } = must(old.welcome());
    old.close();
    const again = await this.lesson.join('Reloaded', seatToken);
    if (again.welcome()?.person !== person) this.problems.push(`${person} became somebody else`);
    this.students[index] = again;
    this.#seats.set(again, this.#seats.get(old) ?? null);
    playAlong(again, index);
  }

  /** A phone is put away; its line is cut while it sleeps. */
  async #sleep(): Promise<void> {
    const link = must(this.students[this.#chance(this.students.length)]);
    await link.send('here', { visible: false });
    await this.#cut([link]);
    await link.send('here', { visible: true });
  }

  /** A fifth of the class loses its network at once. */
  #loseNetworks(): Promise<void> {
    const from = this.#chance(this.students.length);
    return this.#cut(this.students.slice(from, from + 1 + Math.floor(this.students.length / 5)));
  }

  /** Lines are cut without a word; the links come back by themselves. */
  async #cut(lost: readonly LessonLink[]): Promise<void> {
    const gone = lost.map((link) => until(link, ({ status }) => status() === 'lost'));
    cut(lost.map((link) => link.welcome()?.person));
    await Promise.all(gone);
    for (const link of lost) await until(link, ({ status }) => status() === 'open');
  }

  async #comeLate(): Promise<void> {
    const late = await this.lesson.join('Late');
    this.students.push(late);
    this.#seats.set(late, seatOf(late));
    playAlong(late, 99);
  }

  async #remove(): Promise<void> {
    const [removed] = this.students.splice(this.#chance(this.students.length), 1);
    if (removed === undefined || this.students.length === 0) return;
    const { person } = must(removed.welcome());
    await this.teacher.send('order', { order: { type: 'remove', person } });
    await until(removed, ({ status }) => status() === 'gone');
    if (removed.reason() !== 'removed') this.problems.push(`${person} was not told why`);
  }

  async #reloadTeacher(): Promise<void> {
    this.#stopMoving();
    const old = this.teacher;
    const second = this.lesson.open({ role: 'teacher', secret: this.lesson.secret });
    this.teacher = second;
    old.close();
    await until(second, ({ lobby }) => lobby());
    this.#lead();
  }

  async #pause(): Promise<void> {
    await this.teacher.send('order', { order: { type: 'pause' } });
    await this.teacher.send('order', { order: { type: 'resume' } });
  }

  async #stepBack(): Promise<void> {
    await this.teacher.send('order', { order: { type: 'step-back' } });
  }

  async #finish(): Promise<void> {
    await until(this.screen, isOver);
    await this.#busy;
    const everybody = this.#everybody();
    for (const link of everybody) await until(link, isOver);
    if (!agree(everybody)) this.problems.push('public views differ at the end');
    for (const link of this.students) {
      const [had, has] = [this.#seats.get(link), seatOf(link)];
      if (had !== has) this.problems.push(`a seat was lost: ${String(had)}, now ${String(has)}`);
    }
  }

  /** Wipes the lesson from its server. */
  async end(): Promise<void> {
    await this.teacher.send('order', { order: { type: 'delete' } });
    this.lesson.close();
  }

  #everybody(): LessonLink[] {
    return [this.screen, this.teacher, ...this.students];
  }
}
