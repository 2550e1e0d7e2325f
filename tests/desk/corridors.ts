/** Corridors of recorded games, as people in them saw them. */
import { FUNDING, NOTHING } from '../../src/desk/corridor-terms.ts';
import type { OfferView, OwnView, View } from '../../src/view/types.ts';
import { must } from '../helpers/core.ts';
import { viewsOf } from './games.ts';

export const corridorsOf = (seat: string): View[] =>
  viewsOf('mali-2013', seat).views.filter(({ shared }) => shared.phase === 'corridor');

export const corridors = ['DE', 'IE', 'FR', 'PL'].flatMap(corridorsOf);
export const ownOf = (view: View): OwnView => must(view.own);
export const corridorOf = (view: View) => must(ownOf(view).corridor);

/** An open offer of Germany's to France, unless it is to be another. */
export const offer = (index: number, change: Partial<OfferView> = {}): OfferView => ({
  index,
  from: 'DE',
  to: 'FR',
  gives: FUNDING,
  asks: NOTHING,
  counters: null,
  state: 'open',
  reason: null,
  answers: [],
  standing: 0,
  ...change,
});
