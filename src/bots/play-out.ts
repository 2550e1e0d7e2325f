import { advance } from '../debate/step.ts';
import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import type { Fact } from '../rules/facts.ts';
import { openTable } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { silent } from '../rules/note.ts';
import type { Note } from '../rules/note.ts';
import { askedTogether, awaited } from '../rules/questions.ts';
import { answerOf } from './answer.ts';
import type { Skill } from './skills.ts';

/** Ears for a game played by bots: each is optional, and bulk play has none. */
export interface Ears {
  readonly note?: Note;
  readonly command?: (command: Command) => void;
  readonly fact?: (fact: Fact) => void;
}

const send = (model: Model, debate: Debate, command: Command, ears: Ears): void => {
  const refusal = advance(model, debate, command, ears.note ?? silent, ears.fact);
  if (refusal) throw new Error(`a bot's command was refused: ${refusal.refused}`);
  ears.command?.(command);
};

const proceed: Command = { type: 'proceed' };

/** Who answers for a seat: any way of choosing legal commands. `table` is the open table, shared by all seats asked. */
export type Chooser = (model: Model, debate: Debate, seat: number, table: Debate) => Command[];

/** Lets the question now open be answered, or moves the table on when nobody is asked anything. */
export const playOnAs = (model: Model, debate: Debate, choose: Chooser, ears: Ears = {}): void => {
  const seats = askedTogether(debate, awaited(model, debate));
  if (seats.length === 0) return send(model, debate, proceed, ears);
  const table = openTable(model, debate);
  for (const seat of seats) {
    for (const command of choose(model, debate, seat, table)) send(model, debate, command, ears);
  }
};

/** Plays a debate to its verdict, in place, each seat as `choose` has it. */
export const playOutAs = (
  model: Model,
  debate: Debate,
  choose: Chooser,
  ears: Ears = {},
): Debate => {
  while (debate.phase !== 'verdict') playOnAs(model, debate, choose, ears);
  return debate;
};

const skilled =
  (skillOf: (seat: number) => Skill): Chooser =>
  (model, debate, seat, table) =>
    answerOf(model, debate, seat, skillOf(seat), table);

/** Lets the bots answer the question now open, or moves the table on. */
export const playOn = (
  model: Model,
  debate: Debate,
  skillOf: (seat: number) => Skill,
  ears: Ears = {},
): void => playOnAs(model, debate, skilled(skillOf), ears);

/** Plays a debate to its verdict, in place, with a bot in every seat. */
export const playOut = (
  model: Model,
  debate: Debate,
  skillOf: (seat: number) => Skill,
  ears: Ears = {},
): Debate => playOutAs(model, debate, skilled(skillOf), ears);
