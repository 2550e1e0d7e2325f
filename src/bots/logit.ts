import { whole } from '../rules/integers.ts';

/** W[0] = 2^24, W[d] = floor(W[d−1]·62/64): whole-number weights within 6·10⁻⁶ of the exponential's. */
const WEIGHTS = ((): readonly number[] => {
  const weights = [1 << 24];
  while (weights.at(-1)! > 0) weights.push(Math.floor((weights.at(-1)! * 62) / 64));
  return weights;
})();

/** One step of the table is a fall in utility of 0.031749 temperatures: −ln(62/64). */
const STEPS_PER_TEMPERATURE = 31_497;

const weightOf = (below: number, temperature: number): number => {
  const steps = whole((below * STEPS_PER_TEMPERATURE) / (1000 * temperature));
  return steps < WEIGHTS.length ? WEIGHTS[steps]! : 0;
};

/** Draws a whole number from `from` to `to`, both included; `item` tells draws of one purpose apart. */
export type Dice = (item: number, from: number, to: number) => number;

/**
 * Index of the option chosen by a multinomial logit (McFadden 1974) over utilities in tenths.
 * `temperature`, in tenths, is how much chance there is in the choice. Same dice, same choice, on every engine.
 */
export const logit = (utilities: readonly number[], temperature: number, dice: Dice): number => {
  let best = utilities[0]!;
  for (const utility of utilities) if (utility > best) best = utility;
  let total = 0;
  const weights: number[] = [];
  for (const utility of utilities) {
    const weight = weightOf(best - utility, temperature);
    weights.push(weight);
    total += weight;
  }
  let left = dice(0, 1, total);
  for (let option = 0; option < weights.length; option++) {
    left -= weights[option]!;
    if (left <= 0) return option;
  }
  return -1;
};
