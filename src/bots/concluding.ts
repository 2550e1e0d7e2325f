import { isAmendedNow, mayAmend, wouldGoAlong } from '../rules/amendments.ts';
import type { Command } from '../rules/commands.ts';
import { declarationAt, hasPart } from '../rules/conclusions.ts';
import { DECLARED } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import type { Known } from '../rules/known.ts';
import { whole } from '../rules/integers.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { isLastRoll, rollPrice } from '../rules/roll-call.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Dice items of the declarations begin here, apart from the pledge's. */
const FIRST_ITEM = 100;

/** How far a government is from living with a text, tenths; negative where it can. */
const distance = (model: Model, table: Debate, seat: number, dossier: number): number =>
  model.scenario.conclusions.holdOutBelow -
  table.positions[seat * model.dossiers.length + dossier]!;

/** What the last roll-call adds to staying out. */
const memory = (model: Model, table: Debate, seat: number, dossier: number): number =>
  isLastRoll(model, table) ? rollPrice(model, table, seat, dossier) : 0;

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
  const home = memory(model, table, seat, dossier);
  return [0, lean - far - gain - home, whole((lean - far - gain) / 2) - aside];
};

const NOTHING_TO_SAY: Command[] = [];

/** Utility of a new wording for a hold-out: like support for a text that much nearer, less the trouble. */
const rewording = (model: Model, utilities: readonly number[]): number =>
  utilities[1]! + model.scenario.conclusions.amendment.nearer - model.scenario.tuning.choice.amend;

const holdsOut = (model: Model, table: Debate, seat: number, dossier: number): boolean =>
  hasPart(model, table, seat, dossier) &&
  declarationAt(model, table, seat, dossier) === DECLARED.holdsOut;

/**
 * Among bots one capital holds the pen on a text: the one hold-out that a new wording would bring along, or the chair
 * where it frees several. All read it from the same table, so that no two write at once; −1 when nobody does.
 */
export const penHolder = (model: Model, table: Debate, dossier: number): number => {
  if (!mayAmend(model, table) || isAmendedNow(table, dossier)) return -1;
  const freed = wouldGoAlong(model, table, dossier);
  const isBot = (seat: number): boolean => !table.humans.includes(seat);
  const { presidency: chair } = model;
  const chairs = chair >= 0 && isBot(chair) && hasPart(model, table, chair, dossier);
  if (freed.length === 0) return -1;
  if (freed.length > 1 && chairs) return chair;
  return freed.find(isBot) ?? (chairs ? chair : -1);
};

const ANSWERS = [null, 'support', 'stand-aside', 'amend'] as const;
type Answer = (typeof ANSWERS)[number];

/** A capital and a text it may say something of, with the dice for it. */
interface Choice {
  readonly model: Model;
  readonly known: Known;
  readonly dossier: number;
  readonly dice: Dice;
  readonly skill: Skill;
}

const pick = (choice: Choice, utilities: readonly number[]): number => {
  const { dossier, model, skill } = choice;
  const roll: Dice = (item, from, to) => choice.dice(FIRST_ITEM + dossier + item, from, to);
  return logit(utilities, temperatureOf(model, skill), roll);
};

const asHoldOut = (choice: Choice): Answer => {
  const { model, known, dossier } = choice;
  const utilities = declarationUtilities(model, known.table, known.seat, dossier);
  const pen = penHolder(model, known.table, dossier) === known.seat;
  const all = pen ? [...utilities, rewording(model, utilities)] : utilities;
  return ANSWERS[pick(choice, all)] ?? null;
};

/** The chair waters a text down for what that frees; texts without hold-outs it leaves alone. */
const asChair = (choice: Choice): Answer => {
  const { model, known, dossier } = choice;
  const { amend, freed } = model.scenario.tuning.choice;
  if (penHolder(model, known.table, dossier) !== known.seat) return null;
  const count = wouldGoAlong(model, known.table, dossier).length;
  return count > 0 && pick(choice, [0, count * freed - amend]) === 1 ? 'amend' : null;
};

const answerOn = (choice: Choice): Answer => {
  const { model, known, dossier } = choice;
  if (holdsOut(model, known.table, known.seat, dossier)) return asHoldOut(choice);
  return asChair(choice);
};

/** What a bot says of the texts on the table this round, if anything new: in their way, or in the chair. */
export const chooseDeclarations = (
  model: Model,
  known: Known,
  dice: Dice,
  skill: Skill,
): Command[] => {
  const { table, seat } = known;
  const texts = table.agenda.filter(
    (dossier) => seat === model.presidency || holdsOut(model, table, seat, dossier),
  );
  if (texts.length === 0) return NOTHING_TO_SAY;
  const id = model.scenario.actors[seat]!.id;
  return texts.flatMap((dossier) => {
    const type = answerOn({ model, known, dossier, dice, skill });
    return type ? [{ type, seat: id, dossier: model.scenario.dossiers[dossier]!.id }] : [];
  });
};
