/** What games by bots alone come to: endings, movement, gauges. */
import type { Model } from '../../../src/rules/model.ts';
import type { Tables } from '../../../src/simulation/pure/balance/tables.ts';
import type { Counted, Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { correlation, share, told } from '../numbers.ts';
import { counts } from '../section.ts';
import type { Row, Sample, Section, Table } from '../section.ts';

/** The games by bots alone, which several sections read. */
export const tablesTask = (_: Model, { seed, rounds, sizes }: Sample): readonly Task[] => [
  { kind: 'tables', seed, rounds, games: sizes.tables },
];

const reading =
  (table: (model: Model, of: Tables) => Table): Section['tables'] =>
  (model, all: readonly Counted[]) =>
    counts(all, 'tables').map(({ of }) => table(model, of));

/** Without a player no player's government can fall. */
const needsPlayer = (model: Model, ending: number): boolean =>
  JSON.stringify(model.scenario.endings[ending]?.when ?? {}).includes('players.fallen');

export const endings: Section = {
  id: 'endings',
  tasks: tablesTask,
  tables: reading((model, of) => ({
    title: 'Endings, bots alone (half novices, half diplomats)',
    rows: model.scenario.endings.flatMap(({ id }, ending): Row[] => {
      if (needsPlayer(model, ending)) return [];
      const part = share(of.endings[ending] ?? 0, of.games);
      const reached = part.value >= 0.02 && part.value <= 0.45;
      return [{ name: id, told: told(part), target: '2–45 %', reached }];
    }),
  })),
};

export const movement: Section = {
  id: 'movement',
  tasks: tablesTask,
  tables: reading((_, of) => ({
    title: 'Seats that change their stance, by round',
    rows: of.moved.map((moved, index) => {
      const seats = moved / Math.max(1, of.reached[index] ?? 0);
      const row = { name: `round ${String(index + 1)}`, told: `${seats.toFixed(2)} seats` };
      return index < 4 ? row : { ...row, target: '≥ 3', reached: seats >= 3 };
    }),
  })),
};

export const gauges: Section = {
  id: 'gauges',
  tasks: tablesTask,
  tables: reading((model, of) => ({
    title: 'Gauges, pairwise correlation',
    rows: of.gauges.flatMap((a, i) =>
      of.gauges.slice(0, i).map((b, j) => {
        const r = correlation(a, b);
        const name = `${model.scenario.gauges[j]?.id ?? ''} and ${model.scenario.gauges[i]?.id ?? ''}`;
        return { name, told: r.toFixed(2), target: '|r| < 0.8', reached: Math.abs(r) < 0.8 };
      }),
    ),
  })),
};
