/** The targets of the tuning, each worked out from raw counts. */
import { PLANS, planName } from '../../src/bots/plans.ts';
import type { Model } from '../../src/rules/model.ts';
import {
  endingsChanged,
  ranked,
  speakingChanged,
} from '../../src/simulation/pure/balance/plans.ts';
import type { SeatPlans } from '../../src/simulation/pure/balance/plans.ts';
import type { Counted } from '../../src/simulation/pure/balance/tasks.ts';
import { correlation, percent, share, told } from './numbers.ts';
import { SMALL } from './plan.ts';

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

type Of<K extends Counted['kind']> = Extract<Counted, { kind: K }>;
const only = <K extends Counted['kind']>(all: readonly Counted[], kind: K): Of<K>[] =>
  all.filter((one): one is Of<K> => one.kind === kind);

const within = (x: number, low: number, high: number): boolean => x >= low && x <= high;

/** Without a player no player's government can fall. */
const needsPlayer = (model: Model, ending: number): boolean =>
  JSON.stringify(model.scenario.endings[ending]?.when ?? {}).includes('players.fallen');

function endings(model: Model, { of }: Of<'tables'>): Table {
  return {
    title: 'Endings, bots alone (half novices, half diplomats)',
    rows: model.scenario.endings.flatMap(({ id }, ending) => {
      if (needsPlayer(model, ending)) return [];
      const part = share(of.endings[ending] ?? 0, of.games);
      const reached = within(part.value, 0.02, 0.45);
      return [{ name: id, told: told(part), target: '2–45 %', reached }];
    }),
  };
}

function movement({ of }: Of<'tables'>): Table {
  const rows = of.moved.map((moved, index) => {
    const round = index + 1;
    const seats = moved / Math.max(1, of.reached[index] ?? 0);
    const row = { name: `round ${String(round)}`, told: `${seats.toFixed(2)} seats` };
    return round < 5 ? row : { ...row, target: '≥ 3', reached: seats >= 3 };
  });
  return { title: 'Seats that change their stance, by round', rows };
}

function gauges(model: Model, { of }: Of<'tables'>): Table {
  const rows = of.gauges.flatMap((a, i) =>
    of.gauges.slice(0, i).map((b, j) => {
      const r = correlation(a, b);
      const name = `${model.scenario.gauges[j]?.id ?? ''} and ${model.scenario.gauges[i]?.id ?? ''}`;
      return { name, told: r.toFixed(2), target: '|r| < 0.8', reached: Math.abs(r) < 0.8 };
    }),
  );
  return { title: 'Gauges, pairwise correlation', rows };
}

function leverageOf(model: Model, { of }: Of<'plans'>, place: Place): Row {
  const [best, worst] = [ranked(of)[0] ?? 0, ranked(of).at(-1) ?? 0];
  const games = of.endings[0]?.length ?? 0;
  const part = share(endingsChanged(of, best, worst), games);
  const small = (model.votes[of.seat] ?? 0) <= SMALL;
  const [low, high] = small ? [0.35, 0.45] : [0.5, 0.6];
  const words = share(speakingChanged(of), games);
  const reached = part.high >= low && part.low <= high && words.value >= 0.2;
  const plan = PLANS[best];
  return {
    name: `${place.id} (${String(model.votes[of.seat])})`,
    told: `${told(part)}  by speaking ${percent(words.value)}  best: ${plan ? planName(plan) : ''}`,
    target: `${percent(low)}–${percent(high)}, speaking ≥ 20 %`,
    reached,
  };
}

interface Place {
  readonly id: string;
}

function leverage(model: Model, plans: readonly Of<'plans'>[]): Table {
  const rows = plans.map((one) =>
    leverageOf(model, one, { id: model.scenario.actors[one.of.seat]?.id ?? '' }),
  );
  return { title: 'Leverage: endings that change between the best and the worst plan', rows };
}

const bestOf = (of: SeatPlans): number => ranked(of)[0] ?? 0;

function dominance(plans: readonly Of<'plans'>[]): Table {
  const wins = PLANS.map((_, plan) => plans.filter(({ of }) => bestOf(of) === plan).length);
  const against = PLANS.reduce(
    (sum, { side }, i) => sum + (side === 'against' ? (wins[i] ?? 0) : 0),
    0,
  );
  const most = Math.max(...wins);
  const plan = PLANS[wins.indexOf(most)];
  return {
    title: `Best of ${String(PLANS.length)} fixed plans, by seat`,
    rows: [
      {
        name: `commonest best: ${plan ? planName(plan) : ''}`,
        told: `${String(most)} of ${String(plans.length)} seats`,
        target: '≤ 7',
        reached: most <= 7,
      },
      {
        name: 'arguing against is best',
        told: `${String(against)} seats`,
        target: '≥ 1',
        reached: against >= 1,
      },
    ],
  };
}

function cards(model: Model, all: readonly Counted[]): Table {
  const [tables] = only(all, 'tables');
  const uses = only(all, 'uses');
  const rows = only(all, 'mute').map(({ card, of }) => {
    const played = share(tables?.of.played[card] ?? 0, tables?.of.games ?? 0);
    const use = uses.find((one) => one.card === card)?.of ?? [];
    const situations = use.reduce((sum, one) => sum + one, 0);
    const same = share(Math.max(0, ...use), situations);
    const stances = of.stances / of.games;
    return {
      name: model.scenario.cards[card]?.id ?? '',
      told: `played ${percent(played.value)}  muted: endings ${percent(of.endings / of.games)}, ${stances.toFixed(2)} stances  same use ${percent(same.value)}`,
      target: 'played ≥ 5 %, some effect, same use ≤ 70 %',
      reached: played.high >= 0.05 && of.stances > 0 && same.low <= 0.7,
    };
  });
  return { title: 'Cards', rows };
}

function smallStates(model: Model, all: readonly Counted[]): Table {
  const kept = only(all, 'keep');
  const rows = kept.map(({ seat, asset, of }) => ({
    name: `${model.scenario.actors[seat]?.id ?? ''} without ${asset}`,
    told: told(share(of.tiers, of.games)),
  }));
  const most = Math.max(0, ...kept.map(({ of }) => of.tiers / of.games));
  const best = { name: 'the most', told: percent(most), target: '≥ 5 %', reached: most >= 0.05 };
  return {
    title: 'Small states: games whose tier changes when their key asset stays at home',
    rows: [...rows, best],
  };
}

/** All tables, from what the tasks counted. */
export function tablesOf(model: Model, all: readonly Counted[]): Table[] {
  const [tables] = only(all, 'tables');
  const plans = only(all, 'plans');
  if (!tables) return [];
  return [
    endings(model, tables),
    movement(tables),
    gauges(model, tables),
    leverage(model, plans),
    dominance(plans),
    cards(model, all),
    smallStates(model, all),
  ];
}
