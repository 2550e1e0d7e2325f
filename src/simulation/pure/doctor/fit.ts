import type { Scenario } from '../../../scenario/schema.ts';
import { POSTURES } from '../../../scenario/lists.ts';
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
  readonly stated: number;
  /** The mean of the shares called right among those that did and among those that did not. */
  readonly balanced: number;
  readonly matches: readonly Match[];
}

/** Fields of a stated outcome that name a channel by its id. */
const CHANNELS = ['direct', 'training'] as const;

const channelMatches = (
  scenario: Scenario,
  chart: Chart,
  what: (typeof CHANNELS)[number],
): Match[] => {
  const channel = scenario.channels.findIndex(({ id }) => id === what);
  return scenario.actors.flatMap(({ history }, seat): Match[] => {
    const happened = history?.[what] ?? null;
    if (happened === null || channel < 0) return [];
    return [{ seat, what, happened, count: chart.channels[seat]![channel]!.count }];
  });
};

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

const fitOf = (what: string, matches: readonly Match[], games: number): Fit[] => {
  if (matches.length === 0 || games === 0) return [];
  const groups = [true, false]
    .map((did) => matches.filter(({ happened }) => happened === did))
    .filter((group) => group.length > 0);
  const sum = groups.reduce((total, group) => total + rightAmong(group, games), 0);
  const balanced = Math.round(sum / groups.length);
  return [{ what, stated: matches.length, balanced, matches }];
};

/** How games agree with the history that the author has stated; empty where none is. */
export const fitsOf = (scenario: Scenario, chart: Chart): Fit[] => {
  const games = chart.games - chart.unfinished.count;
  return [
    ...fitOf('stance', stanceMatches(scenario, chart), games),
    ...CHANNELS.flatMap((what) => fitOf(what, channelMatches(scenario, chart, what), games)),
  ];
};
