import * as fc from 'fast-check';
import type { Model } from '../../src/rules/model.ts';
import type { RandomGame } from './core-random.ts';

export const seeds = (): fc.Arbitrary<number> => fc.integer({ min: 0, max: 0xffff_ffff });

/** Whole legal games of a scenario: any seed, any of its lengths, any number of random players. */
export const games = (model: Model): fc.Arbitrary<RandomGame> =>
  fc.record({
    seed: seeds(),
    rounds: fc.constantFrom(...model.scenario.lengths.map((length) => length.rounds)),
    moves: fc.integer({ min: 1, max: 0x7fff_ffff }),
    players: fc.integer({ min: 0, max: model.n }),
  });
