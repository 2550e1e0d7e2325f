import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logit, weightOf } from '../../src/bots/logit.ts';
import type { Dice } from '../../src/bots/logit.ts';
import { must } from '../helpers/core.ts';
import { rollFrom } from '../helpers/core-random.ts';

const diceFrom = (seed: number): Dice => {
  const roll = rollFrom(seed);
  return (_item, from, to) => roll(from, to);
};

const shares = (utilities: readonly number[], temperature: number, draws: number): number[] => {
  const dice = diceFrom(1);
  const counts = utilities.map(() => 0);
  for (let index = 0; index < draws; index++) {
    const choice = logit(utilities, temperature, dice);
    counts[choice] = must(counts[choice]) + 1;
  }
  return counts.map((count) => count / draws);
};

describe('the logit', () => {
  it('follows the exponential to within one step of its table', () => {
    for (const below of [0, 5, 17, 38, 60, 76, 114, 200]) {
      const exact = Math.exp(-below / 38);
      expect(Math.abs(weightOf(below, 38) / (1 << 24) - exact)).toBeLessThan(0.0328 * exact);
    }
  });

  it('chooses as often as the model says', () => {
    const utilities = [0, 30, -20];
    const weights = utilities.map((utility) => Math.exp(utility / 38));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    shares(utilities, 38, 40_000).forEach((share, index) => {
      expect(Math.abs(share - must(weights[index]) / total)).toBeLessThan(0.015);
    });
  });

  it('leaves more to chance the warmer it is', () => {
    const [cold, warm] = [38, 110].map((temperature) => shares([0, 60], temperature, 4000)[1] ?? 0);
    expect(cold).toBeGreaterThan(warm ?? 1);
  });

  it('always chooses one of its options, whatever the dice', () => {
    const utilities = array(integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 12 });
    const temperature = integer({ min: 1, max: 500 });
    assert(
      property(utilities, temperature, integer({ min: 0, max: 1000 }), (list, warmth, share) => {
        const dice: Dice = (_item, from, to) => from + Math.floor(((to - from) * share) / 1000);
        expect(list[logit(list, warmth, dice)]).toBeDefined();
      }),
    );
  });

  it('keeps to its choice when another option grows worse, or one more is worse than it', () => {
    const utilities = array(integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 8 });
    assert(
      property(utilities, integer(), integer({ min: 1, max: 400 }), (list, seed, by) => {
        const choice = logit(list, 38, diceFrom(seed));
        const worse = list.map((utility, option) => (option === choice ? utility : utility - by));
        expect(logit(worse, 38, diceFrom(seed))).toBe(choice);
        expect(
          logit(
            list.toReversed(),
            38,
            diceFrom(seed),
            list.map((_, i) => list.length - 1 - i),
          ),
        ).toBe(list.length - 1 - choice);
      }),
    );
  });

  it('has the weights of the golden table', async () => {
    const rows = Array.from({ length: 40 }, (_, step) => step * 10).map(
      (below) =>
        `${String(below).padStart(5)}${[38, 110].map((t) => String(weightOf(below, t)).padStart(10)).join('')}`,
    );
    const table = [
      'Weight of an option (of 2^24) by how far its utility lies below the best one, tenths, at two temperatures.',
      'A difference here means that every bot chooses by other odds: raise the rules version.',
      '',
      'below  at 3.8   at 11.0',
      ...rows,
      '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot('../goldens/logit.txt');
  });
});
