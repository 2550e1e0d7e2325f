import type { Debate } from './debate.ts';
import type { EraModel } from './era-model.ts';
import type { Model } from './model.ts';

export const lengthOf = (model: Model, debate: Debate) => model.scenario.lengths[debate.length]!;

/** Index of the era a round belongs to; the first era before round one, the last after the end. */
export const eraOf = (model: Model, debate: Debate, round = debate.round): number =>
  model.eraAt[debate.length]![round] ?? model.eras.length - 1;

/** What is different in the era of a round. */
export const eraNow = (model: Model, debate: Debate, round = debate.round): EraModel =>
  model.eras[eraOf(model, debate, round)]!;

/** Whether this round is the first of its era. */
export const eraBegins = (model: Model, debate: Debate): boolean =>
  debate.round === 1 ||
  (debate.round > 1 && eraOf(model, debate) !== eraOf(model, debate, debate.round - 1));

export const dateOf = (model: Model, debate: Debate): string => {
  const { dates } = lengthOf(model, debate);
  return dates[Math.max(0, debate.round - 1)] ?? dates.at(-1) ?? '';
};
