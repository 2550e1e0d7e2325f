import type { Scenario } from '../scenario/schema.ts';
import { SURPRISE } from '../words/eras.ts';
import { listOf, signed } from '../words/numbers.ts';
import { namesOf } from './names.ts';

type Effect = Scenario['surprises'][number]['effects'][number];

function whom(scenario: Scenario, ids: readonly string[]): string {
  const names = namesOf(scenario);
  if (ids.length === 0 || ids.includes('all')) return SURPRISE.everyone;
  return listOf(
    ids.map((id) => {
      const trait = names.find.trait(id);
      return trait === undefined ? names.seat(id) : SURPRISE.trait(trait.name);
    }),
  );
}

function tellEffect(scenario: Scenario, { add, gauge, measure, who = [] }: Effect): string[] {
  const names = namesOf(scenario);
  return [
    ...(gauge === undefined ? [] : [`${names.gauge(gauge)} ${signed(add)}`]),
    ...(measure === undefined
      ? []
      : [`${SURPRISE.measures[measure]} ${signed(add)} (${whom(scenario, who)})`]),
  ];
}

/** What a list of a scenario's effects changes, a phrase each: the number, how much, and whose. */
export const tellEffects = (scenario: Scenario, effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => tellEffect(scenario, effect));
