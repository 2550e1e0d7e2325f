import type { Scenario } from '../scenario/schema.ts';

export interface EffectModel {
  readonly gauge: number;
  readonly measure: 'threat' | 'resolve' | 'standing' | 'persuasion' | null;
  readonly seats: readonly number[];
  readonly add: number;
}

/** Seats named by actor id, by trait, or `all`. */
export const audienceOf = (scenario: Scenario, who: readonly string[]): number[] =>
  scenario.actors.flatMap((actor, seat) =>
    who.some((name) => name === 'all' || name === actor.id || actor.traits.includes(name))
      ? [seat]
      : [],
  );

type EffectSource = Scenario['gapEffects']['unfilled'][number];

export const effectModel = (scenario: Scenario, effect: EffectSource): EffectModel => ({
  gauge: scenario.gauges.findIndex((gauge) => gauge.id === effect.gauge),
  measure: effect.measure ?? null,
  seats: effect.measure ? audienceOf(scenario, effect.who ?? ['all']) : [],
  add: effect.add,
});
