/** What a section of the tables is: the games it needs, and the rows it makes of what they counted. */
import type { Model } from '../../src/rules/model.ts';
import type { Counted, Task } from '../../src/simulation/pure/balance/tasks.ts';
import type { Estimate } from './numbers.ts';

/** What games are counted for. A ruin, a plan, a skill and a reading are played in each of their seats. */
export const COUNTED = [
  'bots alone',
  'ruin, a seat',
  'fixed plan, a seat',
  'skill, a seat',
  'card muted',
  'first use of a card',
  'situations of a card',
  'futures of a use',
  'asset at home',
  'reading, a seat',
] as const;

/** How many games for each thing that is counted. */
export type Sizes = Readonly<Record<(typeof COUNTED)[number], number>>;

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
  /** How to read it, where the title does not say it all. */
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** A part of the tables that can be asked for by its name. */
export interface Section {
  readonly id: string;
  readonly tasks: (model: Model, sample: Sample) => readonly Task[];
  readonly tables: (model: Model, counted: readonly Counted[]) => readonly Table[];
}

/** A row with a target that its figure must meet; the interval says how sure that is. */
export const judged = (
  row: Row,
  target: string,
  { value, low, high }: Estimate,
  meets: (x: number) => boolean,
): Row => {
  const reached = meets(value);
  const sure = meets(low) === reached && meets(high) === reached;
  return { ...row, target: sure ? target : `${target}; the interval leaves it open`, reached };
};

export type Of<K extends Counted['kind']> = Extract<Counted, { kind: K }>;

/** What was counted of one kind. */
export const counts = <K extends Counted['kind']>(all: readonly Counted[], kind: K): Of<K>[] =>
  all.filter((one): one is Of<K> => one.kind === kind);
