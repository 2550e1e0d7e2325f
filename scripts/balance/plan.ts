/** Which tasks make up the tables, and over how many games. */
import type { Model } from '../../src/rules/model.ts';
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';

export interface Sizes {
  readonly tables: number;
  readonly plans: number;
  readonly mute: number;
  readonly keep: number;
  readonly uses: number;
  readonly futures: number;
}

export const FULL: Sizes = {
  tables: 4000,
  plans: 200,
  mute: 400,
  keep: 400,
  uses: 40,
  futures: 16,
};
export const QUICK: Sizes = {
  tables: 400,
  plans: 8,
  mute: 20,
  keep: 60,
  uses: 4,
  futures: 2,
};

/** Seats with so few votes count as small. */
export const SMALL = 7;

export function tasksOf(model: Model, seed: number, rounds: number, sizes: Sizes): Task[] {
  const sampled = (games: number) => ({ seed, rounds, games });
  const others = model.seats.filter((seat) => seat !== model.framework);
  return [
    { kind: 'tables', ...sampled(sizes.tables) },
    ...others.map((seat): Task => ({ kind: 'plans', seat, ...sampled(sizes.plans) })),
    ...model.cards.map((_, card): Task => ({ kind: 'mute', card, ...sampled(sizes.mute) })),
    ...others
      .filter((seat) => (model.votes[seat] ?? 0) <= SMALL)
      .map((seat): Task => ({ kind: 'keep', seat, ...sampled(sizes.keep) })),
    ...model.cards.map((_, card): Task => ({
      kind: 'uses',
      card,
      futures: sizes.futures,
      ...sampled(sizes.uses),
    })),
  ];
}
