import { checkActors } from './check-actors.ts';
import { checkClaims } from './check-claims.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDetails } from './check-details.ts';
import { checkEras } from './check-eras.ts';
import { checkGauges } from './check-gauges.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkLoose } from './check-loose.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkPlay } from './check-play.ts';
import { checkReferences } from './check-references.ts';
import { checkTruth } from './check-truth.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

export type { Finding, Path } from './finding.ts';

const CHECKS: readonly ((scenario: Scenario) => Finding[])[] = [
  checkReferences,
  checkConditions,
  checkActors,
  checkPlay,
  checkGauges,
  checkEras,
  checkDetails,
  checkClaims,
  checkGlossary,
  checkOutcomes,
];

/** Checks that read the names of a scenario, and would be led astray by one that leads nowhere. */
const AFTER: readonly ((scenario: Scenario) => Finding[])[] = [checkTruth, checkLoose];

/** What the schema alone cannot see: names that lead nowhere, seats that cannot play, endings that cannot come. */
export const checkScenario = (scenario: Scenario): Finding[] => {
  const first = CHECKS.flatMap((check) => check(scenario));
  const lost = first.some(({ code }) => /^(?:unknown|same)-/.test(code));
  return lost ? first : [...first, ...AFTER.flatMap((check) => check(scenario))];
};
