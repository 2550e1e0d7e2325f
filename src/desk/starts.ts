import { formulaParts, startingValue } from '../rules/formula.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ACCOUNT } from '../words/explained.ts';
import { CAUSES } from '../words/ledger.ts';
import { namesOf } from './names.ts';
import type { Accounted } from './subjects.ts';

/** One part of a starting value, tenths. */
export interface StartPart {
  readonly name: string;
  readonly by: number;
}

type Term = Scenario['formula']['threat']['terms'][number];

const termName = (scenario: Scenario, { trait = '', indicator = '' }: Term): string =>
  indicator === ''
    ? (namesOf(scenario).find.trait(trait)?.name ?? trait)
    : (scenario.indicators.find(({ id }) => id === indicator)?.name ?? indicator);

/** What a capital's threat, resolve or standing began from; nothing for numbers without a formula. The parts add up. */
export function startOf(scenario: Scenario, { kind, id }: Accounted): StartPart[] {
  const actor = namesOf(scenario).actor(id);
  if (actor === undefined) return [];
  if (kind !== 'threat' && kind !== 'resolve' && kind !== 'standing') return [];
  const formula = scenario.formula[kind];
  const added = formulaParts(formula, actor);
  const terms = formula.terms.map((term, index) => ({
    name: termName(scenario, term),
    by: added[index] ?? 0,
  }));
  const sum = terms.reduce((all, { by }) => all + by, formula.base);
  const limit = startingValue(formula, actor) - sum;
  return [
    { name: ACCOUNT.forAll, by: formula.base },
    ...terms,
    { name: CAUSES.limit(), by: limit },
  ].filter(({ by }, place) => place === 0 || by !== 0);
}
