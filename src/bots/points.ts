import type { Debate } from '../rules/debate.ts';
import type { Model } from '../rules/model.ts';
import { scoreOf } from '../rules/verdict.ts';

/** Index of the common tier of an ending, 0 the worst. */
export const tierOfEnding = ({ scenario }: Model, ending: number): number => {
  const { endings, tiers } = scenario;
  return tiers.length - 1 - tiers.findIndex(({ id }) => id === endings[ending]!.tier);
};

/** Index of the common tier a finished debate reached, 0 the worst. */
export const tierOf = (model: Model, { ending }: Debate): number => tierOfEnding(model, ending);

/** Own interests that count: those met, at most what the common tier allows. */
export const countedOf = (model: Model, debate: Debate, seat: number): number => {
  const { met, cap } = scoreOf(model, debate, seat);
  return Math.min(met, cap);
};

/**
 * Points by which plans are compared: what counts of the seat's interests first, then the common tier, then what is left
 * of its standing (less than either).
 */
export const pointsOf = (model: Model, debate: Debate, seat: number): number =>
  countedOf(model, debate, seat) * 10_000 + tierOf(model, debate) * 2000 + debate.standing[seat]!;

/**
 * What a seat that looks ahead is after: many of its interests in a common result worth having. Each counts more the more
 * there are; in one of the two worse tiers they count for little, so that it does not buy them with everybody's failure.
 */
export const aimOf = (model: Model, debate: Debate, seat: number): number => {
  const counted = countedOf(model, debate, seat);
  const points = pointsOf(model, debate, seat);
  return tierOf(model, debate) >= 2 ? points * (1 + counted) : points >> 1;
};
