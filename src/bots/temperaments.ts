import type { Command } from '../rules/commands.ts';
import type { Debate } from '../rules/debate.ts';
import { permilleOf } from '../rules/integers.ts';
import { openTable } from '../rules/known.ts';
import { LEAN_TERMS, leanTerms } from '../rules/lean.ts';
import type { LeanTerm } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { answerOf } from './answer.ts';

type Tuning = Model['scenario']['tuning'];
type Numbers<T> = { readonly [K in keyof T]?: T[K] & number };

/** What sets a temperament apart from a diplomat: nothing but other weights. */
export interface Bias {
  /** How far it leans towards help besides what all weigh, tenths. */
  readonly leans?: number;
  /** How much a reason for or against help weighs, permille of what it weighs with a diplomat. */
  readonly weighs?: Partial<Record<LeanTerm, number>>;
  /** What is added to the scenario's weights of a choice and of a bargain, tenths. */
  readonly choice?: Numbers<Tuning['choice']>;
  readonly bargain?: Numbers<Tuning['bargain']>;
}

export const TEMPERAMENTS = ['idealist', 'free-rider', 'bandwagoner', 'hard-bargainer'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export const BIASES: Readonly<Record<Temperament, Bias>> = {
  /** For helping on principle, whatever it costs at home or others do. */
  idealist: { leans: 160, weighs: { standing: 300, example: 300 }, choice: { holdOut: -60 } },
  /** Wants the help, of others. */
  'free-rider': { choice: { solidarity: -160, token: -80, gap: -40 }, bargain: { asset: 4 } },
  /** Does what those it watches do. */
  bandwagoner: { weighs: { example: 3000, threat: 300, resolve: 300, urgency: 300 } },
  /** Gives nothing that is not well paid for, and lifts no objection early. */
  'hard-bargainer': { choice: { holdOut: 60, amend: 40 }, bargain: { caution: 60 } },
};

const added = <T extends object>(tuning: T, more: Numbers<T> = {}): T => {
  const by = more as Readonly<Record<string, number>>;
  const entries = Object.entries(tuning).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'number' ? value + (by[key] ?? 0) : value,
  ]);
  return Object.fromEntries(entries) as T;
};

/** The same scenario, with the weights as this temperament has them. */
const modelFor = (model: Model, { choice, bargain }: Bias): Model => {
  if (choice === undefined && bargain === undefined) return model;
  const { scenario } = model;
  const tuning = {
    ...scenario.tuning,
    choice: added(scenario.tuning.choice, choice),
    bargain: added(scenario.tuning.bargain, bargain),
  };
  return { ...model, scenario: { ...scenario, tuning } };
};

/** The same table, with the seat's own lean as this temperament feels it. */
const tableFor = (
  model: Model,
  table: Debate,
  seat: number,
  { leans, weighs = {} }: Bias,
): Debate => {
  const terms = leanTerms(model, table, seat);
  const by = LEAN_TERMS.reduce(
    (sum, term, index) => sum + permilleOf(terms[index]!, (weighs[term] ?? 1000) - 1000),
    leans ?? 0,
  );
  return { ...table, deals: table.deals.with(seat, table.deals[seat]! + by) };
};

/** What a bot of this temperament answers: what a diplomat would who weighed things as it does. */
export const answerWithBias = (
  model: Model,
  debate: Debate,
  seat: number,
  bias: Bias,
  table: Debate = openTable(model, debate),
): Command[] => {
  const own = modelFor(model, bias);
  return answerOf(own, debate, seat, 'diplomat', tableFor(own, table, seat, bias));
};
