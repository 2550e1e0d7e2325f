import { whole } from '../rules/integers.ts';

interface Trial<T> {
  readonly what: T;
  readonly place: number;
  points: number;
}

const heatsFor = (count: number): number => {
  let heats = 0;
  for (let field = count; field > 1; field = (field + 1) >> 1) heats += 1;
  return heats;
};

const byPoints = <T>(a: Trial<T>, b: Trial<T>): number => b.points - a.points || a.place - b.place;

/**
 * The best of a list by what each comes to in the same numbered futures: tried heat by heat, and after each the worse
 * half goes, so that most of the work goes into telling the good ones apart (successive halving: Karnin, Koren and
 * Somekh 2013). The two that are left at the end have been through all `futures`. The list is not empty.
 */
export const bestOf = <T>(
  list: readonly T[],
  futures: number,
  pointsIn: (what: T, future: number) => number,
): T => {
  let left = list.map((what, place): Trial<T> => ({ what, place, points: 0 }));
  const heats = heatsFor(list.length);
  for (let heat = 0; heat < heats; heat++) {
    const from = whole((futures * heat) / heats);
    const until = whole((futures * (heat + 1)) / heats);
    for (let future = from; future < until; future++) {
      for (const trial of left) trial.points += pointsIn(trial.what, future);
    }
    left = left.toSorted(byPoints).slice(0, (left.length + 1) >> 1);
  }
  return left[0]!.what;
};
