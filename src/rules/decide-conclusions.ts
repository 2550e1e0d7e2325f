import { agendaSet, openDossiers, tableSize } from './agenda.ts';
import { decideAmendment, mayAmend } from './amendments.ts';
import type { Refusal, RefusalCode } from './commands.ts';
import { declarationAt, hasPart } from './conclusions.ts';
import { DECLARED } from './debate.ts';
import type { Debate } from './debate.ts';
import type { Fact } from './facts.ts';
import { has } from './integers.ts';
import type { Model } from './model.ts';

const dossierIndex = (model: Model, id: string): number =>
  model.scenario.dossiers.findIndex((dossier) => dossier.id === id);

/** Whoever has answered the secret question has had its say: what comes in later cannot depend on others' haste. */
const hasAnswered = (model: Model, debate: Debate, seat: number): boolean =>
  debate.phase === 'pledge' &&
  (seat === model.framework ? debate.sealedVerb !== -1 : debate.sealed[seat] !== -1);

/** A text that a seat may speak on now, by index, or why it may not. */
const onTheTable = (model: Model, debate: Debate, seat: number, id: string): Refusal | number => {
  const dossier = dossierIndex(model, id);
  if (dossier < 0) return { refused: 'unknown-dossier', about: id };
  if (!debate.agenda.includes(dossier)) return { refused: 'not-on-the-table', about: id };
  return hasAnswered(model, debate, seat) ? { refused: 'already-answered' } : dossier;
};

/** A hold-out may say once a round that it holds out whatever the wording, where wordings can change. */
export const mayInsist = (model: Model, debate: Debate, seat: number, dossier: number): boolean =>
  mayAmend(model, debate) &&
  declarationAt(model, debate, seat, dossier) === DECLARED.holdsOut &&
  !has(debate.firm[seat]!, dossier);

/** A new wording for a text on the table. */
export const decideAmend = (
  model: Model,
  debate: Debate,
  seat: number,
  id: string,
): Refusal | readonly Fact[] => {
  const dossier = onTheTable(model, debate, seat, id);
  return typeof dossier === 'number' ? decideAmendment(model, debate, seat, dossier) : dossier;
};

/**
 * A capital's word on one dossier. Whoever stands aside is not bound and may not obstruct: it can come back to
 * support, never to holding out (Treaty on European Union, Article 31(1)).
 */
export const decideDeclaration = (
  model: Model,
  debate: Debate,
  seat: number,
  id: string,
  declared: number,
): Refusal | readonly Fact[] => {
  const refuse = (refused: RefusalCode): Refusal => ({ refused, about: id });
  const dossier = onTheTable(model, debate, seat, id);
  if (typeof dossier !== 'number') return dossier;
  if (!hasPart(model, debate, seat, dossier)) return refuse('no-part-in-it');
  const now = declarationAt(model, debate, seat, dossier);
  if (now === declared && !mayInsist(model, debate, seat, dossier))
    return refuse('already-said-so');
  if (has(debate.sworn[seat]!, dossier)) return refuse('bound-by-deal');
  if (now === DECLARED.standsAside && declared === DECLARED.holdsOut) {
    return refuse('may-not-obstruct');
  }
  return [{ type: 'declared', seat, dossier, declared }];
};

/** The presidency's choice of what lies on the table. */
export const decideAgenda = (
  model: Model,
  debate: Debate,
  seat: number,
  ids: readonly string[],
): Refusal | readonly Fact[] => {
  if (seat !== model.presidency) return { refused: 'presidency-only' };
  const open = openDossiers(model, debate);
  const agenda = [...new Set(ids.map((id) => dossierIndex(model, id)))].sort((a, b) => a - b);
  const size = tableSize(model, debate, open);
  const fits = agenda.length === size && agenda.every((dossier) => open.includes(dossier));
  return fits ? [agendaSet(model, debate, agenda)] : { refused: 'agenda-does-not-fit' };
};
