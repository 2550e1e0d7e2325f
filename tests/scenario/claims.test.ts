import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/scenario/check-references.ts';
import { checkClaims, placesOf } from '../../src/scenario/check-claims.ts';
import { modelOf } from '../helpers/core.ts';

const { scenario } = modelOf('mali-2013');

/** The same place without the claim of the opening dispatch. */
const strip = <T extends { readonly claims: string[] }>(one: T): T => ({
  ...one,
  claims: one.claims.filter((claim) => claim !== 'C17'),
});

describe('the claims of the flagship', () => {
  it('are twenty-five, and each has a place', () => {
    expect(scenario.claims.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, index) => `C${String(index + 1)}`),
    );
    expect(checkClaims(scenario)).toEqual([]);
  });

  it('fail the check when one loses its last place', () => {
    const { dispatches, endings } = scenario;
    expect(placesOf(scenario, 'C17').cards).toEqual([]);
    const without = {
      ...scenario,
      dispatches: dispatches.map(strip),
      endings: endings.map(strip),
    };
    expect(checkClaims(without)).toEqual([
      {
        path: ['claims', 16],
        severity: 'error',
        code: 'claim-without-place',
        sentence: 'Nothing in the game makes the claim C17 felt.',
        fix: expect.objectContaining({ repairs: [{ remove: ['claims', 16] }] }) as unknown,
      },
    ]);
  });

  it('fail the check when a card names one that is not listed', () => {
    const [first, ...rest] = scenario.cards;
    const cards = first ? [{ ...first, claims: ['C99'] }, ...rest] : rest;
    expect(
      checkReferences({ ...scenario, cards }).map(({ path, code }) => ({ path, code })),
    ).toEqual([{ path: ['cards', 0, 'claims', 0], code: 'unknown-name' }]);
  });
});
