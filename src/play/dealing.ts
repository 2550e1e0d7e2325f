import type { Scenario } from '../scenario/schema.ts';
import { freshSeed } from './plan.ts';
import type { Person } from './plan.ts';

/**
 * A seat for everyone: the one they chose, or one dealt by lot among those left; the framework nation, which has moves of
 * its own, only where no other is left. `lot` gives a whole number from 0.
 */
export function dealtSeats(
  { actors, framework }: Scenario,
  people: readonly Person[],
  lot: () => number = freshSeed,
): readonly string[] {
  const left = actors
    .map(({ id }) => id)
    .filter((id) => !people.some(({ seat }) => seat === id))
    .toSorted((a, b) => Number(a === framework?.actor) - Number(b === framework?.actor));
  return people.map(({ seat }) => {
    if (seat !== '') return seat;
    const among = left.length - (left.at(-1) === framework?.actor && left.length > 1 ? 1 : 0);
    return left.splice(lot() % among, 1)[0] ?? '';
  });
}
