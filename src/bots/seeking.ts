import { hasPart } from '../rules/conclusions.ts';
import type { Debate } from '../rules/debate.ts';
import { FUNDING, goodOf, goodsOf, itemOfGood, kindOfGood, seemsToHold } from '../rules/goods.ts';
import { has } from '../rules/integers.ts';
import type { Known } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { gapAsset } from '../rules/rounds.ts';
import { FALLEN } from '../rules/stages.ts';
import { holdOutsOf, pricesOf, wantsHelp, worthOf } from './dealing.ts';

/** The exchange a capital would most like to propose. */
export interface Talk {
  readonly partner: number;
  readonly gives: number;
  readonly asks: number;
  /** What it is worth to the proposer, tenths, beyond its price and caution. */
  readonly net: number;
}

/** Something this seat would like to have of another, and what it is worth to it. */
interface Wish {
  readonly partner: number;
  readonly asks: number;
  readonly worth: number;
}

/** How much the partner may lose by a proposal that is still worth making, tenths. */
const HOPE = 10;

const wish = (model: Model, known: Known, partner: number, asks: number): Wish => ({
  partner,
  asks,
  worth: worthOf(model, known.table, partner, known.seat, asks),
});

/** The support of those who are in the way of a text this seat wants. */
const textWishes = (model: Model, known: Known): Wish[] => {
  const { seat, table } = known;
  const wishes: Wish[] = [];
  for (const dossier of table.agenda) {
    if (!hasPart(model, table, seat, dossier)) continue;
    const asks = goodOf('support', dossier);
    // Worth the same whoever gives it.
    const worth = worthOf(model, table, seat, seat, asks);
    if (worth <= 0) continue;
    for (const partner of holdOutsOf(model, table, dossier)) {
      if (partner !== seat) wishes.push({ partner, asks, worth });
    }
  }
  return wishes;
};

/** The largest asset a seat could still send; −1 when it has none. */
const largestAsset = (model: Model, known: Known, seat: number): number => {
  const { allowedMask, amount } = model.assets[seat]!;
  const open = allowedMask & ~known.table.pledged[seat]!;
  let best = -1;
  amount.forEach((size, item) => {
    if (has(open, item) && (best < 0 || size > amount[best]!)) best = item;
  });
  return best;
};

/** Whoever else a capital would think of, it thinks of those played by people too. */
const withPeople = (table: Debate, seat: number, seats: readonly number[]): readonly number[] => {
  const people = table.humans.filter((one) => one !== seat && !seats.includes(one));
  return people.length === 0 ? seats : [...seats, ...people];
};

/** What is missing on the ground, of those who own it; else the largest thing a watched capital keeps at home. */
const assetWishes = (model: Model, known: Known): Wish[] => {
  const { seat, table } = known;
  if (wantsHelp(model, table, seat) <= 0) return [];
  const fillers = table.gapFillers.filter((filler) => filler !== seat);
  const others = withPeople(table, seat, fillers.length > 0 ? fillers : model.watches[seat]!);
  return others.flatMap((partner) => {
    if (partner === model.framework || table.stage[partner] === FALLEN) return [];
    const gap = gapAsset(model, table, partner);
    const item = gap >= 0 ? gap : largestAsset(model, known, partner);
    return item < 0 ? [] : [wish(model, known, partner, goodOf('asset', item))];
  });
};

/** A post of another's, and money when standing is low. */
const otherWishes = (model: Model, known: Known): Wish[] => {
  const { seat, table } = known;
  const posts = table.posts.flatMap((partner, post) =>
    partner === seat || table.stage[partner] === FALLEN
      ? []
      : [wish(model, known, partner, goodOf('post', post))],
  );
  if (table.standing[seat]! >= model.scenario.tuning.choice.lowStanding) return posts;
  const payers = withPeople(table, seat, model.large).filter((partner) => partner !== seat);
  return [
    ...posts,
    ...payers
      .filter((partner) => seemsToHold(model, table, partner, FUNDING))
      .map((partner) => wish(model, known, partner, FUNDING)),
  ];
};

const bothMoney = (gives: number, asks: number): boolean => gives === FUNDING && asks === FUNDING;

/** What this seat could give, and what each would cost it. */
const ownGoods = (model: Model, known: Known) => {
  const { bound, seat, table } = known;
  const priceOf = pricesOf(model, table, seat, bound);
  return goodsOf(model, table, seat).flatMap((good) => {
    const given = kindOfGood(good) === 'asset' && has(bound, itemOfGood(good));
    return given ? [] : [{ good, price: priceOf(good) }];
  });
};

/** The best exchange this seat can think of that the other side might agree to; null when there is none. */
export const bestTalk = (model: Model, known: Known): Talk | null => {
  const { seat, table } = known;
  const { caution, person } = model.scenario.tuning.bargain;
  const goods = ownGoods(model, known);
  const wishes = [
    ...textWishes(model, known),
    ...assetWishes(model, known),
    ...otherWishes(model, known),
  ];
  let best: Talk | null = null;
  let most = 0;
  for (const { partner, asks, worth } of wishes) {
    const sooner = table.humans.includes(partner) ? person : 0;
    // With people it is not too cautious to ask.
    const least = sooner > 0 ? -caution : 0;
    if (worth - caution <= least || worth + sooner - caution <= most) continue;
    const price = pricesOf(model, table, partner)(asks);
    for (const { good, price: own } of goods) {
      const net = worth - own - caution;
      if (net <= least || net + sooner <= most || bothMoney(good, asks)) continue;
      if (worthOf(model, table, seat, partner, good) - price < -HOPE) continue;
      best = { partner, gives: good, asks, net };
      most = net + sooner;
    }
  }
  return best;
};
