import { loadModel } from '../../../debate/load.ts';
import type { Model } from '../../../rules/model.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { firstUses } from './first-use.ts';
import type { FirstUses } from './first-use.ts';
import { playPlans } from './plans.ts';
import type { SeatPlans } from './plans.ts';
import { playReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { playRuin } from './ruin.ts';
import type { Sampling } from './sampling.ts';
import { playSkill } from './skill.ts';
import type { Rung, Skilled } from './skill.ts';
import { playOutcomes, playTables } from './tables.ts';
import type { Outcomes, Tables } from './tables.ts';
import { bestUses } from './uses.ts';
import { keyAssetOf, withoutAsset, withoutEffectOf } from './variants.ts';

/** One piece of the balance tables that can be worked out apart from the others. */
export type Task = Sampling &
  (
    | { readonly kind: 'tables' }
    | { readonly kind: 'plans' | 'keep' | 'ruin' | 'reading'; readonly seat: number }
    | { readonly kind: 'mute' | 'first-use'; readonly card: number }
    | { readonly kind: 'uses'; readonly card: number; readonly futures: number }
    | { readonly kind: 'skill'; readonly seat: number; readonly rung: Rung }
  );

/** What a task counts: raw numbers, nothing averaged. */
export type Counted =
  | { readonly kind: 'tables'; readonly of: Tables }
  | { readonly kind: 'plans'; readonly of: SeatPlans }
  | { readonly kind: 'keep'; readonly seat: number; readonly asset: string; readonly of: Outcomes }
  | { readonly kind: 'ruin'; readonly seat: number; readonly of: readonly number[] }
  | {
      readonly kind: 'reading';
      readonly seat: number;
      readonly rounds: number;
      readonly of: readonly Reading[];
    }
  | { readonly kind: 'mute'; readonly card: number; readonly of: Outcomes }
  | { readonly kind: 'first-use'; readonly card: number; readonly of: FirstUses }
  /** By era and by the set of best uses, a bit each. */
  | { readonly kind: 'uses'; readonly card: number; readonly of: readonly (readonly number[])[] }
  | { readonly kind: 'skill'; readonly seat: number; readonly rung: Rung; readonly of: Skilled };

const mutedModel = (scenario: Scenario, card: number): Model =>
  loadModel(withoutEffectOf(scenario, scenario.cards[card]!.id));

/** The games of bots alone when a seat's key asset stays at home. */
const keep = (scenario: Scenario, task: Sampling & { readonly seat: number }): Counted => {
  const asset = keyAssetOf(scenario, task.seat);
  const other = loadModel(withoutAsset(scenario, task.seat, asset));
  return { kind: 'keep', seat: task.seat, asset, of: playOutcomes(other, task) };
};

/** Works out one task of a scenario; the same task gives the same counts anywhere. */
export const workOut = (scenario: Scenario, model: Model, task: Task): Counted => {
  switch (task.kind) {
    case 'tables':
      return { kind: task.kind, of: playTables(model, task) };
    case 'plans':
      return { kind: task.kind, of: playPlans(model, task.seat, task) };
    case 'keep':
      return keep(scenario, task);
    case 'ruin':
      return { kind: task.kind, seat: task.seat, of: playRuin(model, task) };
    case 'reading':
      return {
        kind: task.kind,
        seat: task.seat,
        rounds: task.rounds,
        of: playReading(model, task),
      };
    case 'mute': {
      const of = playOutcomes(mutedModel(scenario, task.card), task);
      return { kind: task.kind, card: task.card, of };
    }
    case 'first-use': {
      const of = firstUses(model, mutedModel(scenario, task.card), task);
      return { kind: task.kind, card: task.card, of };
    }
    case 'uses':
      return { kind: task.kind, card: task.card, of: bestUses(model, task) };
    case 'skill':
      return { kind: task.kind, seat: task.seat, rung: task.rung, of: playSkill(model, task) };
  }
};
