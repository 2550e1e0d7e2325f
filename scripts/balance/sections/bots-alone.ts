/** What games by bots alone come to: endings and the gauges. */
import type { Model } from '../../../src/rules/model.ts';
import type { Tables } from '../../../src/simulation/pure/balance/tables.ts';
import type { Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { correlation } from '../correlation.ts';
import { shareOf, sum, told, toldNumber } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Row, Sample, Section, Table } from '../section.ts';

/** The games by bots alone, which several sections read. */
export const tablesTask = (_: Model, { seed, rounds, sizes }: Sample): readonly Task[] => [
  { kind: 'tables', seed, rounds, games: sizes['bots alone'] },
];

/** A section that reads nothing but the games by bots alone. */
export const readingTables = (
  id: string,
  tables: (model: Model, of: Tables) => readonly Table[],
): Section => ({
  id,
  tasks: tablesTask,
  tables: (model, all) => counts(all, 'tables').flatMap(({ of }) => tables(model, of)),
});

/** Without a player no player's government can fall. */
export const needsPlayer = (model: Model, ending: number): boolean =>
  JSON.stringify(model.scenario.endings[ending]?.when ?? {}).includes('players.fallen');

/** How often two games that share nothing but the scenario end differently. */
function strangers(of: Tables): Row {
  const games = of.endings.length;
  const parts = [...new Set(of.endings)].map(
    (ending) => of.endings.filter((one) => one === ending).length / games,
  );
  return {
    name: 'two games of different seeds end differently',
    told: `${((1 - sum(parts.map((part) => part * part))) * 100).toFixed(1).padStart(5)} %`,
  };
}

export const endings = readingTables('endings', (model, of) => [
  {
    title: 'Endings, bots alone (half novices, half diplomats)',
    rows: [
      ...model.scenario.endings.flatMap(({ id }, ending): Row[] => {
        if (needsPlayer(model, ending)) return [];
        const part = shareOf(of.endings, (one) => one === ending);
        const row = { name: id, told: told(part) };
        return [judged(row, '2–45 %', part, (x) => x >= 0.02 && x <= 0.45)];
      }),
      strangers(of),
    ],
  },
]);

const gaugeName = (model: Model, gauge: number): string => model.scenario.gauges[gauge]?.id ?? '';

export const gauges = readingTables('gauges', (model, of) => {
  const byGauge = model.scenario.gauges.map((_, gauge) =>
    of.gauges.map((rounds) => rounds.map((values) => values[gauge] ?? 0)),
  );
  const rows = byGauge.flatMap((a, i) =>
    byGauge.slice(0, i).map((b, j) => {
      const r = correlation(b, a);
      const row = {
        name: `${gaugeName(model, j)} and ${gaugeName(model, i)}`,
        told: toldNumber(r),
      };
      return judged(row, 'between −0.8 and 0.8', r, (x) => Math.abs(x) < 0.8);
    }),
  );
  return [{ title: 'Gauges: correlation over all rounds of bots’ games', rows }];
});
