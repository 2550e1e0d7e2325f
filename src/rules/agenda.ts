import { declarationAt, hasPart, isPast } from './conclusions.ts';
import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { eraNow } from './eras.ts';
import type { Fact } from './facts.ts';
import type { Model } from './model.ts';

const positionAt = (model: Model, debate: Debate, seat: number, dossier: number): number =>
  debate.positions[seat * model.dossiers.length + dossier]!;

/** Dossiers that may lie on the table: not adopted, and not too late. */
export const openDossiers = (model: Model, debate: Debate): number[] =>
  model.dossiers.flatMap((_, dossier) =>
    debate.adopted[dossier] === 0 && !isPast(model, debate, dossier) ? [dossier] : [],
  );

const support = (model: Model, debate: Debate, dossier: number): number => {
  const below = model.scenario.conclusions.holdOutBelow;
  let sum = 0;
  for (const seat of model.seats) {
    if (!hasPart(model, debate, seat, dossier)) continue;
    const position = positionAt(model, debate, seat, dossier);
    sum += position < below ? -(below - position) * 4 : 0;
  }
  return sum;
};

/** Tenths of support that a deadline is worth: what cannot wait goes first. */
const URGENT = 600;

const urgency = (model: Model, dossier: number): number =>
  model.dossiers[dossier]!.deadline < 1000 ? URGENT : 0;

/** How many texts the table takes now. */
export const tableSize = (model: Model, debate: Debate, open: readonly number[]): number =>
  Math.min(eraNow(model, debate).onTable, open.length);

/** What a presidency without plans of its own puts on the table: what is nearest to agreement. */
export const naturalAgenda = (model: Model, debate: Debate): number[] =>
  openDossiers(model, debate)
    .map((dossier) => ({
      dossier,
      support: support(model, debate, dossier) + urgency(model, dossier),
    }))
    .sort((a, b) => b.support - a.support || a.dossier - b.dossier)
    .slice(0, eraNow(model, debate).onTable)
    .map(({ dossier }) => dossier)
    .sort((a, b) => a - b);

/** The named hold-outs of a dossier that comes to the table: the lowest positions, at least two and at most six. */
const namedHoldOuts = (model: Model, debate: Debate, dossier: number): number[] => {
  const { holdOutBelow, fewest, most } = model.scenario.conclusions;
  const seats: number[] = [];
  for (let seat = 0; seat < model.n; seat++) {
    if (seat !== model.framework && hasPart(model, debate, seat, dossier)) seats.push(seat);
  }
  const position = (seat: number): number => positionAt(model, debate, seat, dossier);
  return seats
    .sort((a, b) => position(a) - position(b) || a - b)
    .slice(0, most)
    .filter((seat, place) => place < fewest || position(seat) < holdOutBelow);
};

const isNew = (model: Model, debate: Debate, dossier: number): boolean => {
  for (let seat = 0; seat < model.n; seat++) {
    if (declarationAt(model, debate, seat, dossier) !== DECLARED.nothing) return false;
  }
  return true;
};

/** Puts dossiers on the table; those that come for the first time are met by their hold-outs. */
export const agendaSet = (model: Model, debate: Debate, agenda: readonly number[]): Fact => ({
  type: 'agenda-set',
  agenda,
  holdOuts: agenda
    .filter((dossier) => isNew(model, debate, dossier))
    .flatMap((dossier) =>
      namedHoldOuts(model, debate, dossier).map((seat) => seat * model.dossiers.length + dossier),
    ),
});
