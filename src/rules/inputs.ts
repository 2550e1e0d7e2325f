import type { Scenario } from '../scenario/schema.ts';
import type { Model } from './model.ts';
import type { Debate } from './debate.ts';
import { POSTURES } from '../scenario/lists.ts';
import { clamp, permilleOf, whole } from './integers.ts';
import { needMet } from './needs.ts';
import { shareOf, sharePledged } from './tally.ts';

type FactorSource = Scenario['theatre'][number]['times'][number];

/** Reads one number of the debate; `noise` is this round's draw. */
type Reader = (model: Model, debate: Debate, noise: number) => number;

export interface Factor {
  readonly read: Reader;
  readonly above: number;
  readonly span: number;
  readonly inverse: boolean;
}

const indexIn = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((entry) => entry.id === id);

const plain: Readonly<Record<string, Reader>> = {
  hidden: (model, debate) => model.scenario.hidden.settings[debate.hidden]!.value,
  noise: (_model, _debate, noise) => noise,
  gaps: (_model, debate) => debate.gapOpen * 1000,
  round: (_model, debate) => debate.round,
  'share.pledged': (model, debate) => sharePledged(model, debate),
};

const dotted = (scenario: Scenario, kind: string, id: string): Reader | null => {
  const gauge = indexIn(scenario.gauges, id);
  const need = indexIn(scenario.needs, id);
  const posture = POSTURES.findIndex((name) => name === id);
  if (kind === 'gauge' && gauge >= 0) return (_model, debate) => debate.gauges[gauge]!;
  if (kind === 'need' && need >= 0) return (model, debate) => needMet(model, debate, need);
  if (kind === 'share' && posture >= 0) return (model, debate) => shareOf(model, debate, posture);
  if (kind === 'flag') {
    return (model, debate) => ((debate.flags >> (model.flags.indexOf(id) + 1)) & 1) * 1000;
  }
  const dossier = indexIn(scenario.dossiers, id);
  if (kind === 'dossier' && dossier >= 0) return (_model, debate) => debate.adopted[dossier]!;
  return null;
};

/** The reader behind the name of a factor's input; null when the scenario has no such number. */
export const readerOf = (scenario: Scenario, input: string): Reader | null => {
  const known = plain[input];
  if (known) return known;
  const [kind, ...rest] = input.split('.');
  return dotted(scenario, kind ?? '', rest.join('.'));
};

export const factorOf = (scenario: Scenario, source: FactorSource): Factor => {
  const read = readerOf(scenario, source.input);
  if (!read) throw new Error(`no number called ${source.input}: the scenario was not checked`);
  return {
    read,
    above: source.above ?? 0,
    span: source.span ?? 0,
    inverse: source.inverse ?? false,
  };
};

const factorValue = (factor: Factor, model: Model, debate: Debate, noise: number): number => {
  const input = factor.read(model, debate, noise) - factor.above;
  const value = factor.span > 0 ? clamp(whole((input * 1000) / factor.span), 0, 1000) : input;
  return factor.inverse ? 1000 - value : value;
};

/** `add` tenths times each factor (permille), cut towards zero after each. */
export const productOf = (
  term: { readonly add: number; readonly factors: readonly Factor[] },
  model: Model,
  debate: Debate,
  noise: number,
): number => {
  let value = term.add;
  for (const factor of term.factors) {
    value = permilleOf(value, factorValue(factor, model, debate, noise));
  }
  return value;
};
