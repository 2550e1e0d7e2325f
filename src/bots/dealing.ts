import { declarationAt, hasPart } from '../rules/conclusions.ts';
import { DECLARED } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { eraNow } from '../rules/eras.ts';
import { itemOfGood, kindOfGood } from '../rules/goods.ts';
import { clamp, permilleOf, whole } from '../rules/integers.ts';
import { leanOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { declarationUtilities } from './concluding.ts';
import { optionsOf, pledgeUtility } from './pledging.ts';

/** A bot will not pay itself out of office. */
const RUIN = 400;

/** How much a capital wants more help to be sent, −1000 … 1000; the framework nation always does. */
export const wantsHelp = (model: Model, table: Debate, seat: number): number => {
  if (seat === model.framework) return 1000;
  return clamp(
    permilleOf(leanOf(model, table, seat), model.scenario.tuning.bargain.wants),
    -1000,
    1000,
  );
};

/** The capitals in the way of a dossier. */
export const holdOutsOf = (model: Model, table: Debate, dossier: number): number[] => {
  const list: number[] = [];
  for (let seat = 0; seat < model.n; seat++) {
    const against = declarationAt(model, table, seat, dossier) === DECLARED.holdsOut;
    if (against && hasPart(model, table, seat, dossier)) list.push(seat);
  }
  return list;
};

const textWorth = (model: Model, table: Debate, taker: number, dossier: number): number => {
  const { lastInTheWay, text } = model.scenario.tuning.bargain;
  const position = table.positions[taker * model.dossiers.length + dossier]!;
  const worth = whole(((position - 500) * text) / 500);
  return holdOutsOf(model, table, dossier).length === 1 ? permilleOf(worth, lastInTheWay) : worth;
};

const standingWorth = (model: Model, table: Debate, seat: number): number => {
  const { bargain, choice } = model.scenario.tuning;
  const low = table.standing[seat]! < choice.lowStanding;
  return permilleOf(eraNow(model, table).funding, low ? bargain.lowStanding : 1000);
};

const postsHeld = (table: Debate, seat: number): number =>
  table.posts.reduce((sum, holder) => (holder === seat ? sum + 1 : sum), 0);

/** What a good is worth to whoever would be given it, tenths; negative where it is not wanted. */
export const worthOf = (
  model: Model,
  table: Debate,
  giver: number,
  taker: number,
  good: number,
): number => {
  const { bargain } = model.scenario.tuning;
  const item = itemOfGood(good);
  switch (kindOfGood(good)) {
    case 'nothing':
      return 0;
    case 'asset': {
      const { amount, kind } = model.assets[giver]!;
      const missing = kind[item] === table.gapKind ? 2 : 1;
      return permilleOf(amount[item]! * bargain.asset * missing, wantsHelp(model, table, taker));
    }
    case 'support':
      return textWorth(model, table, taker, item);
    case 'funding':
      return standingWorth(model, table, taker);
    case 'post':
      return whole(bargain.post / (1 + postsHeld(table, taker)));
  }
};

const bestOf = (
  utilityOf: (mask: number) => number,
  options: readonly number[],
  besides: number,
) => {
  let best = -Infinity;
  for (const mask of options) best = Math.max(best, utilityOf(mask | besides));
  return best;
};

/** How much worse off a capital is when its pledge must hold some asset besides those of `bound`: a price by asset. */
const assetPrices = (
  model: Model,
  table: Debate,
  seat: number,
  bound: number,
): ((item: number) => number) => {
  const free = optionsOf(model, table, seat, bound);
  const utilityOf = pledgeUtility(model, table, seat);
  const best = bestOf(utilityOf, free, 0);
  return (item) => Math.max(0, best - bestOf(utilityOf, free, 1 << item));
};

/**
 * What each good would cost whoever gives it, tenths, 0 or more: asked of one capital for many goods. What weighs in its
 * pledge is worked out once, and only if an asset is among them. `bound` is what its deals hold it to already (mask of
 * assets), where that is known: two things that are cheap each may be dear together.
 */
export const pricesOf = (
  model: Model,
  table: Debate,
  giver: number,
  bound = 0,
): ((good: number) => number) => {
  let assetPrice: ((item: number) => number) | null = null;
  return (good) => {
    const item = itemOfGood(good);
    switch (kindOfGood(good)) {
      case 'nothing':
        return 0;
      case 'asset':
        assetPrice ??= assetPrices(model, table, giver, bound);
        return assetPrice(item);
      case 'support':
        return Math.max(0, -declarationUtilities(model, table, giver, item)[1]!);
      case 'funding': {
        const ruins = table.standing[giver]! <= 3 * eraNow(model, table).funding;
        return standingWorth(model, table, giver) + (ruins ? RUIN : 0);
      }
      case 'post':
        return whole(model.scenario.tuning.bargain.post / Math.max(1, postsHeld(table, giver)));
    }
  };
};

/** How one capital weighs an exchange, tenths: what it would get, what that costs it, and what it thinks of the other's word. */
export interface Weighing {
  readonly worth: number;
  readonly price: number;
  readonly doubt: number;
  /** Worth less price, doubt and caution: above 0 it is inclined to accept. */
  readonly net: number;
}

/** What `seat` takes off any exchange with `partner`: doubt of its word, tenths. */
export const doubtOf = (model: Model, table: Debate, partner: number): number =>
  permilleOf(1000 - table.trust[partner]!, model.scenario.tuning.bargain.trust);

/** How `seat` weighs being given `gets` by `partner` for `gives`; `bound` as far as it is known. */
export const weigh = (
  model: Model,
  table: Debate,
  parties: { readonly seat: number; readonly partner: number },
  goods: { readonly gets: number; readonly gives: number },
  bound = 0,
): Weighing => {
  const { seat, partner } = parties;
  const worth = worthOf(model, table, partner, seat, goods.gets);
  const price = pricesOf(model, table, seat, bound)(goods.gives);
  const doubt = doubtOf(model, table, partner);
  return {
    worth,
    price,
    doubt,
    net: worth - price - doubt - model.scenario.tuning.bargain.caution,
  };
};
