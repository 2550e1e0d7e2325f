import { goingAlong } from './amendments.ts';
import { rollCall, thirdStandsAside, worthOf, wouldBeAdopted } from './conclusions.ts';
import type { RollCall } from './conclusions.ts';
import type { Debate } from './debate.ts';
import { eraNow } from './eras.ts';
import type { Emit, Fact } from './facts.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';

/** Whether the roll of this round is the last of a game that records it by name: home remembers it. */
export const isLastRoll = (model: Model, debate: Debate): boolean =>
  debate.round >= debate.rounds && eraNow(model, debate).rules.rollCall;

/**
 * Standing that staying out of a text brings at the last roll-call, tenths: a government against it is thanked at
 * home, one that could have lived with it is asked why.
 */
export const rollPrice = (model: Model, debate: Debate, seat: number, dossier: number): number => {
  const { holdOutBelow, rollCall: weight } = model.scenario.conclusions;
  const position = debate.positions[seat * model.dossiers.length + dossier]!;
  return position < holdOutBelow ? weight : -weight;
};

/** Folds one recorded roll-call: only the last has a price. */
export const evolveRollCalled = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'roll-called' }>,
  note: Note,
): void => {
  if (fact.last === 0) return;
  const { dossier } = fact;
  for (const seat of [...fact.holdOuts, ...fact.asides]) {
    const change = { kind: 'standing', cause: 'roll-call', seat, item: dossier } as const;
    changeBy(debate.standing, seat, rollPrice(model, debate, seat, dossier), change, note);
  }
};

const recorded = (model: Model, debate: Debate, dossier: number, call: RollCall): Fact => ({
  type: 'roll-called',
  dossier,
  inFavour: call.inFavour,
  holdOuts: call.holdOuts,
  asides: call.asides,
  last: isLastRoll(model, debate) ? 1 : 0,
});

const outcome = (model: Model, debate: Debate, dossier: number, call: RollCall): Fact => {
  if (wouldBeAdopted(model, call)) {
    return { type: 'dossier-adopted', dossier, worth: worthOf(model, debate, dossier) };
  }
  const by = thirdStandsAside(call) && call.holdOuts.length === 0 ? call.asides : call.holdOuts;
  return { type: 'dossier-blocked', dossier, by };
};

/** The roll is called on every dossier on the table: adopted, or blocked by those who hold out or stand aside. */
export const callTheRoll = (model: Model, debate: Debate, emit: Emit): void => {
  for (const dossier of debate.agenda.slice()) {
    const seats = goingAlong(model, debate, dossier);
    if (seats.length > 0) emit({ type: 'went-along', dossier, seats });
    const call = rollCall(model, debate, dossier);
    if (eraNow(model, debate).rules.rollCall) emit(recorded(model, debate, dossier, call));
    emit(outcome(model, debate, dossier, call));
  }
};
