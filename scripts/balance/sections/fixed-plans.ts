/** What one player can do to the ending, and whether one plan is best for all. */
import { PLANS, planName } from '../../../src/bots/plans.ts';
import type { Model } from '../../../src/rules/model.ts';
import {
  endingsChanged,
  ranked,
  speakingChanged,
} from '../../../src/simulation/pure/balance/plans.ts';
import type { SeatPlans } from '../../../src/simulation/pure/balance/plans.ts';
import type { Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { mean, share, told } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Row, Sample, Section, Table } from '../section.ts';
import { GROUPS, isSmall, pledging, seatName } from '../seats.ts';

const plansTasks = (model: Model, { seed, rounds, sizes }: Sample): readonly Task[] =>
  pledging(model).map((seat) => ({
    kind: 'plans',
    seat,
    seed,
    rounds,
    games: sizes['fixed plan, a seat'],
  }));

const gamesOf = ({ endings }: SeatPlans): number => endings[0]?.length ?? 0;
const bestOf = (of: SeatPlans): number => ranked(of)[0] ?? 0;
const worstOf = (of: SeatPlans): number => ranked(of).at(-1) ?? 0;
const nameOf = (plan: number): string => {
  const found = PLANS[plan];
  return found ? planName(found) : '';
};

/** A way of reading leverage from the plans of one seat: how many endings change. */
interface Lever {
  readonly title: string;
  readonly changed: (of: SeatPlans) => number;
  /** What the mean of a group of seats should be. */
  readonly target: (small: boolean) => readonly [low: number, high: number];
  readonly targetTold: (small: boolean) => string;
}

const LEVERS: readonly Lever[] = [
  {
    title: 'Leverage: endings that change between a seat’s best and its worst plan',
    changed: (of) => endingsChanged(of, bestOf(of), worstOf(of)),
    target: (small) => (small ? [0.35, 0.45] : [0.5, 0.6]),
    targetTold: (small) => (small ? '35–45 %' : '50–60 %'),
  },
  {
    title: 'Speaking alone: endings that change when only what is said differs from the best plan',
    changed: speakingChanged,
    target: () => [0.2, 1],
    targetTold: () => '≥ 20 %',
  },
];

const seatRow = (model: Model, of: SeatPlans, { changed }: Lever): Row => ({
  name: seatName(model, of.seat),
  told: `${told(share(changed(of), gamesOf(of)))}  best: ${nameOf(bestOf(of))}; worst: ${nameOf(worstOf(of))}`,
});

/** The mean over a group of seats; the interval says how far seats of the group differ. */
function groupRow(name: string, of: readonly SeatPlans[], lever: Lever, small: boolean): Row {
  const all = mean(of.map((one) => lever.changed(one) / gamesOf(one)));
  const [low, high] = lever.target(small);
  const row = { name: `mean of ${name}`, told: told(all) };
  return judged(row, lever.targetTold(small), all, (x) => x >= low && x <= high);
}

function leverTable(model: Model, of: readonly SeatPlans[], lever: Lever): Table {
  const rows = GROUPS.flatMap(({ name, small }) => {
    const group = of.filter(({ seat }) => isSmall(model, seat) === small);
    if (group.length === 0) return [];
    return [...group.map((one) => seatRow(model, one, lever)), groupRow(name, group, lever, small)];
  });
  return { title: lever.title, rows };
}

export const leverage: Section = {
  id: 'leverage',
  tasks: plansTasks,
  tables: (model, all) => {
    const of = counts(all, 'plans').map((one) => one.of);
    return LEVERS.map((lever) => leverTable(model, of, lever));
  },
};

/** How far the best plan of a seat is ahead of the second, in its points, seed by seed. */
const isAhead = (of: SeatPlans): boolean => {
  const [best = 0, second = 0] = ranked(of);
  const ahead = mean(
    (of.points[best] ?? []).map((points, game) => points - (of.points[second]?.[game] ?? 0)),
  );
  return ahead.low > 0;
};

function dominance(of: readonly SeatPlans[]): readonly Row[] {
  const best = of.map(bestOf);
  const seats = (is: (plan: number) => boolean) => best.filter(is).length;
  const wins = PLANS.map((_, plan) => seats((one) => one === plan));
  const most = Math.max(...wins);
  const against = seats((plan) => PLANS[plan]?.side === 'against');
  const all = best.length;
  const count = (many: number): string =>
    `${String(many)} of ${String(all)} seats: ${told(share(many, all)).trim()}`;
  return [
    {
      name: `commonest best: ${nameOf(wins.indexOf(most))}`,
      told: count(most),
      target: '≤ 7 of 26',
      reached: most * 26 <= 7 * all,
    },
    {
      name: 'best argues against',
      told: count(against),
      target: 'some',
      reached: against >= 1,
    },
    { name: 'best is clear of the second best', told: count(of.filter(isAhead).length) },
  ];
}

export const plans: Section = {
  id: 'plans',
  tasks: plansTasks,
  tables: (_, all) => [
    {
      title: `No dominant plan: the best of ${String(PLANS.length)} fixed plans, by seat`,
      rows: dominance(counts(all, 'plans').map(({ of }) => of)),
    },
  ],
};
