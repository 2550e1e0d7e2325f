import { loadModel } from '../../../debate/load.ts';
import type { Model } from '../../../rules/model.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { playPlans } from './plans.ts';
import type { SeatPlans } from './plans.ts';
import { compare, playTables } from './tables.ts';
import type { Comparison, Tables } from './tables.ts';
import { bestUses } from './uses.ts';
import { keyAssetOf, withoutAsset, withoutEffectOf } from './variants.ts';

interface Sampling {
  readonly seed: number;
  readonly games: number;
  readonly rounds: number;
}

/** One piece of the balance tables that can be worked out apart from the others. */
export type Task = Sampling &
  (
    | { readonly kind: 'tables' }
    | { readonly kind: 'plans'; readonly seat: number }
    | { readonly kind: 'mute'; readonly card: number }
    | { readonly kind: 'keep'; readonly seat: number }
    | { readonly kind: 'uses'; readonly card: number; readonly futures: number }
  );

/** What a task counts: raw numbers, nothing averaged. */
export type Counted =
  | { readonly kind: 'tables'; readonly of: Tables }
  | { readonly kind: 'plans'; readonly of: SeatPlans }
  | { readonly kind: 'mute'; readonly card: number; readonly of: Comparison }
  | {
      readonly kind: 'keep';
      readonly seat: number;
      readonly asset: string;
      readonly of: Comparison;
    }
  | { readonly kind: 'uses'; readonly card: number; readonly of: readonly number[] };

/** Works out one task of a scenario; the same task gives the same counts anywhere. */
export const workOut = (scenario: Scenario, model: Model, task: Task): Counted => {
  switch (task.kind) {
    case 'tables':
      return { kind: 'tables', of: playTables(model, task) };
    case 'plans':
      return { kind: 'plans', of: playPlans(model, task.seat, task) };
    case 'mute': {
      const other = loadModel(withoutEffectOf(scenario, scenario.cards[task.card]!.id));
      return { kind: 'mute', card: task.card, of: compare(model, other, task) };
    }
    case 'keep': {
      const asset = keyAssetOf(scenario, task.seat);
      const other = loadModel(withoutAsset(scenario, task.seat, asset));
      return { kind: 'keep', seat: task.seat, asset, of: compare(model, other, task) };
    }
    case 'uses':
      return { kind: 'uses', card: task.card, of: bestUses(model, task) };
  }
};
