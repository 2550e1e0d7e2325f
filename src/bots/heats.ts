import { whole } from '../rules/integers.ts';

interface Trial<T> {
  readonly what: T;
  readonly place: number;
  readonly points: number[];
}

/** How many futures may be tried: all trials together, and in how many each may be tried. */
export interface Effort {
  readonly trials: number;
  readonly most: number;
  /** By how much two that are as good differ in one future at least: a few that agree are no proof. */
  readonly usual: number;
  /** How many times the chance in a difference it must be, squared; 0: anything better will do. */
  readonly doubt: number;
}

const sum = (points: readonly number[]): number => points.reduce((all, one) => all + one, 0);

const heatsFor = (count: number): number => {
  let heats = 1;
  for (let field = count; field > 1; field = (field + 1) >> 1) heats += 1;
  return heats;
};

const better = <T>(a: Trial<T>, b: Trial<T>): number =>
  sum(b.points) - sum(a.points) || a.place - b.place;

/** Whether one is better than the other by more than chance, in the futures that both have been tried in. */
const isClearlyBetter = <T>(one: Trial<T>, other: Trial<T>, { doubt, usual }: Effort): boolean => {
  const by = one.points.map((points, future) => points - other.points[future]!);
  const squares = by.map((difference) => difference * difference + usual * usual);
  return sum(by) > 0 && sum(by) * sum(by) > doubt * sum(squares);
};

/**
 * The first of a list, unless another is clearly better by what each comes to in the same numbered futures. The others are
 * tried heat by heat beside the first, and after each the worse half goes, so that most of the work goes into telling the
 * good ones apart (successive halving: Karnin, Koren and Somekh 2013). The last is judged by the pairs of what both came to
 * (a t-test without its root). No more trials are made than allowed, unless the list is longer. The list is not empty.
 */
export const firstOrBetter = <T>(
  list: readonly T[],
  effort: Effort,
  pointsIn: (what: T, future: number) => number,
): T => {
  const { most, trials } = effort;
  const [first, ...rest] = list.map((what, place): Trial<T> => ({ what, place, points: [] }));
  let left = rest;
  const heats = heatsFor(rest.length);
  for (let heat = 0, from = 0; heat < heats && left.length > 0; heat++) {
    const field = [first!, ...left];
    const until = Math.min(
      most,
      from + Math.max(heat === 0 ? 1 : 0, whole(trials / heats / field.length)),
    );
    for (; from < until; from++)
      for (const trial of field) trial.points.push(pointsIn(trial.what, from));
    left = left.toSorted(better).slice(0, (left.length + 1) >> 1);
  }
  const [rival] = left;
  return rival && isClearlyBetter(rival, first!, effort) ? rival.what : first!.what;
};
