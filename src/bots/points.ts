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

/** What one of the two better tiers is worth to a seat that looks ahead: as much as an interest of its own. */
const WORTH_HAVING = 10_000;

/**
 * What a seat that looks ahead is after: its points in a common result worth having. In one of the two worse tiers they
 * count for half, so that it does not buy an interest with everybody's failure.
 */
export const aimOf = (model: Model, debate: Debate, seat: number): number => {
  const points = pointsOf(model, debate, seat);
  return tierOf(model, debate) >= 2 ? points + WORTH_HAVING : points >> 1;
};
