/** Whether what a small capital sends can decide. */
import { percent, share, told } from '../numbers.ts';
import { counts, idOf, isSmall, pledging } from '../section.ts';
import type { Section } from '../section.ts';

export const small: Section = {
  id: 'small',
  tasks: (model, { seed, rounds, sizes }) =>
    pledging(model)
      .filter((seat) => isSmall(model, seat))
      .map((seat) => ({ kind: 'keep', seat, seed, rounds, games: sizes.keep })),
  tables: (model, all) => {
    const kept = counts(all, 'keep');
    const most = Math.max(0, ...kept.map(({ of }) => of.tiers / of.games));
    const rows = kept.map(({ seat, asset, of }) => ({
      name: `${idOf(model, seat)} without ${asset}`,
      told: told(share(of.tiers, of.games)),
    }));
    const best = { name: 'the most', told: percent(most), target: '≥ 5 %', reached: most >= 0.05 };
    return [
      {
        title: 'Small states: games whose tier changes when their key asset stays at home',
        rows: [...rows, best],
      },
    ];
  },
};
