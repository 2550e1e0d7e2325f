/** Correlation of two numbers over rounds of games, with an interval that knows rounds of one game hang together. */
import { bootstrap } from './numbers.ts';
import type { Estimate } from './numbers.ts';

/** Sums of one game: how many rounds, of x, of y, of their squares, of their product. */
type Sums = readonly [n: number, x: number, y: number, xx: number, yy: number, xy: number];

const sumsOf = (xs: readonly number[], ys: readonly number[]): Sums => {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  xs.forEach((a, round) => {
    const b = ys[round] ?? 0;
    n += 1;
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  });
  return [n, x, y, xx, yy, xy];
};

/** Pearson's correlation; a number that never moves says nothing that is not known: it counts as 1. */
const pearson = (games: readonly Sums[]): number => {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (const [gn, gx, gy, gxx, gyy, gxy] of games) {
    n += gn;
    x += gx;
    y += gy;
    xx += gxx;
    yy += gyy;
    xy += gxy;
  }
  const [ofX, ofY] = [n * xx - x * x, n * yy - y * y];
  return ofX <= 0 || ofY <= 0 ? 1 : (n * xy - x * y) / Math.sqrt(ofX * ofY);
};

/** The correlation of two numbers given by game and round. */
export const correlation = (
  xs: readonly (readonly number[])[],
  ys: readonly (readonly number[])[],
): Estimate =>
  bootstrap(
    xs.map((game, place) => sumsOf(game, ys[place] ?? [])),
    pearson,
  );
