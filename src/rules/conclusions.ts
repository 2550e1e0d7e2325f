import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import { permilleOf, whole } from './integers.ts';
import { isMajority, majorityNeeded } from './majority.ts';
import type { Weight } from './majority.ts';
import type { Model } from './model.ts';
import { FALLEN } from './stages.ts';

export const declarationAt = (
  model: Model,
  debate: Debate,
  seat: number,
  dossier: number,
): number => debate.declared[seat * model.dossiers.length + dossier]!;

/** Whether a seat has part in the decision on a dossier: no opt-out, and a government. */
export const hasPart = (model: Model, debate: Debate, seat: number, dossier: number): boolean =>
  model.dossiers[dossier]!.entitled[seat]! && debate.stage[seat] !== FALLEN;

/** How the seats with a part in it stand on one dossier: states, votes and population by declaration. */
export interface RollCall {
  readonly dossier: number;
  readonly holdOuts: readonly number[];
  readonly asides: readonly number[];
  /** Those who go along or support. */
  readonly inFavour: readonly number[];
  readonly states: number;
  readonly population: number;
  readonly asidePopulation: number;
  /** Those who go along or support. */
  readonly yes: Weight;
}

const nobody: readonly number[] = [];

/** The roll as it would be called now; those in `won` hold out and are about to go along. */
export const rollCall = (
  model: Model,
  debate: Debate,
  dossier: number,
  won: readonly number[] = nobody,
): RollCall => {
  const holdOuts: number[] = [];
  const asides: number[] = [];
  const inFavour: number[] = [];
  const yes = { votes: 0, states: 0, population: 0 };
  let states = 0;
  let population = 0;
  let asidePopulation = 0;
  for (let seat = 0; seat < model.n; seat++) {
    if (!hasPart(model, debate, seat, dossier)) continue;
    const people = model.population[seat]!;
    const declared = declarationAt(model, debate, seat, dossier);
    states += 1;
    population += people;
    if (declared === DECLARED.holdsOut && !won.includes(seat)) holdOuts.push(seat);
    else if (declared === DECLARED.standsAside) {
      asides.push(seat);
      asidePopulation += people;
    } else {
      inFavour.push(seat);
      yes.votes += model.votes[seat]!;
      yes.states += 1;
      yes.population += people;
    }
  }
  return { dossier, holdOuts, asides, inFavour, states, population, asidePopulation, yes };
};

/**
 * Whether so many stand aside that nothing is adopted: at least a third of the states that hold at least a third of
 * the population (Treaty on European Union, Article 31(1)).
 */
export const thirdStandsAside = (call: RollCall): boolean =>
  call.asides.length > 0 &&
  call.asides.length * 3 >= call.states &&
  call.asidePopulation * 3 >= call.population;

/** Whether the table would adopt a dossier as things stand. */
export const wouldBeAdopted = (model: Model, call: RollCall): boolean =>
  model.scenario.conclusions.rule === 'qualified'
    ? isMajority(call.yes, majorityNeeded(model, call.dossier))
    : call.holdOuts.length === 0 && !thirdStandsAside(call);

/** What a dossier of the first wording is still worth in a round, permille: events overtake plans. */
export const worthNow = (model: Model, debate: Pick<Debate, 'round' | 'rounds'>): number => {
  const { decay } = model.scenario.conclusions;
  const waited = whole(((debate.round - 1) * 8) / debate.rounds);
  let worth = 1000;
  for (let i = 0; i < waited; i++) worth = permilleOf(worth, decay);
  return worth;
};

/** What a dossier of this wording would be worth if it were adopted now, permille. */
export const worthOf = (model: Model, debate: Debate, dossier: number): number => {
  const { worth: left } = model.scenario.conclusions.amendment;
  let worth = worthNow(model, debate);
  for (let i = 0; i < debate.amended[dossier]!; i++) worth = permilleOf(worth, left);
  return worth;
};

/** The last round whose roll can adopt a dossier. */
export const lastRoundOf = (
  model: Model,
  { rounds }: Pick<Debate, 'rounds'>,
  dossier: number,
): number => whole((model.dossiers[dossier]!.deadline * rounds + 999) / 1000);

/** Whether it is too late for a dossier. */
export const isPast = (model: Model, debate: Debate, dossier: number): boolean =>
  debate.round > lastRoundOf(model, debate, dossier);

/** What adopted dossiers add to a seat's lean towards help, tenths. */
export const conclusionsPull = (model: Model, debate: Debate, seat: number): number => {
  let sum = 0;
  for (let d = 0; d < model.dossiers.length; d++) {
    const worth = debate.adopted[d]!;
    if (worth > 0) sum += permilleOf(model.dossiers[d]!.lean[seat]!, worth);
  }
  return sum;
};

/** Whether an adopted dossier plans for all, so that nothing arrives late. */
export const plansTogether = (model: Model, debate: Debate): boolean =>
  model.dossiers.some((dossier, index) => dossier.plans && debate.adopted[index]! > 0);
