import type { Debate } from './debate.ts';
import type { Model } from './model.ts';

export const lengthOf = (model: Model, debate: Debate) => model.scenario.lengths[debate.length]!;

/** Index of the era a round belongs to; the first era before round one. */
export const eraOf = (model: Model, debate: Debate, round = debate.round): number => {
  const ends = lengthOf(model, debate).eraEnds;
  let era = 0;
  while (era < ends.length - 1 && round > ends[era]!) era++;
  return era;
};

export const dateOf = (model: Model, debate: Debate): string => {
  const { dates } = lengthOf(model, debate);
  return dates[Math.max(0, debate.round - 1)] ?? dates.at(-1) ?? '';
};
