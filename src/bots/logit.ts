import { whole } from '../rules/integers.ts';
import { EXPONENTIAL, LUCK, race } from '../rules/race.ts';

/** One step of the table is a fall in utility of 0.031749 temperatures: −ln(62/64). */
const STEPS_PER_TEMPERATURE = 31_497;

/** Weight, of 2^24, of an option whose utility lies `below` the best one (tenths). */
export const weightOf = (below: number, temperature: number): number => {
  const steps = whole((below * STEPS_PER_TEMPERATURE) / (1000 * temperature));
  return steps < EXPONENTIAL.length ? EXPONENTIAL[steps]! : 0;
};

/** Draws a whole number from `from` to `to`, both included; `item` tells draws of one purpose apart. */
export type Dice = (item: number, from: number, to: number) => number;

/**
 * Index of the option chosen by a multinomial logit (McFadden 1974) over utilities in tenths.
 * `temperature`, in tenths, is how much chance there is in the choice. Same dice, same choice, on every engine.
 * `keys` tell the options apart from round to round and list to list; without them, their places do.
 */
export const logit = (
  utilities: readonly number[],
  temperature: number,
  dice: Dice,
  keys?: readonly number[],
): number => {
  if (utilities.length === 1) return 0;
  let best = utilities[0]!;
  for (const utility of utilities) if (utility > best) best = utility;
  const weights: number[] = [];
  for (const utility of utilities) weights.push(weightOf(best - utility, temperature));
  return race(weights, dice(0, 0, LUCK), keys);
};
