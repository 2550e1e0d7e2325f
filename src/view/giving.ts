import type { Debate } from '../rules/debate.ts';
import { goodName, itemOfGood, kindOfGood } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import { interestsMet } from '../rules/verdict.ts';

/** The debate with a good given away by `seat` and nothing else changed; null where giving it changes no fact at once. */
const without = (model: Model, debate: Debate, seat: number, good: number): Debate | null => {
  const item = itemOfGood(good);
  switch (kindOfGood(good)) {
    case 'post':
      return { ...debate, posts: debate.posts.with(item, -1) };
    case 'asset': {
      const mask = debate.pledged[seat]! | debate.bound[seat]! | (1 << item);
      const posture = model.assets[seat]!.postureOf[mask]!;
      return {
        ...debate,
        pledged: debate.pledged.with(seat, mask),
        posture: debate.posture.with(seat, posture),
      };
    }
    case 'support':
    case 'funding':
    case 'nothing':
      return null;
  }
};

/** Which interests of `seat` are met now and would not be, as things stand, once each of these goods is given. */
export const endedByGiving = (
  model: Model,
  debate: Debate,
  seat: number,
  goods: readonly number[],
): Record<string, readonly string[]> => {
  const met = interestsMet(model, debate, seat);
  const entries = goods.flatMap((good): [string, string[]][] => {
    const after = without(model, debate, seat, good);
    if (after === null) return [];
    const still = interestsMet(model, after, seat);
    const ended = debate.interests[seat]!.filter((_, place) => met[place] && !still[place]);
    const ids = ended.map((interest) => model.scenario.interests[interest]!.id);
    return ids.length === 0 ? [] : [[goodName(model, seat, good), ids]];
  });
  return Object.fromEntries(entries);
};
