import { checkActors } from './check-actors.ts';
import { checkClaims } from './check-claims.ts';
import { checkConclusions } from './check-conclusions.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDetails } from './check-details.ts';
import { checkEras } from './check-eras.ts';
import { checkPlay } from './check-play.ts';
import { checkReferences } from './check-references.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

export type { Finding, Path } from './finding.ts';

/** What the schema alone cannot see: names that lead nowhere, seats that cannot play, endings that cannot come. */
export const checkScenario = (scenario: Scenario): Finding[] => [
  ...checkReferences(scenario),
  ...checkConditions(scenario),
  ...checkActors(scenario),
  ...checkPlay(scenario),
  ...checkConclusions(scenario),
  ...checkEras(scenario),
  ...checkDetails(scenario),
  ...checkClaims(scenario),
];
