import { POSTURES } from '../../../scenario/lists.ts';
import { didInFact, wasAsked } from '../../../scenario/outcomes.ts';
import type { Outcome } from '../../../scenario/outcomes.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Chart } from './chart.ts';

/** A capital whose outcome the author has stated, and in how many games it did so. */
export interface Match {
  readonly seat: number;
  readonly what: string;
  readonly happened: boolean;
  readonly count: number;
}

/** How well games agree with what is stated of one outcome; shares in permille. */
export interface Fit {
  readonly what: string;
  /** What the scenario calls it; null for the last stance. */
  readonly name: string | null;
  readonly stated: number;
  /** The mean of the shares called right among those that did and among those that did not. */
  readonly balanced: number;
  readonly matches: readonly Match[];
}

/** Games in which a seat did it: counts of its last pledge by channel, or of its last stance; null where no game can show it. */
const countOf = (
  scenario: Scenario,
  chart: Chart,
  outcome: Outcome,
  seat: number,
): number | null => {
  const { channel, stances } = outcome;
  if (channel !== undefined) {
    const index = scenario.channels.findIndex(({ id }) => id === channel);
    return chart.channels[seat]?.[index]?.count ?? null;
  }
  if (stances === undefined) return null;
  const counts = stances.map((one) => chart.postures[seat]![POSTURES.indexOf(one)]!.count);
  return counts.reduce((sum, count) => sum + count, 0);
};

const outcomeMatches = (scenario: Scenario, chart: Chart, outcome: Outcome): Match[] =>
  scenario.actors.flatMap((actor, seat): Match[] => {
    const happened = didInFact(outcome, actor);
    const count = countOf(scenario, chart, outcome, seat);
    if (happened === null || count === null || !wasAsked(outcome, actor)) return [];
    return [{ seat, what: outcome.id, happened, count }];
  });

const stanceMatches = (scenario: Scenario, chart: Chart): Match[] =>
  scenario.actors.flatMap(({ history }, seat): Match[] => {
    const posture = POSTURES.findIndex((one) => one === history?.stance);
    if (posture < 0) return [];
    return [{ seat, what: 'stance', happened: true, count: chart.postures[seat]![posture]!.count }];
  });

const rightAmong = (matches: readonly Match[], games: number): number => {
  const right = matches.filter(({ count, happened }) => count * 2 > games === happened);
  return Math.round((1000 * right.length) / matches.length);
};

const fitOf = (
  { what, name }: Pick<Fit, 'what' | 'name'>,
  matches: readonly Match[],
  games: number,
): Fit[] => {
  if (matches.length === 0 || games === 0) return [];
  const groups = [true, false]
    .map((did) => matches.filter(({ happened }) => happened === did))
    .filter((group) => group.length > 0);
  const sum = groups.reduce((total, group) => total + rightAmong(group, games), 0);
  const balanced = Math.round(sum / groups.length);
  return [{ what, name, stated: matches.length, balanced, matches }];
};

/** How games agree with the history that the author has stated; empty where none is. */
export const fitsOf = (scenario: Scenario, chart: Chart): Fit[] => {
  const games = chart.games - chart.unfinished.count;
  return [
    ...fitOf({ what: 'stance', name: null }, stanceMatches(scenario, chart), games),
    ...(scenario.outcomes ?? []).flatMap((outcome) =>
      fitOf(
        { what: outcome.id, name: outcome.name },
        outcomeMatches(scenario, chart, outcome),
        games,
      ),
    ),
  ];
};
