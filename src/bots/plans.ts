import { STANCES } from '../scenario/lists.ts';
import type { Stance } from '../scenario/lists.ts';
import type { Command } from '../rules/commands.ts';
import { openOffersTo } from '../rules/corridor.ts';
import { MANDATE } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { verbIsOpen } from '../rules/decide.ts';
import type { Model } from '../rules/model.ts';
import { changeCost, waitsForMandate } from '../rules/pledges.ts';
import { AGAINST, FOR, votesMoved } from '../rules/speeches.ts';
import { assetNames } from './pledging.ts';

/** What a plan says on the floor. */
export const PLAN_SIDES = ['for', 'against', 'silent'] as const;
export type PlanSide = (typeof PLAN_SIDES)[number];

/** A way of playing that never looks at the table: what it sends, what it says, and from when on. */
export interface Plan {
  readonly stance: Stance;
  readonly side: PlanSide;
  /** Whether it comes to its stance at once or only in the second half of the game. */
  readonly late: boolean;
}

/** All fixed plans: stance × side × timing. */
export const PLANS: readonly Plan[] = STANCES.flatMap((stance) =>
  PLAN_SIDES.flatMap((side) => [false, true].map((late) => ({ stance, side, late }))),
);

export const planName = ({ stance, side, late }: Plan): string =>
  `${stance}, ${side === 'silent' ? 'silent' : `arguing ${side}`}, ${late ? 'late' : 'at once'}`;

/** What comes before a late stance: its opposite, so that the turn is one. */
const beforeLate = (stance: Stance): Stance => (stance === 'abstention' ? 'token' : 'abstention');

const stanceNow = (debate: Debate, plan: Plan): Stance =>
  plan.late && debate.round * 2 <= debate.rounds ? beforeLate(plan.stance) : plan.stance;

/** The natural package of a stance, or of the nearest one below that the seat has; with what deals ask. */
const maskFor = (model: Model, debate: Debate, seat: number, stance: Stance): number => {
  const { packages, postureOf } = model.assets[seat]!;
  for (let to = STANCES.indexOf(stance) + 1; to > 1; to--) {
    const mask = packages[to]!;
    const price = mask < 0 ? 0 : changeCost(model, debate, debate.posture[seat]!, postureOf[mask]!);
    if (mask >= 0 && debate.standing[seat]! > price) return mask | debate.bound[seat]!;
  }
  return debate.bound[seat]!;
};

const card = (model: Model, debate: Debate, seat: number, side: PlanSide): number => {
  const wanted = side === 'for' ? FOR : AGAINST;
  const pull = (one: number) => Math.abs(votesMoved(model, debate, seat, one, 1000));
  const fitting = debate.hands[seat]!.filter((one) => model.cards[one]!.side === wanted);
  return fitting.sort((a, b) => pull(b) - pull(a) || a - b)[0] ?? -1;
};

const speech = (model: Model, debate: Debate, seat: number, plan: Plan): Command => {
  const id = model.scenario.actors[seat]!.id;
  const spoken = plan.side === 'silent' ? -1 : card(model, debate, seat, plan.side);
  return spoken < 0
    ? { type: 'stay-silent', seat: id }
    : { type: 'speak', seat: id, card: model.scenario.cards[spoken]!.id };
};

const pledge = (model: Model, debate: Debate, seat: number, plan: Plan): Command[] => {
  const id = model.scenario.actors[seat]!.id;
  const mask = maskFor(model, debate, seat, stanceNow(debate, plan));
  const state = debate.mandate[seat];
  const due = state === MANDATE.needed || state === MANDATE.refused;
  const asks = due && waitsForMandate(model, debate, seat, mask);
  return [
    ...(asks ? [{ type: 'seek-mandate', seat: id } as const] : []),
    { type: 'pledge', seat: id, assets: assetNames(model, seat, mask) },
  ];
};

/** The framework nation's plans: solidarity presses on, a token holds, abstention hands over. */
const VERB_PLACE: Readonly<Record<Stance, number>> = { solidarity: 0, token: 1, abstention: 2 };

const frame = (model: Model, debate: Debate, plan: Plan): Command => {
  const { actor, verbs } = model.scenario.framework!;
  const wanted = VERB_PLACE[stanceNow(debate, plan)];
  const open = verbs.findIndex((_, verb) => verb >= wanted && verbIsOpen(model, debate, verb));
  return { type: 'frame', seat: actor, verb: verbs[open]!.id };
};

const callAnswer = (model: Model, debate: Debate, seat: number, plan: Plan): Command => {
  const called = debate.called[seat]!;
  const sends = called >= 0 && !plan.late && plan.stance !== 'abstention';
  const assets = sends ? assetNames(model, seat, 1 << called) : [];
  return { type: 'pledge', seat: model.scenario.actors[seat]!.id, assets };
};

/** What a fixed plan answers to the question now open. */
export const planAnswer = (model: Model, debate: Debate, seat: number, plan: Plan): Command[] => {
  const id = model.scenario.actors[seat]!.id;
  if (debate.phase === 'warnings') {
    return [{ type: 'prepare', seat: id, plan: plan.stance !== 'abstention' }];
  }
  if (debate.phase === 'call') return [callAnswer(model, debate, seat, plan)];
  if (debate.phase === 'floor') return [speech(model, debate, seat, plan)];
  if (debate.phase === 'corridor') {
    const [offer] = openOffersTo(debate, seat);
    return offer === undefined
      ? [{ type: 'leave-corridor', seat: id }]
      : [{ type: 'decline', seat: id, offer, reason: 'not-now' }];
  }
  return seat === model.framework
    ? [frame(model, debate, plan)]
    : pledge(model, debate, seat, plan);
};
