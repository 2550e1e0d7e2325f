import type { Scenario } from '../scenario/schema.ts';
import type { DossierView, HandCardView, View } from '../view/types.ts';
import { BRACKET } from '../words/conclusions.ts';
import { listOf } from '../words/numbers.ts';
import { namesOf } from './names.ts';

/** The hold-outs whom a card in hand would bring nearer to a text, by the way it moves each. */
const nearerBy = (scenario: Scenario, card: HandCardView, dossier: DossierView): string[] => {
  const shift = scenario.cards.find(({ id }) => id === card.card)?.dossier;
  if (shift === undefined || shift.id !== dossier.id) return [];
  const helpful = shift.add > 0 ? 'towards' : 'away';
  return card.preview
    .filter(({ seat, way }) => way === helpful && dossier.holdOuts.includes(seat))
    .map(({ seat }) => seat);
};

const byArguments = (scenario: Scenario, view: View, dossier: DossierView): string[] => {
  const names = namesOf(scenario);
  return (view.own?.hand ?? []).flatMap((card) => {
    const nearer = nearerBy(scenario, card, dossier);
    return nearer.length === 0
      ? []
      : [BRACKET.argue(names.card(card.card), listOf(names.seats(nearer)))];
  });
};

const byDeals = (scenario: Scenario, view: View, dossier: DossierView): string[] => {
  const partners = view.own?.corridor?.partners ?? [];
  const able = partners.filter(
    ({ seat, goods }) => dossier.holdOuts.includes(seat) && goods.includes(`support.${dossier.id}`),
  );
  if (able.length === 0) return [];
  return [BRACKET.deal(listOf(namesOf(scenario).seats(able.map(({ seat }) => seat))))];
};

/** A new wording now, or the era from which on there may be one before it is too late. */
const byWording = (scenario: Scenario, view: View, dossier: DossierView): string[] => {
  const { id, amendedFrom } = dossier;
  const amend = view.own?.dossiers.find((one) => one.id === id)?.amend ?? null;
  if (amend !== null) {
    const along = namesOf(scenario).seats(amend.goAlong);
    return [along.length === 0 ? BRACKET.amendNobody : BRACKET.amend(listOf(along))];
  }
  const later = scenario.eras.find((era) => era.id === amendedFrom);
  return later === undefined ? [] : [BRACKET.later(later.name)];
};

/** What this seat holds that could bring the hold-outs of a text round, a sentence each. */
export function liftsOf(scenario: Scenario, view: View, dossier: DossierView): readonly string[] {
  const own = view.own?.dossiers.find((one) => one.id === dossier.id);
  const yours = own?.declared === 'holds-out' && own.open.includes('support');
  return [
    ...(yours ? [BRACKET.yours] : []),
    ...byArguments(scenario, view, dossier),
    ...byDeals(scenario, view, dossier),
    ...byWording(scenario, view, dossier),
  ];
}
