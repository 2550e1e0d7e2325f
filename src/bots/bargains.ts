import type { Command } from '../rules/commands.ts';
import { offersMade, openOffersTo } from '../rules/corridor.ts';
import { SOLIDARITY } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { goodName, goodOf, goodsOf, kindOfGood, seemsToHold } from '../rules/goods.ts';
import type { Model } from '../rules/model.ts';
import { FALLEN } from '../rules/stages.ts';
import { doubtOf, holdOutsOf, pricesOf, worthOf } from './dealing.ts';

/** An exchange that would change what another capital does. */
export interface Bargain {
  readonly to: number;
  readonly gives: number;
  readonly asks: number;
  /** How it would weigh with the other, tenths: above 0 it is inclined to accept. */
  readonly net: number;
  /** What is left of that when the giver's own price is taken off. */
  readonly worth: number;
}

/** Beyond this, tenths, the other side agrees in any case. */
const SURE = 60;

/** Below this, tenths, it is not worth asking. */
const HARDLY = -20;

/** A text with more capitals in its way is not freed by one bargain. */
const MOST_IN_THE_WAY = 2;

/** What this capital could be asked for that would put it in solidarity. */
const helpToAsk = (model: Model, table: Debate, to: number): number[] => {
  const { allowedMask, ids, postureOf } = model.assets[to]!;
  if (to === model.framework || table.posture[to] === SOLIDARITY) return [];
  const stands = table.pledged[to]! & allowedMask;
  return ids.flatMap((_, item) =>
    postureOf[stands | (1 << item)] === SOLIDARITY ? [goodOf('asset', item)] : [],
  );
};

/** The texts that it is in the way of, nearly alone. */
const textsToAsk = (table: Debate, outs: readonly (readonly number[])[], to: number): number[] =>
  table.agenda.flatMap((dossier, place) =>
    outs[place]!.length <= MOST_IN_THE_WAY && outs[place]!.includes(to)
      ? [goodOf('support', dossier)]
      : [],
  );

/** The exchanges a seat could propose that would bring a capital into solidarity or free a text, likeliest first. */
export const bargainsOf = (model: Model, table: Debate, seat: number): Bargain[] => {
  const priceOf = pricesOf(model, table, seat);
  const own = goodsOf(model, table, seat)
    .filter((good) => kindOfGood(good) !== 'asset')
    .map((good) => ({ good, price: priceOf(good) }));
  const outs = table.agenda.map((dossier) => holdOutsOf(model, table, dossier));
  const doubt = doubtOf(model, table, seat) + model.scenario.tuning.bargain.caution;
  const found = model.seats.flatMap((to) => {
    if (to === seat || table.stage[to] === FALLEN) return [];
    const asked = [...helpToAsk(model, table, to), ...textsToAsk(table, outs, to)];
    const theirs = pricesOf(model, table, to);
    return asked
      .filter((asks) => seemsToHold(model, table, to, asks))
      .flatMap((asks) => {
        const against = theirs(asks) + doubt;
        return own.map(({ good: gives, price }): Bargain => {
          const net = worthOf(model, table, seat, to, gives) - against;
          return { to, gives, asks, net, worth: Math.min(net, SURE) - price };
        });
      });
  });
  return found.filter(({ net }) => net >= HARDLY).sort((a, b) => b.worth - a.worth);
};

export const offerOf = (model: Model, seat: number, { asks, gives, to }: Bargain): Command => ({
  type: 'offer',
  seat: model.scenario.actors[seat]!.id,
  to: model.scenario.actors[to]!.id,
  gives: goodName(model, seat, gives),
  asks: goodName(model, to, asks),
});

/** Whether a seat may begin a talk and has nothing to answer first. */
export const mayBegin = (model: Model, debate: Debate, seat: number): boolean =>
  debate.phase === 'corridor' &&
  debate.seekers.includes(seat) &&
  openOffersTo(debate, seat).length === 0 &&
  offersMade(debate, seat) < model.scenario.corridor!.offers;

/** The offers still worth making, one for each capital that has not been asked this round. */
export const openBargains = (
  model: Model,
  debate: Debate,
  table: Debate,
  seat: number,
): Bargain[] => {
  if (!mayBegin(model, debate, seat)) return [];
  const asked = debate.offers.flatMap(({ from, to }) => (from === seat ? [to] : []));
  const all = bargainsOf(model, table, seat).filter(({ to }) => !asked.includes(to));
  return all.filter((one, place) => all.findIndex(({ to }) => to === one.to) === place);
};
