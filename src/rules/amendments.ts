import type { Refusal, RefusalCode } from './commands.ts';
import { declarationAt, hasPart } from './conclusions.ts';
import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { eraNow } from './eras.ts';
import type { Fact } from './facts.ts';
import { has } from './integers.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { FALLEN } from './stages.ts';

/** Whether texts may be watered down in this era. */
export const mayAmend = (model: Model, debate: Debate): boolean =>
  eraNow(model, debate).rules.amendments;

export const isAmendedNow = (debate: Debate, dossier: number): boolean =>
  debate.amendedIn[dossier] === debate.round;

const positionAt = (model: Model, debate: Debate, seat: number, dossier: number): number =>
  debate.positions[seat * model.dossiers.length + dossier]!;

const holdsOut = (model: Model, debate: Debate, seat: number, dossier: number): boolean =>
  hasPart(model, debate, seat, dossier) &&
  declarationAt(model, debate, seat, dossier) === DECLARED.holdsOut;

/** Hold-outs, but those who said this round that no wording will do, whose position would reach the threshold. */
const satisfiedBy = (model: Model, debate: Debate, dossier: number, nearer: number): number[] => {
  const { holdOutBelow } = model.scenario.conclusions;
  return model.seats.filter(
    (seat) =>
      holdsOut(model, debate, seat, dossier) &&
      !has(debate.firm[seat]!, dossier) &&
      positionAt(model, debate, seat, dossier) + nearer >= holdOutBelow,
  );
};

/**
 * Who goes along with a text that was amended this round, once the roll is called. The wording counts at once, the
 * going along only then: so it does not matter in which order capitals speak while all of them answer in secret.
 */
export const goingAlong = (model: Model, debate: Debate, dossier: number): number[] =>
  isAmendedNow(debate, dossier) ? satisfiedBy(model, debate, dossier, 0) : [];

/** Who would go along if the text were amended now. */
export const wouldGoAlong = (model: Model, debate: Debate, dossier: number): number[] =>
  satisfiedBy(model, debate, dossier, model.scenario.conclusions.amendment.nearer);

/** Why `seat` may not amend a text that lies on the table; null when it may. The chair and hold-outs hold the pen. */
export const amendRefusal = (
  model: Model,
  debate: Debate,
  seat: number,
  dossier: number,
): RefusalCode | null => {
  if (!mayAmend(model, debate)) return 'not-amendable';
  if (!hasPart(model, debate, seat, dossier)) return 'no-part-in-it';
  if (isAmendedNow(debate, dossier)) return 'amended-already';
  const pen = seat === model.presidency || holdsOut(model, debate, seat, dossier);
  return pen ? null : 'not-yours-to-amend';
};

/** A new wording: worth less, and nearer to all who are against it. */
export const decideAmendment = (
  model: Model,
  debate: Debate,
  seat: number,
  dossier: number,
): Refusal | readonly Fact[] => {
  const refused = amendRefusal(model, debate, seat, dossier);
  if (refused) return { refused, about: model.scenario.dossiers[dossier]!.id };
  return [{ type: 'amended', seat, dossier }];
};

/** Folds a new wording: every government that is against the text finds it nearer. */
export const evolveAmended = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly dossier: number },
  note: Note,
): void => {
  const { seat: by, dossier } = fact;
  const { amendment, holdOutBelow } = model.scenario.conclusions;
  debate.amended[dossier] = debate.amended[dossier]! + 1;
  debate.amendedIn[dossier] = debate.round;
  const change = { kind: 'position', cause: 'amendment', seat: by, item: dossier } as const;
  for (const seat of model.seats) {
    const against = positionAt(model, debate, seat, dossier) < holdOutBelow;
    if (debate.stage[seat] === FALLEN || !against) continue;
    const index = seat * model.dossiers.length + dossier;
    changeBy(debate.positions, index, amendment.nearer, change, note);
  }
};
