import type { Debate } from '../rules/debate.ts';
import { permilleOf, whole } from '../rules/integers.ts';
import { LEAN_TERMS, exampleSetBy, exampleWeight, leanTerms, promiseAhead } from '../rules/lean.ts';
import type { LeanTerm } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { POSTURES, STANCES } from '../scenario/lists.ts';
import type { Term, TermPart } from './types.ts';

/** What each watched capital shows, as its share of the term. */
const exampleParts = (model: Model, debate: Debate, seat: number): TermPart[] => {
  const watched = model.watches[seat]!;
  const weight = exampleWeight(model, debate);
  return watched.map((peer) => {
    const promised = promiseAhead(debate, peer);
    return {
      kind: 'seat',
      id: model.scenario.actors[peer]!.id,
      posture: POSTURES[debate.posture[peer]!]!,
      ...(promised === 0 ? {} : { promised: STANCES[promised - 1]! }),
      by: permilleOf(whole(exampleSetBy(debate, peer) / watched.length), weight),
    };
  });
};

const conclusionsParts = (model: Model, debate: Debate, seat: number): TermPart[] =>
  model.dossiers.flatMap(({ lean }, dossier) => {
    const worth = debate.adopted[dossier]!;
    const by = permilleOf(lean[seat]!, worth);
    return by === 0 ? [] : [{ kind: 'dossier', id: model.scenario.dossiers[dossier]!.id, by }];
  });

/** What was cut off on the way is named, so that the parts add up. */
const rounded = (parts: readonly TermPart[], by: number): TermPart[] => {
  const rest = by - parts.reduce((sum, part) => sum + part.by, 0);
  return rest === 0 ? [...parts] : [...parts, { kind: 'rounding', id: '', by: rest }];
};

const termOf = (
  model: Model,
  debate: Debate,
  seat: number,
  of: { readonly id: LeanTerm; readonly by: number },
): Term => {
  switch (of.id) {
    case 'threat':
    case 'resolve':
    case 'persuasion':
    case 'standing':
    case 'deals':
      return { ...of, at: debate[of.id][seat]!, parts: [] };
    case 'urgency':
      return { ...of, at: debate.gauges[model.urgencyGauge] ?? 0, parts: [] };
    case 'example':
      return { ...of, at: of.by, parts: rounded(exampleParts(model, debate, seat), of.by) };
    case 'conclusions':
      return { ...of, at: of.by, parts: rounded(conclusionsParts(model, debate, seat), of.by) };
  }
};

/** What weighs towards (+) or against (−) help in one seat, with what each term is read from. */
export const termsOf = (model: Model, debate: Debate, seat: number): Term[] =>
  leanTerms(model, debate, seat).map((by, index) =>
    termOf(model, debate, seat, { id: LEAN_TERMS[index]!, by }),
  );
