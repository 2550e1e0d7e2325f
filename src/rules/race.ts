import { mix } from './chance.ts';
import { whole } from './integers.ts';

/** 2^24: the largest weight, and one more than the largest share of chance. */
export const ONE = 1 << 24;

/** W[0] = 2^24, W[d] = floor(W[d−1]·62/64): whole numbers within 6·10⁻⁶ of an exponential's. */
export const EXPONENTIAL = ((): readonly number[] => {
  const weights = [ONE];
  while (weights.at(-1)! > 0) weights.push(Math.floor((weights.at(-1)! * 62) / 64));
  return weights;
})();

/** Parts of one step of the table that waiting times are told in. */
const PARTS = 4096;

/** By the number of bits in a share: the last entry of the table that is above every such share. */
const ABOVE: readonly number[] = Array.from({ length: 26 }, (_, bits) => {
  const last = EXPONENTIAL.findLastIndex((entry) => entry >= 1 << bits);
  return Math.max(0, last);
});

/** −ln(share ÷ 2^24), read backwards from the table: an exponential waiting time, 1 or more. */
const waitOf = (share: number): number => {
  const bits = 32 - Math.clz32(share);
  let low = ABOVE[bits]!;
  let high = ABOVE[bits - 1]! + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (EXPONENTIAL[middle]! >= share) low = middle;
    else high = middle;
  }
  const above = EXPONENTIAL[low]!;
  return low * PARTS + whole(((above - share) * PARTS) / (above - EXPONENTIAL[high]!)) + 1;
};

/** The largest `luck`: draw it from 0 to this. */
export const LUCK = 0x7fffffff;

/** The waiting time of one entry: its own for each key, the same whatever else takes part. */
export const waitFor = (luck: number, key: number): number => waitOf((mix(luck, key) >>> 8) + 1);

/**
 * Index of one entry, drawn with chances that follow `weights` (0 … 2^24, one of them above 0). Each entry has luck of its
 * own by its key, and the shortest waiting time ÷ weight wins (an exponential race). So a changed weight can only make
 * that entry come or go, the others keep their luck, and games that differ in one decision stay comparable.
 */
export const race = (
  weights: readonly number[],
  luck: number,
  keys?: readonly number[],
): number => {
  let best = -1;
  let bestWait = 0;
  let bestWeight = 1;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (weight === 0) continue;
    const wait = waitFor(luck, keys ? keys[index]! : index);
    if (best >= 0 && wait * bestWeight >= bestWait * weight) continue;
    best = index;
    bestWait = wait;
    bestWeight = weight;
  }
  return best;
};
