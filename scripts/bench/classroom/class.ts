/** A class on the bench: a teacher, a projector and its students, each saying something every few seconds. */
import { PROTOCOL, ROOM } from '../../../src/session/protocol.ts';
import type { Lobby, Welcome } from '../../../src/session/protocol.ts';
import { chanceFrom } from '../../../tests/helpers/classroom-student.ts';
import { act } from './student.ts';
import { BenchWire } from './wire.ts';

/** Each says something this often, milliseconds. */
export const EVERY = 5000;
/** The teacher moves the table on this often. */
const MOVES = 20_000;

export interface ClassSetup {
  readonly server: string;
  readonly secret: string;
  readonly heads: number;
  readonly seed: number;
}

/** One class in its lesson. */
export class BenchClass {
  readonly teacher: BenchWire;
  readonly students: BenchWire[] = [];
  readonly code: string;
  readonly #setup: ClassSetup;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #screen: BenchWire | null = null;

  private constructor(setup: ClassSetup, teacher: BenchWire, code: string) {
    this.#setup = setup;
    this.teacher = teacher;
    this.code = code;
  }

  /** Opens a lesson of the flagship; its students are still to come. */
  static async open(setup: ClassSetup): Promise<BenchClass> {
    const { server, secret, heads } = setup;
    const options = { protocol: PROTOCOL, role: 'teacher', secret, scenario: 'mali-2013' };
    const teacher = await BenchWire.open(server, `create/${ROOM}`, {
      ...options,
      minutes: 90,
      heads,
    });
    await teacher.until('welcome');
    return new BenchClass(setup, teacher, (teacher.last('welcome') as Welcome).code);
  }

  /** Lets everybody in at once; gives how long until the last of them saw the lobby, milliseconds. */
  async fill(): Promise<number> {
    const { heads } = this.#setup;
    const begun = performance.now();
    const join = async (name: string): Promise<void> => {
      const wire = await this.#enter({ role: 'student', name });
      this.students.push(wire);
      await wire.until('lobby');
    };
    await Promise.all(Array.from({ length: heads }, (_, index) => join(`Student ${index + 1}`)));
    const took = performance.now() - begun;
    this.#screen = await this.#enter({ role: 'screen' });
    return took;
  }

  order(order: object): Promise<void> {
    return this.teacher.ask('order', { order });
  }

  get lobby(): Lobby {
    return this.teacher.last('lobby') as Lobby;
  }

  /** Starts the lesson and lets everybody talk, spread evenly over the time between two messages. */
  async talk(): Promise<void> {
    await this.order({ type: 'start' });
    const { seed } = this.#setup;
    const { students } = this;
    students.forEach((wire, index) => {
      const chance = chanceFrom(seed * 100 + index);
      const begin = (EVERY * (index + (seed % 7) / 7)) / students.length;
      setTimeout(() => {
        this.#timers.push(setInterval(() => act(wire, chance), EVERY));
        act(wire, chance);
      }, begin);
    });
    const next = { order: { type: 'next-phase' } };
    this.#timers.push(setInterval(() => this.teacher.send('order', next), MOVES));
  }

  /** Wipes the lesson. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.teacher.send('order', { order: { type: 'delete' } });
    await this.teacher.until('farewell');
    for (const wire of this.#all()) wire.close();
  }

  /** Everything heard so far, by all of this class. */
  #all(): BenchWire[] {
    return [this.teacher, ...this.students, ...(this.#screen ? [this.#screen] : [])];
  }

  /** All but the teacher, whose orders end whole phases. */
  get wires(): readonly BenchWire[] {
    return this.#all().slice(1);
  }

  #enter(options: object): Promise<BenchWire> {
    const path = `joinById/${this.code}`;
    return BenchWire.open(this.#setup.server, path, { protocol: PROTOCOL, ...options });
  }
}
