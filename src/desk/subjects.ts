import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, SeatView, TermId, View } from '../view/types.ts';
import { TERMS } from '../words/delegation.ts';
import { points, signed } from '../words/numbers.ts';
import { NUMBER_NAMES, WHY } from '../words/why.ts';
import { namesOf } from './names.ts';

/** A number that the ledger accounts for. */
export type Accounted = LedgerLine['of'];

/** A number that can be asked about. */
export type Subject =
  | Accounted
  /** Share of a need of the theatre that is met. */
  | { readonly kind: 'need'; readonly id: string }
  /** What a dossier is worth. */
  | { readonly kind: 'worth'; readonly id: string }
  /** What weighs on the viewer's own choice. */
  | { readonly kind: 'term'; readonly id: TermId }
  /** What weighed in another capital at its last choice. */
  | { readonly kind: 'choice'; readonly id: string; readonly term: TermId; readonly round: number };

const SIGNED: readonly Accounted['kind'][] = ['persuasion', 'deals'];

const ofSeat = (seat: SeatView | undefined, kind: Accounted['kind']): number | null =>
  seat === undefined || kind === 'gauge' || kind === 'position' ? null : seat[kind];

/** Tenths; null for a number that this viewer is not shown. */
export function presentOf(view: View, { kind, id, dossier }: Accounted): number | null {
  const { gauges, seats } = view.shared;
  if (kind === 'gauge') return gauges.find((one) => one.id === id)?.value ?? null;
  if (kind !== 'position')
    return ofSeat(
      seats.find((one) => one.id === id),
      kind,
    );
  if (view.own?.seat !== id) return null;
  return view.own.dossiers.find((one) => one.id === dossier)?.position ?? null;
}

/** A value as it is told: a level of 100, or points either way of nought. */
export const tellValue = (kind: Accounted['kind'], value: number): string =>
  SIGNED.includes(kind) ? signed(value) : points(value);

/** What a number is called. */
export function nameOf(scenario: Scenario, subject: Subject, own: string): string {
  const names = namesOf(scenario);
  switch (subject.kind) {
    case 'gauge':
      return NUMBER_NAMES.gauge(names.gauge(subject.id));
    case 'position':
      return NUMBER_NAMES.position(names.seat(subject.id), names.dossier(subject.dossier ?? ''));
    case 'need':
      return names.need(subject.id);
    case 'worth':
      return NUMBER_NAMES.worth(names.dossier(subject.id));
    case 'term':
      return NUMBER_NAMES.term(TERMS[subject.id], names.seat(own));
    case 'choice':
      return NUMBER_NAMES.choice(TERMS[subject.term], names.seat(subject.id), subject.round);
    case 'threat':
    case 'resolve':
    case 'standing':
    case 'persuasion':
    case 'deals':
    case 'trust':
      return NUMBER_NAMES[subject.kind](names.seat(subject.id));
  }
}

/** Whether the ledger itself has entries of a number. */
export const isAccounted = (subject: Subject): subject is Accounted =>
  !['need', 'worth', 'term', 'choice'].includes(subject.kind);

/** The title of the page that a number opens. */
export const titleOf = (scenario: Scenario, subject: Subject, own: string): string => {
  const name = nameOf(scenario, subject, own);
  return isAccounted(subject) ? WHY.whole(name) : name;
};
