import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { must } from './core.ts';

/** Whole numbers from `from` to `to`, both included, one after the other. */
export type Roll = (from: number, to: number) => number;

export const rollFrom = (seed: number): Roll => {
  const generator = xoroshiro128plus(seed);
  return (from, to) => uniformInt(generator, from, to);
};

export const oneOf = <T>(roll: Roll, list: readonly T[]): T => must(list[roll(0, list.length - 1)]);
