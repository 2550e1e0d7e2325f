import type { Scenario } from '../scenario/schema.ts';
import { filled } from './integers.ts';
import { audienceOf, effectModel } from './effect-model.ts';
import type { EffectModel } from './effect-model.ts';

/** A dossier by index: who decides on it, until when, and what it changes. */
export interface DossierModel {
  /** Whether a seat has part in the decision. */
  readonly entitled: readonly boolean[];
  readonly deadline: number;
  readonly effects: readonly EffectModel[];
  /** Tenths by seat that its adoption adds to the lean. */
  readonly lean: readonly number[];
  readonly plans: boolean;
}

type Source = Scenario['dossiers'][number];

const entitledTo = (scenario: Scenario, dossier: Source): boolean[] =>
  scenario.actors.map(
    (actor) =>
      dossier.channel === undefined ||
      !scenario.traits.some(
        (trait) => actor.traits.includes(trait.id) && trait.barredChannel === dossier.channel,
      ),
  );

const leanBy = (scenario: Scenario, dossier: Source): number[] => {
  const lean = filled(scenario.actors.length, 0);
  for (const { who, add } of dossier.adopted.lean) {
    for (const seat of audienceOf(scenario, who)) lean[seat] = lean[seat]! + add;
  }
  return lean;
};

export const dossierModel = (scenario: Scenario, dossier: Source): DossierModel => ({
  entitled: entitledTo(scenario, dossier),
  deadline: dossier.deadline ?? 1000,
  effects: dossier.adopted.effects.map((effect) => effectModel(scenario, effect)),
  lean: leanBy(scenario, dossier),
  plans: dossier.adopted.plans,
});
