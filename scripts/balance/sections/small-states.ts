/** Whether what a small capital sends can decide. */
import { told } from '../numbers.ts';
import { tiersChanged } from '../paired.ts';
import { counts, judged } from '../section.ts';
import type { Section } from '../section.ts';
import { isSmall, pledging, seatName } from '../seats.ts';
import { tablesTask } from './bots-alone.ts';

export const small: Section = {
  id: 'small',
  tasks: (model, sample) => {
    const { seed, rounds, sizes } = sample;
    return [
      ...tablesTask(model, sample),
      ...pledging(model)
        .filter((seat) => isSmall(model, seat))
        .map(
          (seat) => ({ kind: 'keep', seat, seed, rounds, games: sizes['asset at home'] }) as const,
        ),
    ];
  },
  tables: (model, all) => {
    const [usual] = counts(all, 'tables');
    if (!usual) return [];
    const kept = counts(all, 'keep').map(({ seat, asset, of }) => ({
      name: `${seatName(model, seat)} without ${asset}`,
      part: tiersChanged(model, of, usual.of),
    }));
    const [most] = kept.toSorted((a, b) => b.part.value - a.part.value);
    if (!most) return [];
    const best = { name: `the most: ${most.name}`, told: told(most.part) };
    return [
      {
        title: 'Small states: games whose tier changes when their key asset stays at home',
        rows: [
          ...kept.map(({ name, part }) => ({ name, told: told(part) })),
          judged(best, '≥ 5 % for some seat', most.part, (x) => x >= 0.05),
        ],
      },
    ];
  },
};
