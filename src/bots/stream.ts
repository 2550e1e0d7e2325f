import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of whole numbers between two bounds, both included. Outside any debate: what a make-believe player throws. */
export type Stream = (from: number, to: number) => number;

export const streamFrom = (seed: number): Stream => {
  const generator = xoroshiro128plus(seed | 0);
  return (from, to) => uniformInt(generator, from, to);
};

/** One of a list that is not empty. */
export const oneOf = <T>(roll: Stream, list: readonly T[]): T => list[roll(0, list.length - 1)]!;
