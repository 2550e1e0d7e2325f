import type { Scenario } from '../../../scenario/schema.ts';
import { POSTURES } from '../../../scenario/lists.ts';
import { DRAWN, seedAt, UNFINISHED, USED } from './lots.ts';
import type { Played } from './lots.ts';

/** How often something came, and the first seeds in which it did: a bar that opens its games. */
export interface Bar {
  count: number;
  readonly seeds: number[];
}

/** Everything counted so far of one version of a scenario. It grows lot by lot. */
export interface Chart {
  readonly rounds: number;
  games: number;
  /** By ending. */
  readonly endings: readonly Bar[];
  /** By seat, then by posture. */
  readonly postures: readonly (readonly Bar[])[];
  /** By seat, then by channel: games whose last pledge uses it. */
  readonly channels: readonly (readonly Bar[])[];
  readonly drawn: readonly Bar[];
  readonly used: readonly Bar[];
  /** Games that came to no end. */
  readonly unfinished: Bar;
  /** Rounds in which no capital changed its stance, over all games. */
  still: number;
  /** By game: index of the ending, in the order of the seeds; holes where a lot is still out. */
  readonly byGame: number[];
}

/** So many games of a bar can be opened. */
export const KEPT_SEEDS = 12;

const bar = (): Bar => ({ count: 0, seeds: [] });
const bars = (list: readonly unknown[]): Bar[] => list.map(bar);

export const emptyChart = (scenario: Scenario, rounds: number): Chart => ({
  rounds,
  games: 0,
  endings: bars(scenario.endings),
  postures: scenario.actors.map(() => bars(POSTURES)),
  channels: scenario.actors.map(() => bars(scenario.channels)),
  drawn: bars(scenario.cards),
  used: bars(scenario.cards),
  unfinished: bar(),
  still: 0,
  byGame: [],
});

const raise = (one: Bar | undefined, seed: number): void => {
  if (one === undefined) return;
  one.count += 1;
  if (one.seeds.length < KEPT_SEEDS) one.seeds.push(seed);
};

const addSeats = (chart: Chart, played: Played, game: number, seed: number): void => {
  const seats = chart.postures.length;
  for (let seat = 0; seat < seats; seat++) {
    const at = game * seats + seat;
    raise(chart.postures[seat]![played.postures[at]!], seed);
    const bits = played.channels[at]!;
    chart.channels[seat]!.forEach((one, channel) => {
      if ((bits & (1 << channel)) !== 0) raise(one, seed);
    });
  }
};

const addCards = (chart: Chart, played: Played, game: number, seed: number): void => {
  const cards = chart.used.length;
  for (let card = 0; card < cards; card++) {
    const state = played.cards[game * cards + card]!;
    if (state >= DRAWN) raise(chart.drawn[card], seed);
    if (state === USED) raise(chart.used[card], seed);
  }
};

/** Adds a lot, whose first game is number `from` of the chart. */
export const addLot = (chart: Chart, played: Played, from: number): void => {
  for (let game = 0; game < played.games; game++) {
    const seed = seedAt(played.seed, game);
    const ending = played.endings[game]!;
    chart.games += 1;
    chart.byGame[from + game] = ending;
    if (ending === UNFINISHED) {
      raise(chart.unfinished, seed);
      continue;
    }
    raise(chart.endings[ending], seed);
    chart.still += played.still[game]!;
    addSeats(chart, played, game, seed);
    addCards(chart, played, game, seed);
  }
};
