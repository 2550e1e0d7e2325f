import { PURPOSE, draw } from '../rules/chance.ts';
import type { Purpose } from '../rules/chance.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { verbIsOpen } from '../rules/decide.ts';
import { productOf } from '../rules/inputs.ts';
import { knownTo, openTable } from '../rules/known.ts';
import type { Known } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { chooseDeclarations } from './concluding.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { chooseCall, choosePledge } from './pledging.ts';
import { choosePreparation } from './preparing.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';
import { chooseSpeech } from './speaking.ts';
import { talk } from './talking.ts';

/** A round's verb is a choice among few: half the chance of a pledge. */
const chooseVerb = (model: Model, known: Known, dice: Dice, skill: Skill): Command => {
  const { actor, verbs } = model.scenario.framework!;
  const open = verbs.flatMap((_, index) => (verbIsOpen(model, known.table, index) ? [index] : []));
  const utilities = open.map((index) =>
    model.verbs[index]!.utility.reduce(
      (sum, term) => sum + productOf(term, model, known.table, 0),
      0,
    ),
  );
  const verb = open[logit(utilities, temperatureOf(model, skill), dice, open)]!;
  return { type: 'frame', seat: actor, verb: verbs[verb]!.id };
};

const PURPOSES: Partial<Record<Debate['phase'], Purpose>> = {
  warnings: PURPOSE.botPrepare,
  call: PURPOSE.botCall,
  floor: PURPOSE.botFloor,
  corridor: PURPOSE.botCorridor,
  pledge: PURPOSE.botPledge,
};

/**
 * What a bot in `seat` answers to the question now open: commands in the order they are to be sent.
 * It reads only what the seat may know; `table` may be shared by all seats that answer one question.
 */
export const answerOf = (
  model: Model,
  debate: Debate,
  seat: number,
  skill: Skill,
  table: Debate = openTable(model, debate),
): Command[] => {
  const known = knownTo(debate, seat, table);
  const purpose = PURPOSES[debate.phase] ?? PURPOSE.botPledge;
  const dice: Dice = (item, from, to) => draw(debate, purpose, seat, item, from, to);
  if (debate.phase === 'warnings') return [choosePreparation(model, known, dice, skill)];
  if (debate.phase === 'call') return [chooseCall(model, known, debate.called[seat]!, dice, skill)];
  if (debate.phase === 'floor') return [chooseSpeech(model, known, dice, skill)];
  if (debate.phase === 'corridor') return talk(model, known, dice, skill);
  const words = chooseDeclarations(model, known, dice, skill);
  if (seat === model.framework) return [...words, chooseVerb(model, known, dice, skill)];
  return [...words, ...choosePledge(model, known, dice, skill)];
};
