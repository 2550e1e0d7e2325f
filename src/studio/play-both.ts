import { examine } from '../simulation/doctor.ts';
import type { Findings } from '../simulation/doctor.ts';
import type { Scenario } from '../scenario/schema.ts';
import { newWard } from './workshop.ts';

/** Enough to tell a difference of three points; the cards and courses are not asked about. */
const DEPTH = { games: 2000, mutings: 0, courses: 0 };

/** Plays two versions from the same seeds and tells as the games come in; gives what stops it. */
export function playBoth(
  before: Scenario,
  after: Scenario,
  hear: (both: readonly [Findings, Findings]) => void,
): () => void {
  const wards = [newWard(1), newWard(1)] as const;
  const told = (): void => hear([first, second]);
  const first = examine(wards[0], before, told, DEPTH);
  const second = examine(wards[1], after, told, DEPTH);
  return () => {
    for (const ward of wards) ward.end();
  };
}
