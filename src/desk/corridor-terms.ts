import { GOODS } from '../scenario/lists.ts';
import type { GoodKind } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { OfferView } from '../view/types.ts';
import { TALK, DO } from '../words/talks.ts';
import { capital, points } from '../words/numbers.ts';
import { namesOf } from './names.ts';

export const NOTHING = 'nothing.at-all';
export const FUNDING = 'funding.common';

/** An exchange that one capital proposes to another; goods by name, as in commands. */
export type Exchange = Pick<OfferView, 'from' | 'to' | 'gives' | 'asks'>;

/** One thing an exchange does to the reader's capital, or for it. */
export interface Effect {
  /** What it costs, what it brings, or whom it moves. */
  readonly tone: 'cost' | 'gain' | 'moves';
  readonly text: string;
}

/** The offer to look at after a change: one that has come to be answered, else the first that has been. */
export function newsIn(
  before: readonly OfferView[],
  now: readonly OfferView[],
): OfferView | undefined {
  const changed = now.filter(
    ({ index, state }) => before.find((offer) => offer.index === index)?.state !== state,
  );
  return changed.find(({ state }) => state === 'open') ?? changed[0];
}

/** The kind and the item in a good's name: `asset.transport` → asset, transport. */
export const readGood = (good: string): { readonly kind: GoodKind; readonly item: string } => {
  const dot = good.indexOf('.');
  const kind = GOODS.find((known) => known === good.slice(0, dot)) ?? 'nothing';
  return { kind, item: good.slice(dot + 1) };
};

/** Goods by kind, in the order in which they are offered; kinds without any are left out. */
export const groupsOf = (
  goods: readonly string[],
): readonly { readonly kind: GoodKind; readonly goods: readonly string[] }[] =>
  (['asset', 'support', 'post', 'funding', 'nothing'] as const)
    .map((kind) => ({ kind, goods: goods.filter((good) => readGood(good).kind === kind) }))
    .filter((group) => group.goods.length > 0);

interface Doing {
  readonly giver: string;
  readonly good: string;
  readonly whom: string;
  /** Standing that paying for another moves now, tenths. */
  readonly funding: number;
}

/** One good as something that `giver` does for `whom`. */
const done = (scenario: Scenario, { giver, good, whom, funding }: Doing, you: boolean): string => {
  const names = namesOf(scenario);
  const { kind, item } = readGood(good);
  switch (kind) {
    case 'asset':
      return DO.asset(you, names.asset(giver, item));
    case 'support':
      return DO.support(you, names.dossier(item));
    case 'funding':
      return DO.funding(you, points(funding), whom);
    case 'post':
      return DO.post(you, names.post(item));
    case 'nothing':
      return '';
  }
};

/** An exchange as one plain sentence, told to `own`; `funding` is what money moves now, tenths of standing. */
export function tellTerms(
  scenario: Scenario,
  exchange: Exchange,
  own: string,
  funding: number,
): string {
  const { from, to, gives, asks } = exchange;
  const name = (seat: string) => (seat === own ? TALK.you : namesOf(scenario).seat(seat));
  const does = done(scenario, { giver: from, good: gives, whom: name(to), funding }, true);
  if (readGood(asks).kind === 'nothing') return capital(TALK.gift(name(from), does));
  const back = done(scenario, { giver: to, good: asks, whom: name(from), funding }, to === own);
  return capital(TALK.terms(name(from), does, name(to), back));
}

/** An exchange from the reader's side. */
export interface Bargain {
  readonly partner: string;
  readonly give: string;
  readonly get: string;
}

export const bargainOf = ({ from, to, gives, asks }: Exchange, own: string): Bargain =>
  from === own
    ? { partner: to, give: gives, get: asks }
    : { partner: from, give: asks, get: gives };
