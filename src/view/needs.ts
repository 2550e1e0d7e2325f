import type { Debate } from '../rules/debate.ts';
import { has } from '../rules/integers.ts';
import type { Model } from '../rules/model.ts';
import { amountOf, needCounted, needMet } from '../rules/needs.ts';
import type { NeedView } from './types.ts';

const arrivedFor = (
  model: Model,
  debate: Debate,
  kinds: readonly number[],
): NeedView['arrived'][number][] =>
  model.seats.flatMap((seat) => {
    if (seat === model.framework) return [];
    const { ids, kindMasks } = model.assets[seat]!;
    const mask = kinds.reduce((all, kind) => all | kindMasks[kind]!, 0) & debate.arrived[seat]!;
    return ids.flatMap((asset, index) =>
      has(mask, index)
        ? [
            {
              seat: model.scenario.actors[seat]!.id,
              asset,
              amount: amountOf(model, debate, seat, index),
              early: has(debate.early[seat]!, index),
            },
          ]
        : [],
    );
  });

/** What the theatre needs, how far each need is met, and by what. */
export const needViews = (model: Model, debate: Debate): NeedView[] =>
  model.scenario.needs.map((need, index) => ({
    id: need.id,
    met: needMet(model, debate, index),
    counted: needCounted(model, debate, index),
    arrived: arrivedFor(model, debate, model.needs[index]!.kinds),
  }));
