import { differenceOf } from '../intervals.ts';
import type { Difference } from '../intervals.ts';
import type { Chart } from './chart.ts';

/** One ending in two versions of a scenario, matched by its id; null where a version does not have it. */
export interface ComparedEnding {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: Difference;
}

interface Version {
  readonly endings: readonly { readonly id: string }[];
  readonly chart: Chart;
}

/** The same seeds in both versions; games that only one has played do not count. */
export const compareVersions = (before: Version, after: Version): ComparedEnding[] => {
  const games = [...before.chart.byGame.keys()].filter(
    (game) => before.chart.byGame[game] !== undefined && after.chart.byGame[game] !== undefined,
  );
  const ids = [...new Set([...before.endings, ...after.endings].map(({ id }) => id))];
  return ids.map((id) => {
    const [old, now] = [before, after].map(({ endings, chart }) => {
      const index = endings.findIndex((ending) => ending.id === id);
      const came = games.map((game) => (index >= 0 && chart.byGame[game] === index ? 1 : 0));
      return { has: index >= 0, came, count: came.reduce<number>((sum, one) => sum + one, 0) };
    });
    return {
      id,
      before: old!.has ? old!.count : null,
      after: now!.has ? now!.count : null,
      difference: differenceOf(
        now!.came.map((one, game) => one - old!.came[game]!),
        95,
      ),
    };
  });
};
