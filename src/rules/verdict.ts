import { testOf } from './conditions.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';

/** The first of a list of lines whose condition holds; −1 when none does. */
const firstHolding = (
  model: Model,
  debate: Debate,
  lines: readonly { readonly when?: Parameters<typeof testOf>[1] }[],
): number => lines.findIndex((line) => testOf(model.scenario, line.when)(model, debate, -1));

/** Index of the headline this very debate earned. */
export const headlineOf = (model: Model, debate: Debate): number => {
  const ending = model.scenario.endings[debate.ending];
  return ending ? Math.max(0, firstHolding(model, debate, ending.headlines)) : -1;
};

/** One line for each part of the epilogue. */
export const epilogueOf = (model: Model, debate: Debate): number[] =>
  model.scenario.epilogue.parts.map((part) => firstHolding(model, debate, part.lines));

/** Which of a seat's private interests are met as things stand; the framework nation's call costs it its first. */
export const interestsMet = (model: Model, debate: Debate, seat: number): boolean[] =>
  debate.interests[seat]!.map((interest, place) => {
    const forfeited = seat === model.framework && debate.forfeited === 1 && place === 0;
    return !forfeited && model.interestTests[interest]!(model, debate, seat);
  });

/** The national score: interests met, at most what the common tier allows, so that spoiling never pays. */
export const scoreOf = (
  model: Model,
  debate: Debate,
  seat: number,
): { met: number; cap: number } => {
  const met = interestsMet(model, debate, seat).filter(Boolean).length;
  const tier = model.scenario.endings[debate.ending]?.tier;
  const cap = model.scenario.tiers.find((entry) => entry.id === tier)?.cap ?? 0;
  return { met, cap };
};
