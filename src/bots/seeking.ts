import { declarationAt, hasPart } from '../rules/conclusions.ts';
import { DECLARED } from '../rules/debate.ts';
import { FUNDING, goodOf, goodsOf, itemOfGood, kindOfGood, seemsToHold } from '../rules/goods.ts';
import { has } from '../rules/integers.ts';
import type { Known } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { gapAsset } from '../rules/rounds.ts';
import { FALLEN } from '../rules/stages.ts';
import { priceOf, wantsHelp, worthOf } from './dealing.ts';

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
const textWishes = (model: Model, known: Known): Wish[] =>
  known.table.agenda.flatMap((dossier) => {
    const position = known.table.positions[known.seat * model.dossiers.length + dossier]!;
    if (position <= 500 || !hasPart(model, known.table, known.seat, dossier)) return [];
    return model.seats
      .filter(
        (seat) =>
          seat !== known.seat &&
          hasPart(model, known.table, seat, dossier) &&
          declarationAt(model, known.table, seat, dossier) === DECLARED.holdsOut,
      )
      .map((seat) => wish(model, known, seat, goodOf('support', dossier)));
  });

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

/** What is missing on the ground, of those who own it; else the largest thing a watched capital keeps at home. */
const assetWishes = (model: Model, known: Known): Wish[] => {
  const { seat, table } = known;
  if (wantsHelp(model, table, seat) <= 0) return [];
  const fillers = table.gapFillers.filter((filler) => filler !== seat);
  const others = fillers.length > 0 ? fillers : model.watches[seat]!;
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
  const payers = model.large.filter((partner) => partner !== seat);
  return [
    ...posts,
    ...payers
      .filter((partner) => seemsToHold(model, table, partner, FUNDING))
      .map((partner) => wish(model, known, partner, FUNDING)),
  ];
};

const bothMoney = (gives: number, asks: number): boolean => gives === FUNDING && asks === FUNDING;

const own = (model: Model, known: Known) =>
  goodsOf(model, known.table, known.seat)
    .filter((good) => !(kindOfGood(good) === 'asset' && has(known.bound, itemOfGood(good))))
    .map((good) => ({ good, price: priceOf(model, known.table, known.seat, good) }));

/** The best exchange this seat can think of that the other side might agree to; null when there is none. */
export const bestTalk = (model: Model, known: Known): Talk | null => {
  const { seat, table } = known;
  const { caution } = model.scenario.tuning.bargain;
  const goods = own(model, known);
  const wishes = [
    ...textWishes(model, known),
    ...assetWishes(model, known),
    ...otherWishes(model, known),
  ];
  let best: Talk | null = null;
  for (const { partner, asks, worth } of wishes) {
    if (worth <= caution || worth <= (best?.net ?? 0) + caution) continue;
    const price = priceOf(model, table, partner, asks);
    for (const give of goods) {
      const net = worth - give.price - caution;
      if (net <= (best?.net ?? 0) || bothMoney(give.good, asks)) continue;
      if (worthOf(model, table, seat, partner, give.good) - price < -HOPE) continue;
      best = { partner, gives: give.good, asks, net };
    }
  }
  return best;
};
