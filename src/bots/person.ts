import { isRefusal } from '../rules/commands.ts';
import type { Command } from '../rules/commands.ts';
import { openOffersTo } from '../rules/corridor.ts';
import type { Debate } from '../rules/debate.ts';
import { decide, verbIsOpen } from '../rules/decide.ts';
import { NOTHING, goodName, goodsOf } from '../rules/goods.ts';
import { has } from '../rules/integers.ts';
import type { Model } from '../rules/model.ts';
import { DECLINE_REASONS, STANCES, WAYS } from '../scenario/lists.ts';
import type { Chooser } from './play-out.ts';
import { oneOf } from './stream.ts';
import type { Stream } from './stream.ts';

/** A seat in play, as whoever sits there sees it. */
export interface Chair {
  readonly model: Model;
  readonly debate: Debate;
  readonly seat: number;
  /** The seat's id. */
  readonly id: string;
}

export const chairOf = (model: Model, debate: Debate, seat: number): Chair => ({
  model,
  debate,
  seat,
  id: model.scenario.actors[seat]!.id,
});

export const isLegal = ({ model, debate }: Chair, command: Command): boolean =>
  !isRefusal(decide(model, debate, command));

/** How often a make-believe person thinks again before it does the simplest thing. */
const TRIES = 6;

/** The first legal one of a few tries, or `plain`, which must be legal. */
const legalOr = (chair: Chair, plain: Command, make: () => Command): Command => {
  for (let i = 0; i < TRIES; i++) {
    const command = make();
    if (isLegal(chair, command)) return command;
  }
  return plain;
};

const onTheFloor = (chair: Chair, roll: Stream): Command => {
  const { model, debate, seat, id } = chair;
  const { actors, cards } = model.scenario;
  const hand = debate.hands[seat]!;
  const silent: Command = { type: 'stay-silent', seat: id };
  if (hand.length === 0) return silent;
  return legalOr(chair, silent, () => {
    const card = cards[oneOf(roll, hand)]!.id;
    const use = roll(0, 5);
    if (use === 0) return silent;
    if (use < 3) return { type: 'speak', seat: id, card };
    if (use === 3)
      return { type: 'rebut', seat: id, card, speech: roll(0, debate.speeches.length) };
    const target = oneOf(roll, actors).id;
    return { type: 'influence', seat: id, card, target, way: oneOf(roll, WAYS) };
  });
};

/** Goods of two seats, by name: what one would give and what it would ask of the other. */
const exchange = ({ model, debate, seat }: Chair, to: number, roll: Stream) => {
  const own = goodsOf(model, debate, seat);
  if (own.length === 0) return null;
  const asks = oneOf(roll, [NOTHING, ...goodsOf(model, debate, to)]);
  return { gives: goodName(model, seat, oneOf(roll, own)), asks: goodName(model, to, asks) };
};

const answerOffer = (chair: Chair, offer: number, roll: Stream): Command => {
  const { debate, id: seat } = chair;
  const decline: Command = { type: 'decline', seat, offer, reason: oneOf(roll, DECLINE_REASONS) };
  return legalOr(chair, decline, () => {
    const use = roll(0, 3);
    if (use < 2) return { type: 'accept', seat, offer };
    const goods = use === 2 ? exchange(chair, debate.offers[offer]!.from, roll) : null;
    return goods === null ? decline : { type: 'counter', seat, offer, ...goods };
  });
};

const inTheCorridor = (chair: Chair, roll: Stream): Command => {
  const { model, debate, seat, id } = chair;
  const waiting = openOffersTo(debate, seat);
  if (waiting.length > 0) return answerOffer(chair, waiting[0]!, roll);
  const leave: Command = { type: 'leave-corridor', seat: id };
  return legalOr(chair, leave, () => {
    const use = roll(0, 5);
    if (use === 0) return leave;
    if (use === 1) return { type: 'promise', seat: id, stance: oneOf(roll, STANCES) };
    const to = oneOf(roll, model.seats);
    const goods = exchange(chair, to, roll);
    const partner = model.scenario.actors[to]!.id;
    return goods === null ? leave : { type: 'offer', seat: id, to: partner, ...goods };
  });
};

/** The pledge of `mask`, with what deals ask for. */
export const pledgeOf = ({ model, debate, seat, id }: Chair, mask: number): Command => {
  const { ids, allowedMask } = model.assets[seat]!;
  const whole = (mask & allowedMask) | debate.bound[seat]!;
  return { type: 'pledge', seat: id, assets: ids.filter((_, index) => has(whole, index)) };
};

const inSecret = (chair: Chair, roll: Stream): Command[] => {
  const { model, debate, seat, id } = chair;
  if (seat === model.framework) {
    const { verbs } = model.scenario.framework!;
    const open = verbs.filter((_, index) => verbIsOpen(model, debate, index));
    return [{ type: 'frame', seat: id, verb: oneOf(roll, open).id }];
  }
  const pledge = pledgeOf(chair, roll(0, (1 << model.assets[seat]!.ids.length) - 1));
  const mandate: Command = { type: 'seek-mandate', seat: id };
  return roll(0, 1) === 0 && isLegal(chair, mandate) ? [mandate, pledge] : [pledge];
};

/** The answer to the call: what is asked for, or nothing. */
export const answerCall = ({ model, debate, seat, id }: Chair, sends: boolean): Command => {
  const asked = model.assets[seat]!.ids[debate.called[seat]!];
  return { type: 'pledge', seat: id, assets: sends && asked !== undefined ? [asked] : [] };
};

/** A word on a text, now and then. */
const aside = (chair: Chair, roll: Stream): Command[] => {
  const { model, debate, id } = chair;
  if (debate.agenda.length === 0 || roll(0, 2) > 0) return [];
  const dossier = model.scenario.dossiers[oneOf(roll, debate.agenda)]!.id;
  const type = oneOf(roll, ['support', 'hold-out', 'stand-aside', 'amend'] as const);
  const command: Command = { type, seat: id, dossier };
  return isLegal(chair, command) ? [command] : [];
};

/** A person who does anything that is legal, by the throw of dice. */
export const anyone =
  (roll: Stream): Chooser =>
  (model, debate, seat) => {
    const chair = chairOf(model, debate, seat);
    const { id } = chair;
    if (debate.phase === 'warnings') return [{ type: 'prepare', seat: id, plan: roll(0, 1) === 1 }];
    if (debate.phase === 'call') return [answerCall(chair, roll(0, 1) === 1)];
    if (debate.phase === 'corridor') return [inTheCorridor(chair, roll)];
    const words = aside(chair, roll);
    return debate.phase === 'floor'
      ? [...words, onTheFloor(chair, roll)]
      : [...words, ...inSecret(chair, roll)];
  };
