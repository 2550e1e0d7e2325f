import type { Actor, Scenario } from '../scenario/schema.ts';
import { clamp, whole } from './integers.ts';

type Formula = Scenario['formula']['threat'];
type Term = Formula['terms'][number];

const termOf = (term: Term, actor: Actor): number => {
  if (term.trait !== undefined && !actor.traits.includes(term.trait)) return 0;
  if (term.indicator === undefined) return term.add;
  const value = actor.indicators[term.indicator] ?? 0;
  if (term.below !== undefined && value >= term.below) return 0;
  if (term.per === undefined) return term.below === undefined ? term.add * value : term.add;
  return whole((term.add * (value - (term.minus ?? 0))) / term.per);
};

/** What each term of a formula adds for one actor, tenths, in the order of the scenario. */
export const formulaParts = (formula: Formula, actor: Actor): number[] =>
  formula.terms.map((term) => termOf(term, actor));

/** A starting value in tenths, 0…1000: the scenario's one documented formula applied to one actor's indicators. */
export const startingValue = (formula: Formula, actor: Actor): number =>
  clamp(whole(formulaParts(formula, actor).reduce((sum, by) => sum + by, formula.base)), 0, 1000);
