import { POSTURES, STANCES } from '../scenario/lists.ts';
import type { DeclineReason } from '../scenario/lists.ts';
import type { Command } from '../rules/commands.ts';
import { ABSTENTION, OFFERED } from '../rules/debate.ts';
import type { Offer } from '../rules/debate.ts';
import {
  FUNDING,
  NOTHING,
  goodName,
  goodsOf,
  itemOfGood,
  kindOfGood,
  seemsToHold,
} from '../rules/goods.ts';
import { has } from '../rules/integers.ts';
import type { Known } from '../rules/known.ts';
import { leanOf, utilitiesOf } from '../rules/lean.ts';
import type { Model } from '../rules/model.ts';
import { doubtOf, pricesOf, weigh, worthOf } from './dealing.ts';
import type { Weighing } from './dealing.ts';
import { logit } from './logit.ts';
import type { Dice } from './logit.ts';
import { bestTalk } from './seeking.ts';
import { temperatureOf } from './skills.ts';
import type { Skill } from './skills.ts';

/** Dice items of answers begin here, apart from those of a talk and a promise. */
const FIRST_ANSWER = 10;

const idOf = (model: Model, seat: number): string => model.scenario.actors[seat]!.id;

/** Whether this seat can still give what it is asked for: it knows its own deals. */
const canGive = (model: Model, known: Known, good: number): boolean =>
  seemsToHold(model, known.table, known.seat, good) &&
  !(kindOfGood(good) === 'asset' && has(known.bound, itemOfGood(good)));

/** Nobody turns down what is wanted and costs nothing. */
const isGift = ({ net, price }: Weighing): boolean => net > 0 && price === 0;

/** Chance in an answer across a table for two: half that of a choice in council. */
const calm = (model: Model, skill: Skill): number => Math.max(1, temperatureOf(model, skill) >> 1);

/** The reason a bot gives: what weighed most against the exchange. */
export const reasonOf = ({ worth, price, doubt, net }: Weighing): DeclineReason => {
  if (net > 0) return 'not-now';
  if (worth <= 0) return 'not-wanted';
  if (net + doubt > 0) return 'no-trust';
  return price > worth ? 'too-dear' : 'too-little';
};

const decline = (model: Model, known: Known, offer: number, reason: DeclineReason): Command => ({
  type: 'decline',
  seat: idOf(model, known.seat),
  offer,
  reason,
});

/** What else this seat would rather have of the other for the same thing, if the other might agree; −1: nothing. */
const betterAsk = (model: Model, known: Known, offer: Offer, price: number): number => {
  const { table, seat } = known;
  const { from, gives, asks } = offer;
  const { caution } = model.scenario.tuning.bargain;
  const theirWorth = worthOf(model, table, seat, from, asks) - caution;
  const theirPrice = pricesOf(model, table, from);
  let best = -1;
  let most = price + doubtOf(model, table, from) + caution;
  for (const good of goodsOf(model, table, from)) {
    if (good === gives || (good === FUNDING && asks === FUNDING)) continue;
    const worth = worthOf(model, table, from, seat, good);
    if (worth <= most || theirWorth <= theirPrice(good)) continue;
    best = good;
    most = worth;
  }
  return best;
};

/** More than one capital can say to another in a round. */
const MOST_SAID = 16;

/** The dice item of an answer: what others say in the corridor, and when, changes nobody's dice. */
const itemOf = (known: Known, index: number): number => {
  const { from } = known.offers.get(index)!;
  const before = [...known.offers].filter(([at, offer]) => at < index && offer.from === from);
  return FIRST_ANSWER + from * MOST_SAID + before.length;
};

const answerTo = (model: Model, known: Known, index: number, dice: Dice, skill: Skill): Command => {
  const offer = known.offers.get(index)!;
  const { from, gives, asks } = offer;
  const seat = idOf(model, known.seat);
  if (!canGive(model, known, asks) || !seemsToHold(model, known.table, from, gives)) {
    return decline(model, known, index, 'cannot');
  }
  const parties = { seat: known.seat, partner: from };
  const goods = { gets: gives, gives: asks };
  const weighing = weigh(model, known.table, parties, goods, known.bound);
  const first = itemOf(known, index);
  const roll: Dice = (item, low, high) => dice(first + item, low, high);
  const agrees = isGift(weighing) || logit([0, weighing.net], calm(model, skill), roll) === 1;
  if (agrees) return { type: 'accept', seat, offer: index };
  const ask =
    offer.counters < 0 && asks !== NOTHING ? betterAsk(model, known, offer, weighing.price) : -1;
  if (ask < 0) return decline(model, known, index, reasonOf(weighing));
  return {
    type: 'counter',
    seat,
    offer: index,
    gives: goodName(model, known.seat, asks),
    asks: goodName(model, from, ask),
  };
};

/** Utility of a public promise: how clearly its stance is the best, beyond a margin (tenths). */
const PROMISE_MARGIN = 60;

const promiseOf = (model: Model, known: Known, dice: Dice, skill: Skill): Command[] => {
  const { table, seat } = known;
  if (seat === model.framework || table.promised[seat] !== 0) return [];
  const utilities = utilitiesOf(model, table, seat, leanOf(model, table, seat)).slice(ABSTENTION);
  const ranked = utilities.toSorted((a, b) => b - a);
  const stance = STANCES[utilities.indexOf(ranked[0]!)]!;
  const same = POSTURES[table.posture[seat]!] === stance;
  const able = model.assets[seat]!.packages[POSTURES.indexOf(stance)]! >= 0;
  if (same || !able || stance === 'abstention') return [];
  const roll: Dice = (item, low, high) => dice(5 + item, low, high);
  const clear = ranked[0]! - ranked[1]! - PROMISE_MARGIN;
  const promises = logit([0, clear], temperatureOf(model, skill), roll) === 1;
  return promises ? [{ type: 'promise', seat: idOf(model, seat), stance }] : [];
};

/** Whether this seat has begun a talk this round: a bot that takes over from a person may find one. */
const hasBegun = ({ offers, seat }: Known): boolean =>
  [...offers.values()].some(({ counters, from }) => from === seat && counters < 0);

const seek = (model: Model, known: Known, dice: Dice, skill: Skill): Command[] => {
  if (hasBegun(known)) return [];
  const talk = bestTalk(model, known);
  if (talk === null) return [];
  const { partner, gives, asks, net } = talk;
  if (logit([0, net], temperatureOf(model, skill), dice) === 0) return [];
  return [
    {
      type: 'offer',
      seat: idOf(model, known.seat),
      to: idOf(model, partner),
      gives: goodName(model, known.seat, gives),
      asks: goodName(model, partner, asks),
    },
  ];
};

/** What a bot does in the corridor: it answers what lies before it, then seeks a talk of its own, then leaves. */
export const talk = (model: Model, known: Known, dice: Dice, skill: Skill): Command[] => {
  const waiting = [...known.offers].find(
    ([, offer]) => offer.to === known.seat && offer.state === OFFERED.open,
  );
  if (waiting) return [answerTo(model, known, waiting[0], dice, skill)];
  return [
    ...seek(model, known, dice, skill),
    ...promiseOf(model, known, dice, skill),
    { type: 'leave-corridor', seat: idOf(model, known.seat) },
  ];
};
