import { tasksOf } from '../../scripts/balance/plan.ts';
import type { Row, Section, Sizes } from '../../scripts/balance/section.ts';
import type { Model } from '../../src/rules/model.ts';
import { workOut } from '../../src/simulation/pure/balance/tasks.ts';
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';
import { must } from './core.ts';

/** Few games, for a small scenario: enough to tell a sound table from a broken one. */
const FEW: Sizes = {
  'bots alone': 200,
  'ruin, a seat': 2,
  'fixed plan, a seat': 4,
  'skill, a seat': 150,
  'card muted': 100,
  'first use of a card': 100,
  'situations of a card': 4,
  'futures of a use': 2,
  'asset at home': 60,
  'reading, a seat': 2,
};

/** The rows of a section for a scenario, as `npm run balance` would tell them; `wanted` leaves tasks out. */
export const rowsOf = (
  section: Section,
  model: Model,
  wanted: (task: Task) => boolean = () => true,
): Row[] => {
  const rounds = must(model.scenario.lengths[0]).rounds;
  const tasks = tasksOf(model, [section], { seed: 1, rounds, sizes: FEW });
  const counted = tasks.filter(wanted).map((task) => workOut(model.scenario, model, task));
  return section.tables(model, counted).flatMap(({ rows }) => rows);
};

/** Everything but what is counted for other cards. */
export const onlyCard =
  (card: number) =>
  (task: Task): boolean =>
    !('card' in task) || task.card === card;

/** The rows of one name, in the order of the tables. */
export const named = (rows: readonly Row[], name: string): Row[] =>
  rows.filter((row) => row.name === name);

/** The figures of a row: its value and its interval. */
export const figuresOf = ({ told }: Row): number[] =>
  (told.replaceAll('−', '-').match(/-?\d+(?:\.\d+)?/g) ?? []).slice(0, 3).map(Number);
