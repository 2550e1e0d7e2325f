import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What a draw is for. Numbers are part of every record: never renumber, only add. */
export const PURPOSE = {
  hidden: 1,
  deck: 2,
  dispatch: 3,
  floor: 4,
  noise: 5,
  mandate: 6,
  call: 7,
  interests: 8,
  gap: 9,
  corridor: 10,
  surprise: 11,
  botPrepare: 20,
  botCall: 21,
  botFloor: 22,
  botPledge: 23,
  botFrame: 24,
  botCorridor: 25,
  botChaos: 26,
  redraw: 30,
  seating: 31,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** Mixes 32-bit words as MurmurHash3's finaliser does (Appleby, public domain), so that near keys give far seeds. */
export const mix = (hash: number, word: number): number => {
  let h = hash ^ word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x9e3779b9;
};

/**
 * One whole number from `from` to `to`, both included, drawn from (seed, purpose, round, seat, item).
 * Keyed, not streamed: the order in which seats answer cannot change what anyone draws.
 */
export const draw = (
  key: { readonly seed: number; readonly round: number },
  purpose: Purpose,
  seat: number,
  item: number,
  from: number,
  to: number,
): number => {
  const words = mix(mix(mix(mix(mix(0x51ed270b, key.seed), purpose), key.round), seat), item);
  return uniformInt(xoroshiro128plus(words | 0), from, to);
};
