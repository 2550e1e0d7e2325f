import { answerOf } from '../../bots/answer.ts';
import type { Skill } from '../../bots/skills.ts';
import { advance } from '../../debate/step.ts';
import type { Command } from '../../rules/commands.ts';
import type { Debate } from '../../rules/debate.ts';
import type { Fact } from '../../rules/facts.ts';
import { openTable } from '../../rules/known.ts';
import type { Model } from '../../rules/model.ts';
import { silent } from '../../rules/note.ts';
import { askedTogether, awaited } from '../../rules/questions.ts';
import { FALLEN } from '../../rules/stages.ts';
import { chairOf } from './person.ts';
import type { Person } from './person.ts';

/** Who plays: one make-believe person, and bots in every other seat. */
export interface Company {
  readonly skillOf: (seat: number) => Skill;
  /** −1: bots alone. */
  readonly seat: number;
  readonly person: Person;
}

type Hear = (fact: Fact) => void;

const send = (model: Model, debate: Debate, command: Command, hear: Hear): void => {
  const refusal = advance(model, debate, command, silent, hear);
  if (refusal) throw new Error(`${command.type} was refused: ${refusal.refused}`);
};

const proceed: Command = { type: 'proceed' };

/** What the person does unasked, before the table goes on or the person answers. */
const letPersonAct = (model: Model, debate: Debate, company: Company, hear: Hear): void => {
  const { seat, person } = company;
  if (seat < 0 || debate.stage[seat] === FALLEN) return;
  const command = person.unasked(chairOf(model, debate, seat));
  if (command !== null) send(model, debate, command, hear);
};

const playOn = (model: Model, debate: Debate, company: Company, hear: Hear): void => {
  const { seat: own, person, skillOf } = company;
  letPersonAct(model, debate, company, hear);
  const seats = askedTogether(debate, awaited(model, debate));
  if (seats.length === 0) return send(model, debate, proceed, hear);
  const table = openTable(model, debate);
  for (const seat of seats) {
    const commands =
      seat === own
        ? [person.answer(chairOf(model, debate, seat))]
        : answerOf(model, debate, seat, skillOf(seat), table);
    for (const command of commands) send(model, debate, command, hear);
  }
};

/** Plays a debate to its verdict, in place; `hear` is told every fact. */
export const playWith = (model: Model, debate: Debate, company: Company, hear: Hear): void => {
  while (debate.phase !== 'verdict') playOn(model, debate, company, hear);
};
