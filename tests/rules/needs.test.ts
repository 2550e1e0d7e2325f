import { describe, expect, it } from 'vitest';
import { needMet } from '../../src/rules/needs.ts';
import { indexIn, modelOf } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';

const small = modelOf('small');

/** Masks of what has arrived from ALFA, BETA and GAMA; bit i is the seat's i-th asset. */
const CASES: readonly (readonly [string, readonly [number, number, number], number])[] = [
  ['strike', [0, 0, 0], 0],
  ['strike', [0b001, 0, 0], 1000],
  ['strike', [0, 0b001, 0], 500],
  ['strike', [0b001, 0b001, 0], 1000],
  ['lift', [0b010, 0, 0], 200],
  ['lift', [0b010, 0b010, 0], 500],
  ['lift', [0b010, 0b010, 0b1000], 600],
  ['care', [0, 0b010, 0], 0],
  ['care', [0, 0b100, 0], 0],
  ['care', [0, 0b110, 0], 250],
  ['care', [0b010, 0b110, 0b0100], 1000],
  ['funds', [0b100, 0, 0], 1000],
  ['funds', [0, 0, 0b0010], 500],
];

const met = (
  id: string,
  arrived: readonly number[],
  early: readonly number[] = [0, 0, 0],
): number => {
  const { debate } = given(small);
  debate.arrived = [1, ...arrived];
  debate.early = [0, ...early];
  return needMet(small, debate, indexIn(small.scenario.needs, id));
};

describe('offers add up by kind', () => {
  it.each(CASES)('%s with %j is met to %i permille', (id, arrived, permille) => {
    expect(met(id, arrived)).toBe(permille);
  });

  it('counts double what filled a gap early', () => {
    expect(met('lift', [0b010, 0b010, 0], [0, 0b010, 0])).toBe(800);
    expect(met('strike', [0, 0b001, 0], [0, 0b001, 0])).toBe(1000);
  });

  it('never counts what the framework nation itself brings', () => {
    expect(met('strike', [0, 0, 0])).toBe(0);
  });

  it('never exceeds the need', () => {
    expect(met('funds', [0b100, 0, 0b0010])).toBe(1000);
  });
});
