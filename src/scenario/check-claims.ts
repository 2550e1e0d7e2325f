import { error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
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

const unknownClaims = (scenario: Scenario): Finding[] =>
  PLACES.flatMap((place) =>
    scenario[place].flatMap(({ claims }, index) =>
      claims.flatMap((claim, c) => {
        if (scenario.claims.some(({ id }) => id === claim)) return [];
        const path: Path = [place, index, 'claims', c];
        return [error(path, 'unknown-name', `There is no claim called "${claim}".`)];
      }),
    ),
  );

/** Every claim must be felt somewhere, and every place must name a claim that is listed. */
export const checkClaims = (scenario: Scenario): Finding[] => [
  ...unknownClaims(scenario),
  ...scenario.claims.flatMap(({ id, rule }, index) => {
    const places = placesOf(scenario, id);
    const felt = rule !== undefined || PLACES.some((place) => places[place].length > 0);
    const sentence = `Nothing in the game makes the claim ${id} felt.`;
    return felt ? [] : [error(['claims', index], 'claim-without-place', sentence)];
  }),
];
