import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import type { Known } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Utilities of saving money and of planning: planning costs a little now, and those who see the danger pay it. */
const utilitiesFor = (model: Model, table: Debate, seat: number): [number, number] => {
  const { plan, save } = model.scenario.prologue;
  const danger = (table.threat[seat]! - model.scenario.tuning.choice.threatFrom) >> 1;
  return [save.standing, plan.standing + danger];
};

/** Whether a bot plans in the year of warnings: 1, or 0 when it saves money. */
export const plans = (
  model: Model,
  table: Debate,
  seat: number,
  dice: Dice,
  skill: Skill,
): number => logit(utilitiesFor(model, table, seat), temperatureOf(model, skill), dice);

/** What a bot answers to the warnings. */
export const choosePreparation = (
  model: Model,
  { table, seat }: Known,
  dice: Dice,
  skill: Skill,
): Command => ({
  type: 'prepare',
  seat: model.scenario.actors[seat]!.id,
  plan: plans(model, table, seat, dice, skill) === 1,
});
