/** What a section of the tables is: the games it needs, and the rows it makes of what they counted. */
import type { Model } from '../../src/rules/model.ts';
import type { Counted, Task } from '../../src/simulation/pure/balance/tasks.ts';

/** How many games for each thing that is counted. */
export interface Sizes {
  readonly tables: number;
  readonly plans: number;
  readonly mute: number;
  readonly keep: number;
  readonly uses: number;
  readonly futures: number;
}

/** What is to be played. */
export interface Sample {
  readonly seed: number;
  readonly rounds: number;
  readonly sizes: Sizes;
}

/** One row of the tables: what it is, what came out, what it should be. */
export interface Row {
  readonly name: string;
  readonly told: string;
  readonly target?: string;
  readonly reached?: boolean;
}
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A part of the tables that can be asked for by its name. */
export interface Section {
  readonly id: string;
  readonly tasks: (model: Model, sample: Sample) => readonly Task[];
  readonly tables: (model: Model, counted: readonly Counted[]) => readonly Table[];
}

type Of<K extends Counted['kind']> = Extract<Counted, { kind: K }>;

/** What was counted of one kind. */
export const counts = <K extends Counted['kind']>(all: readonly Counted[], kind: K): Of<K>[] =>
  all.filter((one): one is Of<K> => one.kind === kind);

/** Seats with so few votes count as small. */
export const SMALL = 7;

export const isSmall = (model: Model, seat: number): boolean => (model.votes[seat] ?? 0) <= SMALL;

/** The seats that pledge: all but the one that leads. */
export const pledging = (model: Model): readonly number[] =>
  model.seats.filter((seat) => seat !== model.framework);

export const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]?.id ?? '';

/** A seat and its votes. */
export const seatName = (model: Model, seat: number): string =>
  `${idOf(model, seat)} (${String(model.votes[seat])})`;
