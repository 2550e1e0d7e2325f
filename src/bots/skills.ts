import type { Model } from '../rules/model.ts';

/** How well a bot plays: a novice weighs the same things with much more chance. */
export const SKILLS = ['novice', 'diplomat'] as const;
export type Skill = (typeof SKILLS)[number];

/** Chance in a choice, in tenths of a point. */
export const temperatureOf = (model: Model, skill: Skill): number => {
  const { temperature, noviceTemperature } = model.scenario.tuning.choice;
  return skill === 'novice' ? noviceTemperature : temperature;
};
