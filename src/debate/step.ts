import { isRefusal } from '../rules/commands.ts';
import type { Command, Refusal } from '../rules/commands.ts';
import { copyDebate } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { decide } from '../rules/decide.ts';
import { evolve } from '../rules/evolve.ts';
import type { Fact } from '../rules/facts.ts';
import type { Model } from '../rules/model.ts';
import { silent } from '../rules/note.ts';
import type { Note } from '../rules/note.ts';
import type { Emit } from '../rules/facts.ts';
import { ACTIONS, GUARDS } from './actions.ts';
import type { ActionName } from './actions.ts';
import { compileCouncil } from './compile.ts';
import type { Arrow } from './compile.ts';

const table = compileCouncil();

const carryOut = (
  actions: readonly ActionName[],
  model: Model,
  debate: Debate,
  emit: Emit,
): void => {
  for (const action of actions) ACTIONS[action](model, debate, emit);
};

const follow = (arrow: Arrow, model: Model, debate: Debate, emit: Emit): void => {
  carryOut(arrow.actions, model, debate, emit);
  if (arrow.target === null) return;
  debate.phase = arrow.target;
  carryOut(table[arrow.target].entry, model, debate, emit);
};

const open = (arrows: readonly Arrow[], model: Model, debate: Debate): Arrow | undefined =>
  arrows.find((arrow) => arrow.guard === null || GUARDS[arrow.guard](model, debate));

const settleChart = (model: Model, debate: Debate, emit: Emit): void => {
  for (;;) {
    const arrow = open(table[debate.phase].always, model, debate);
    if (!arrow) return;
    follow(arrow, model, debate, emit);
  }
};

/**
 * Takes one command in place: the chart admits it, `decide` makes facts, `evolve` folds them.
 * Returns the refusal, having changed nothing, or null. `tell` hears every fact in order.
 */
export const advance = (
  model: Model,
  debate: Debate,
  command: Command,
  note: Note = silent,
  tell?: (fact: Fact) => void,
): Refusal | null => {
  const arrows = table[debate.phase].on.get(command.type);
  if (!arrows) return { refused: 'wrong-phase', about: debate.phase };
  const decision = decide(model, debate, command);
  if (isRefusal(decision)) return decision;
  const emit: Emit = (fact) => {
    evolve(model, debate, fact, note);
    tell?.(fact);
  };
  for (const fact of decision) emit(fact);
  const arrow = open(arrows, model, debate);
  if (arrow) follow(arrow, model, debate, emit);
  settleChart(model, debate, emit);
  return null;
};

/** `advance` on a copy: the debate given stays as it was. */
export const step = (
  model: Model,
  debate: Debate,
  command: Command,
  note: Note = silent,
): { readonly debate: Debate; readonly facts: readonly Fact[] } | Refusal => {
  const next = copyDebate(debate);
  const facts: Fact[] = [];
  const refusal = advance(model, next, command, note, (fact) => facts.push(fact));
  return refusal ?? { debate: next, facts };
};
