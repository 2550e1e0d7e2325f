import type { Model } from '../../src/rules/model.ts';
import { viewFor } from '../../src/view/view-for.ts';
import type { View } from '../../src/view/types.ts';
import { modelOf, must } from '../helpers/core.ts';
import type { ShippedId } from '../helpers/core.ts';
import { playRandom } from '../helpers/core-random.ts';
import { retell } from '../helpers/core-told.ts';

/** One view after another, as a table comes to draw them. */
export interface Step {
  readonly before: View;
  readonly after: View;
}

const known = new Map<string, readonly View[]>();

const seen = (model: Model, seed: number, seat: string | null): readonly View[] => {
  const { rounds } = must(model.scenario.lengths[0]);
  const { record } = playRandom(model, { seed, rounds, moves: seed + 1, players: model.n >> 1 });
  const views: View[] = [];
  retell(model, record, (told) => views.push(viewFor(told, seat)));
  return views;
};

/** Every view of one whole game, in which half of the seats play at random. */
export function viewsOf(id: ShippedId | 'small', seed = 11): readonly View[] {
  const model = modelOf(id);
  const key = `${id} ${String(seed)}`;
  const views = known.get(key) ?? seen(model, seed, must(model.scenario.actors[1]).id);
  known.set(key, views);
  return views;
}

/** The steps of a game, some of one command and some of many. */
export function stepsOf(id: ShippedId | 'small', seed = 11): readonly Step[] {
  const views = viewsOf(id, seed);
  return [1, 5, 17].flatMap((stride) =>
    views.flatMap((after, index) => {
      const before = index % stride === 0 ? views[index - stride] : undefined;
      return before === undefined ? [] : [{ before, after }];
    }),
  );
}

/** The view with a change of its own. */
export function viewWith(view: View, shared: Partial<View['shared']>): View {
  return { ...view, shared: { ...view.shared, ...shared } };
}
