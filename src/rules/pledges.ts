import { ABSTENTION, MANDATE } from './debate.ts';
import { plansTogether } from './conclusions.ts';
import type { Debate } from './debate.ts';
import { stepIndex } from './era-model.ts';
import { eraNow } from './eras.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { stageAfter } from './stages.ts';

/** Standing paid for a change of posture in this era, tenths: never a toll for standing still. */
export const changeCost = (model: Model, debate: Debate, from: number, to: number): number =>
  eraNow(model, debate).costs[stepIndex(from, to)]!;

/** Trust that a change of posture costs, 0…1000: only a step back, and only in an era that records it. */
export const trustCost = (model: Model, debate: Debate, from: number, to: number): number =>
  to < from && from > ABSTENTION ? eraNow(model, debate).rules.distrust : 0;

/** Whether a pledge of `mask` must wait until parliament has agreed. */
export const waitsForMandate = (
  model: Model,
  debate: Debate,
  seat: number,
  mask: number,
): boolean =>
  debate.mandate[seat] !== MANDATE.notNeeded &&
  debate.mandate[seat] !== MANDATE.granted &&
  (mask & model.assets[seat]!.riskMask) !== 0;

/** Folds one revealed pledge: posture, price at home, stage. */
export const evolvePledge = (
  model: Model,
  debate: Debate,
  fact: { readonly seat: number; readonly mask: number; readonly to: number },
  note: Note,
): void => {
  const { seat, mask, to } = fact;
  const from = debate.posture[seat]!;
  const cause = { cause: 'stance-change', seat, item: to } as const;
  const paid = { kind: 'standing', ...cause } as const;
  changeBy(debate.standing, seat, -changeCost(model, debate, from, to), paid, note);
  const distrust = -trustCost(model, debate, from, to);
  changeBy(debate.trust, seat, distrust, { kind: 'trust', ...cause }, note);
  debate.before[seat] = from;
  debate.sealed[seat] = -1;
  debate.posture[seat] = to;
  if (mask === debate.pledged[seat] && debate.before[seat] === to) return;
  debate.pledged[seat] = mask;
  debate.arrived[seat] = debate.arrived[seat]! & mask;
  debate.early[seat] = debate.early[seat]! & mask;
  const event = waitsForMandate(model, debate, seat, mask) ? 'awaits parliament' : 'announces';
  debate.stage[seat] = stageAfter(model.stages, debate.stage[seat]!, event);
  // What is left of a pledge may all have arrived before.
  if (mask !== 0 && debate.arrived[seat] === mask) {
    debate.stage[seat] = stageAfter(model.stages, debate.stage[seat], 'help arrives');
  }
};

/** What of a pledge can arrive this round: at once with planning, else what was already promised the round before. */
export const arriving = (model: Model, debate: Debate, seat: number): number => {
  const pledged = debate.pledged[seat]!;
  if (pledged === debate.arrived[seat]) return pledged;
  const ready = waitsForMandate(model, debate, seat, pledged)
    ? pledged & ~model.assets[seat]!.riskMask
    : pledged;
  const planned = debate.planned[seat] === 1 || plansTogether(model, debate);
  const late = model.scenario.tuning.lateWithoutPlan && !planned;
  return late ? ready & (debate.waiting[seat]! | debate.arrived[seat]!) : ready;
};

/** The posture a pledge of `mask` amounts to. */
export const postureOf = (model: Model, seat: number, mask: number): number =>
  model.assets[seat]!.postureOf[mask] ?? ABSTENTION;
