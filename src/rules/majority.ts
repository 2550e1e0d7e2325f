import { whole } from './integers.ts';
import type { Model } from './model.ts';

/** Votes, states and population, in the units of the scenario. */
export interface Weight {
  readonly votes: number;
  readonly states: number;
  readonly population: number;
}

const weightOf = (model: Model, seats: readonly number[]): Weight => {
  const sum = (list: readonly number[]) => seats.reduce((total, seat) => total + list[seat]!, 0);
  return { votes: sum(model.votes), states: seats.length, population: sum(model.population) };
};

/** `part · share / of`, rounded up: half a vote short is short. */
const proportionOf = (part: number, share: number, of: number): number =>
  whole((part * share + of - 1) / of);

/** All who have a part in the decision on a dossier by treaty, fallen governments with them. */
export const partIn = (model: Model, dossier: number): Weight => {
  const { entitled } = model.dossiers[dossier]!;
  return weightOf(
    model,
    model.seats.filter((seat) => entitled[seat]!),
  );
};

/**
 * What a qualified majority takes on one dossier; null where the scenario gives no figures for one.
 *
 * Whoever has no part in the decision by treaty is left out of the count: of the votes and the states that remain the
 * same proportion is needed, and the same share of their population (Protocol No 22, Article 5, and Protocol No 36,
 * Article 3(4), annexed to the Treaties). A fallen government keeps its weight and casts no vote.
 */
export const majorityNeeded = (model: Model, dossier: number): Weight | null => {
  const { qualified } = model.scenario.conclusions;
  if (!qualified) return null;
  const all = weightOf(model, model.seats);
  const part = partIn(model, dossier);
  return {
    votes: proportionOf(part.votes, qualified.votes, all.votes),
    states: proportionOf(part.states, qualified.states, all.states),
    population: proportionOf(part.population, qualified.population, 1000),
  };
};

/** Whether the yes side has all three: votes, states and population. */
export const isMajority = (yes: Weight, needed: Weight | null): boolean =>
  needed !== null &&
  yes.votes >= needed.votes &&
  yes.states >= needed.states &&
  yes.population >= needed.population;
