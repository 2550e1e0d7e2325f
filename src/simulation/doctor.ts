import type { Scenario } from '../scenario/schema.ts';
import { addLot, emptyChart } from './pure/doctor/chart.ts';
import type { Chart } from './pure/doctor/chart.ts';
import type { Courses } from './pure/doctor/courses.ts';
import type { Decided } from './pure/doctor/decisive.ts';
import type { Order, Ward } from './ward.ts';

/** What the doctor can say so far. The same object grows; `changes` tells one moment from the next. */
export interface Findings {
  readonly scenario: Scenario;
  readonly wanted: number;
  readonly chart: Chart;
  readonly decided: Map<number, Decided>;
  readonly courses: Map<number, Courses>;
  /** Errands that broke down or took too long. */
  lost: number;
  /** Errands still out. */
  left: number;
  changes: number;
}

/** How much is played: games in all, games a card is tried in, games a seat's courses are tried in. */
export interface Depth {
  readonly games: number;
  readonly mutings: number;
  readonly courses: number;
}
export const DEPTH: Depth = { games: 10_000, mutings: 12, courses: 30 };

const SEED = 1;
/** Small lots first, so that something shows at once; then larger ones, that cost less to carry. */
const lotSize = (from: number): number => (from < 80 ? 10 : from < 1000 ? 40 : 80);

const roundsOf = (scenario: Scenario): number =>
  Math.max(...scenario.lengths.map(({ rounds }) => rounds));

/** Examines a scenario and tells after each answer; a later examination in the same ward ends it. */
export function examine(
  ward: Ward,
  scenario: Scenario,
  hear: (findings: Findings) => void,
  depth: Depth = DEPTH,
): Findings {
  const rounds = roundsOf(scenario);
  const findings: Findings = {
    scenario,
    wanted: depth.games,
    chart: emptyChart(scenario, rounds),
    decided: new Map(),
    courses: new Map(),
    lost: 0,
    left: 0,
    changes: 0,
  };
  const told = (): void => {
    findings.left -= 1;
    findings.changes += 1;
    hear(findings);
  };
  let lotsOut = 0;
  const orderOf = (errand: Order['errand'], from = 0): Order => ({
    errand,
    done: (result) => {
      if (result === null) findings.lost += 1;
      else if (result.kind === 'lot') addLot(findings.chart, result.of, from);
      else if (result.kind === 'muted') findings.decided.set(result.of.card, result.of);
      else if (result.kind === 'courses') findings.courses.set(result.of.seat, result.of);
      if (errand.kind === 'lot' && (lotsOut -= 1) === 0) addSecond();
      told();
    },
  });
  const addSecond = (): void => {
    const orders = secondErrands(findings, depth, rounds).map((errand) => orderOf(errand));
    findings.left += orders.length;
    ward.add(orders);
  };
  const orders: Order[] = [];
  for (let from = 0; from < depth.games;) {
    const games = Math.min(lotSize(from), depth.games - from);
    const lot = { seed: (SEED + from) >>> 0, games, rounds };
    orders.push(orderOf({ kind: 'lot', lot }, from));
    from += games;
  }
  lotsOut = orders.length;
  findings.left = orders.length;
  ward.admit(scenario, orders);
  return findings;
}

/** What is asked once the games are played: cards that were used, without their effect; each seat, keeping to one stance. */
function secondErrands(
  { scenario, chart }: Findings,
  depth: Depth,
  rounds: number,
): Order['errand'][] {
  const cards = chart.used.flatMap(({ seeds }, card): Order['errand'][] =>
    seeds.length === 0 || depth.mutings === 0
      ? []
      : [{ kind: 'muted', muting: { card, rounds, seeds: seeds.slice(0, depth.mutings) } }],
  );
  if (depth.courses === 0) return cards;
  const sampling = { seed: SEED, games: depth.courses, rounds };
  const seats = scenario.actors.flatMap(({ id }, seat): Order['errand'][] =>
    id === scenario.framework?.actor ? [] : [{ kind: 'courses', seat, sampling }],
  );
  return [...cards, ...seats];
}
