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
import { percent, share, told } from '../numbers.ts';
import { counts, isSmall, pledging, seatName } from '../section.ts';
import type { Row, Sample, Section } from '../section.ts';

const plansTasks = (model: Model, { seed, rounds, sizes }: Sample): readonly Task[] =>
  pledging(model).map((seat) => ({ kind: 'plans', seat, seed, rounds, games: sizes.plans }));

const bestOf = (of: SeatPlans): number => ranked(of)[0] ?? 0;
const nameOf = (plan: number): string => {
  const found = PLANS[plan];
  return found ? planName(found) : '';
};

function leverageOf(model: Model, of: SeatPlans): Row {
  const [best, worst] = [bestOf(of), ranked(of).at(-1) ?? 0];
  const part = share(endingsChanged(of, best, worst), of.endings[0]?.length ?? 0);
  const [low, high] = isSmall(model, of.seat) ? [0.35, 0.45] : [0.5, 0.6];
  const words = share(speakingChanged(of), of.endings[0]?.length ?? 0);
  return {
    name: seatName(model, of.seat),
    told: `${told(part)}  by speaking ${percent(words.value)}  best: ${nameOf(best)}`,
    target: `${percent(low)}–${percent(high)}, speaking ≥ 20 %`,
    reached: part.high >= low && part.low <= high && words.value >= 0.2,
  };
}

export const leverage: Section = {
  id: 'leverage',
  tasks: plansTasks,
  tables: (model, all) => [
    {
      title: 'Leverage: endings that change between the best and the worst plan',
      rows: counts(all, 'plans').map(({ of }) => leverageOf(model, of)),
    },
  ],
};

export const plans: Section = {
  id: 'plans',
  tasks: plansTasks,
  tables: (_, all) => {
    const best = counts(all, 'plans').map(({ of }) => bestOf(of));
    const wins = PLANS.map((__, plan) => best.filter((one) => one === plan).length);
    const against = best.filter((plan) => PLANS[plan]?.side === 'against').length;
    const most = Math.max(...wins);
    return [
      {
        title: `Best of ${String(PLANS.length)} fixed plans, by seat`,
        rows: [
          {
            name: `commonest best: ${nameOf(wins.indexOf(most))}`,
            told: `${String(most)} of ${String(best.length)} seats`,
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
      },
    ];
  },
};
