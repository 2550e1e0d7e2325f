import { ABSTENTION, SOLIDARITY, TOKEN } from './debate.ts';
import type { Debate } from './debate.ts';
import { conclusionsPull } from './conclusions.ts';
import { stepIndex } from './era-model.ts';
import { eraNow } from './eras.ts';
import { permilleOf, whole } from './integers.ts';
import type { Model } from './model.ts';
import { isBoundByWord, keeps } from './promises.ts';

/** The readable parts of a seat's lean towards help, in the order of `leanTerms`. */
export const LEAN_TERMS = [
  'threat',
  'resolve',
  'persuasion',
  'example',
  'urgency',
  'standing',
  'conclusions',
  'deals',
] as const;

const EXAMPLE = [0, -1000, 200, 1000];

/** The posture a capital has promised and need not show yet; 0 for none. */
export const promiseAhead = (debate: Debate, seat: number): number => {
  const promised = debate.promised[seat]!;
  const counts = debate.broken[seat] !== 1 && debate.round <= debate.due[seat]!;
  return counts ? promised : 0;
};

/** A watched capital's stance; a promise not yet due is taken for it as far as its word is believed. */
export const exampleSetBy = (debate: Debate, peer: number): number => {
  const now = EXAMPLE[debate.posture[peer]!]!;
  const promised = promiseAhead(debate, peer);
  return promised === 0 ? now : now + permilleOf(EXAMPLE[promised]! - now, debate.trust[peer]!);
};

/** Mean example of the watched peers, −1000 (all fold their arms) … 1000 (all in solidarity). */
const exampleOf = (model: Model, debate: Debate, seat: number): number => {
  const watched = model.watches[seat]!;
  let sum = 0;
  for (const peer of watched) sum += exampleSetBy(debate, peer);
  return whole(sum / watched.length);
};

const urgencyOf = (model: Model, debate: Debate, seat: number): number => {
  const { urgency, urgencyFrom } = model.scenario.tuning.choice;
  if (model.urgencyGauge < 0) return 0;
  const push = permilleOf(debate.gauges[model.urgencyGauge]! - urgencyFrom, urgency);
  return whole((push * debate.threat[seat]!) / 550);
};

const homeOf = (model: Model, debate: Debate, seat: number): number => {
  const { lowStanding, lowStandingSlope } = model.scenario.tuning.choice;
  return permilleOf(Math.min(0, debate.standing[seat]! - lowStanding), lowStandingSlope);
};

/** What a full example of all watched peers weighs now, tenths. */
export const exampleWeight = (model: Model, debate: Debate): number =>
  eraNow(model, debate).example;

export type LeanTerm = (typeof LEAN_TERMS)[number];

/** What weighs towards (+) or against (−) help in one seat, tenths, one number a term of `LEAN_TERMS`. */
export const leanTerms = (
  model: Model,
  debate: Debate,
  seat: number,
): [number, number, number, number, number, number, number, number] => {
  const { choice } = model.scenario.tuning;
  const { example, persuasion } = eraNow(model, debate);
  return [
    permilleOf(debate.threat[seat]! - choice.threatFrom, choice.threat),
    permilleOf(debate.resolve[seat]! - choice.resolveFrom, choice.resolve),
    permilleOf(debate.persuasion[seat]!, persuasion),
    permilleOf(exampleOf(model, debate, seat), example),
    urgencyOf(model, debate, seat),
    homeOf(model, debate, seat),
    conclusionsPull(model, debate, seat),
    debate.deals[seat]!,
  ];
};

/** The sum of `leanTerms`: how far this seat leans towards help, tenths. Asked so often that it makes no list. */
export const leanOf = (model: Model, debate: Debate, seat: number): number => {
  const { choice } = model.scenario.tuning;
  const { example, persuasion } = eraNow(model, debate);
  return (
    permilleOf(debate.threat[seat]! - choice.threatFrom, choice.threat) +
    permilleOf(debate.resolve[seat]! - choice.resolveFrom, choice.resolve) +
    permilleOf(debate.persuasion[seat]!, persuasion) +
    permilleOf(exampleOf(model, debate, seat), example) +
    urgencyOf(model, debate, seat) +
    homeOf(model, debate, seat) +
    conclusionsPull(model, debate, seat) +
    debate.deals[seat]!
  );
};

/**
 * Utilities of the postures for one seat, tenths, by posture number (undecided: none), from its lean.
 * A linear random-utility model in the sense of McFadden (1974).
 */
export const utilitiesOf = (model: Model, debate: Debate, seat: number, lean: number): number[] => {
  const { bargain, choice } = model.scenario.tuning;
  const now = debate.posture[seat]!;
  const back = (to: number): number => (to < now ? choice.stepBack : 0);
  const mandateDue =
    debate.mandate[seat] === 1 || debate.mandate[seat] === 4 ? choice.mandateDue : 0;
  const given = debate.promised[seat]!;
  const bound = isBoundByWord(debate, seat);
  const { spared } = eraNow(model, debate);
  const era = (to: number): number => spared[stepIndex(now, to)]!;
  const word = (to: number): number => (bound && !keeps(given, to) ? -bargain.word : 0);
  return [
    0,
    back(ABSTENTION) + era(ABSTENTION) + word(ABSTENTION),
    choice.token +
      permilleOf(lean, choice.tokenSlope) +
      (now === TOKEN ? choice.tokenStay : 0) +
      back(TOKEN) +
      era(TOKEN) +
      word(TOKEN),
    lean +
      choice.solidarity +
      (now === SOLIDARITY ? choice.solidarityStay : mandateDue) +
      era(SOLIDARITY) +
      word(SOLIDARITY),
  ];
};
