import type { GoodKind } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { OwnView, SeatView, View } from '../view/types.ts';
import { EFFECTS } from '../words/talks.ts';
import { stanceForced } from './corridor-stance.ts';
import { readGood } from './corridor-terms.ts';
import type { Bargain, Effect } from './corridor-terms.ts';
import { namesOf } from './names.ts';

const seatIn = (view: View, id: string): SeatView | undefined =>
  view.shared.seats.find((seat) => seat.id === id);

const postWorth = (scenario: Scenario, post: string): number =>
  scenario.corridor?.posts.find(({ id }) => id === post)?.standing ?? 0;

const WARMING: ReadonlySet<GoodKind> = new Set(['asset', 'funding', 'post']);

/** Being sent something, money and posts leave whoever gets them leaning towards help. */
const warms = (scenario: Scenario, view: View, partner: string): Effect[] => {
  const seat = seatIn(view, partner);
  const full = (seat?.deals ?? 0) >= (scenario.corridor?.limit ?? 0);
  if (seat === undefined || seat.framework || full) return [];
  return [{ tone: 'moves', text: EFFECTS.towards(namesOf(scenario).seat(partner)) }];
};

/** Common funding in tenths: no government gains more than the scale holds, and none pays more than is gained. */
const payment = (view: View, taker: string): number =>
  Math.min(view.own?.corridor?.funding ?? 0, 1000 - (seatIn(view, taker)?.standing ?? 0));

const cost = (text: string): Effect => ({ tone: 'cost', text });

const giving = (scenario: Scenario, view: View, own: OwnView, bargain: Bargain): Effect[] => {
  const names = namesOf(scenario);
  const { kind, item } = readGood(bargain.give);
  switch (kind) {
    case 'asset': {
      const sent = cost(EFFECTS.send(names.asset(own.seat, item)));
      return [sent, ...stanceForced(names, seatIn(view, own.seat), own, item)];
    }
    case 'support':
      return [cost(EFFECTS.support(names.dossier(item)))];
    case 'funding':
      return [cost(EFFECTS.standing(-payment(view, bargain.partner)))];
    case 'post':
      return [cost(EFFECTS.lose(names.post(item), postWorth(scenario, item)))];
    case 'nothing':
      return [];
  }
};

/** Interests of the reader's own that end with what it gives. */
const ended = (scenario: Scenario, own: OwnView, good: string): Effect[] =>
  (own.corridor?.ends[good] ?? []).map((id) =>
    cost(EFFECTS.ends(namesOf(scenario).find.interest(id)?.text ?? id)),
  );

/** Whether an asset is what the dispatch misses, from a capital that it names for it. */
export const isMissing = (scenario: Scenario, view: View, seat: string, asset: string): boolean => {
  const gap = view.shared.dispatch?.gap;
  const { assets = [] } = namesOf(scenario).actor(seat) ?? {};
  return (
    (gap?.fillers.includes(seat) ?? false) &&
    assets.some(({ id, kind }) => id === asset && kind === gap?.kind)
  );
};

const getting = (
  scenario: Scenario,
  view: View,
  own: string,
  { partner, get }: Bargain,
): string => {
  const names = namesOf(scenario);
  const seat = names.seat(partner);
  const { kind, item } = readGood(get);
  switch (kind) {
    case 'asset': {
      const sent = EFFECTS.sends(seat, names.asset(partner, item));
      return isMissing(scenario, view, partner, item) ? `${sent} ${EFFECTS.missing}` : sent;
    }
    case 'support': {
      const text = view.shared.conclusions.find(({ id }) => id === item);
      const left = (text?.holdOuts ?? []).filter((one) => one !== partner);
      return EFFECTS.supports(seat, names.dossier(item), names.seats(left));
    }
    case 'funding':
      return EFFECTS.standing(payment(view, own));
    case 'post':
      return EFFECTS.gain(names.post(item), postWorth(scenario, item));
    case 'nothing':
      return '';
  }
};

/** All that an exchange does to the reader's capital and brings it: own costs exact, others by which way. */
export function effectsOf(
  scenario: Scenario,
  view: View,
  own: OwnView,
  bargain: Bargain,
): Effect[] {
  const text = getting(scenario, view, own.seat, bargain);
  const gain: Effect[] = text === '' ? [] : [{ tone: 'gain', text }];
  const given = [...giving(scenario, view, own, bargain), ...ended(scenario, own, bargain.give)];
  const warmed = WARMING.has(readGood(bargain.give).kind)
    ? warms(scenario, view, bargain.partner)
    : [];
  return [...given, ...gain, ...warmed];
}
