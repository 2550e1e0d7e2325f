import type { Command } from '../rules/commands.ts';
import { declarationAt, hasPart } from '../rules/conclusions.ts';
import { DECLARED } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Known } from '../rules/known.ts';
import { whole } from '../rules/integers.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Dice items of the declarations begin here, apart from the pledge's. */
const FIRST_ITEM = 100;
const distance = (model: Model, table: Debate, seat: number, dossier: number): number =>
  model.scenario.conclusions.holdOutBelow -
  table.positions[seat * model.dossiers.length + dossier]!;

/** Utilities of holding out, supporting and standing aside for a capital that holds a dossier up. */
export const declarationUtilities = (
  model: Model,
  table: Debate,
  seat: number,
  dossier: number,
): number[] => {
  const { aside, holdOut, holdOutPressure } = model.scenario.tuning.choice;
  const far = distance(model, table, seat, dossier);
  const lean = whole(leanOf(model, table, seat) / 4);
  const gain = holdOut - holdOutPressure * table.round;
  return [0, lean - far - gain, whole((lean - far - gain) / 2) - aside];
};

const NOTHING_TO_SAY: Command[] = [];

const ANSWERS = [null, 'support', 'stand-aside'] as const;

/** What a bot that holds something up says of it this round, if anything new. */
export const chooseDeclarations = (
  model: Model,
  known: Known,
  dice: Dice,
  skill: Skill,
): Command[] => {
  const { table, seat } = known;
  const held = table.agenda.filter(
    (dossier) =>
      declarationAt(model, table, seat, dossier) === DECLARED.holdsOut &&
      hasPart(model, table, seat, dossier),
  );
  if (held.length === 0) return NOTHING_TO_SAY;
  const id = model.scenario.actors[seat]!.id;
  return held.flatMap((dossier) => {
    const utilities = declarationUtilities(model, table, seat, dossier);
    const roll: Dice = (item, from, to) => dice(FIRST_ITEM + dossier + item, from, to);
    const type = ANSWERS[logit(utilities, temperatureOf(model, skill), roll)];
    return type ? [{ type, seat: id, dossier: model.scenario.dossiers[dossier]!.id }] : [];
  });
};
