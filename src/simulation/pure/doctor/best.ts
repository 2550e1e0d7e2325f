import { differenceOf, wayOf } from '../intervals.ts';
import type { Difference } from '../intervals.ts';
import type { Courses } from './courses.ts';

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

/** The best of a seat's three courses, and by how much it beats the next. */
export interface Best {
  readonly stance: number;
  readonly lead: Difference;
  /** Whether the lead is more than chance explains. */
  readonly clear: boolean;
}

export const bestCourse = ({ points }: Courses): Best => {
  const order = points
    .map((list, stance) => ({ stance, sum: sumOf(list) }))
    .toSorted((a, b) => b.sum - a.sum || a.stance - b.stance);
  const [first, second] = order.map(({ stance }) => stance);
  const lead = differenceOf(
    points[first!]!.map((value, game) => value - points[second!]![game]!),
    95,
  );
  return { stance: first!, lead, clear: wayOf(lead) > 0 };
};
