import { advice, error } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

type Place = 'cards' | 'dispatches' | 'surprises' | 'endings';
const PLACES: readonly Place[] = ['cards', 'dispatches', 'surprises', 'endings'];

/** Where a claim is made felt: ids of cards, dispatches, surprises and endings. */
export const placesOf = (scenario: Scenario, claim: string): Readonly<Record<Place, string[]>> => {
  const ids = (place: Place): string[] =>
    scenario[place].flatMap(({ id, claims }) => (claims.includes(claim) ? [id] : []));
  return {
    cards: ids('cards'),
    dispatches: ids('dispatches'),
    surprises: ids('surprises'),
    endings: ids('endings'),
  };
};

/** Every claim must be felt somewhere. */
export const checkClaims = (scenario: Scenario): Finding[] =>
  scenario.claims.flatMap(({ id, rule }, index) => {
    const places = placesOf(scenario, id);
    const felt = rule !== undefined || PLACES.some((place) => places[place].length > 0);
    const sentence = `Nothing in the game makes the claim ${id} felt.`;
    const fix = advice(
      'Name it under "claims" of a card, a dispatch or an ending, or take it out.',
      { remove: ['claims', index] },
    );
    return felt ? [] : [error(['claims', index], 'claim-without-place', sentence, fix)];
  });
