import { isRefusal } from '../../src/rules/commands.ts';
import type { Command } from '../../src/rules/commands.ts';
import { openOffersTo } from '../../src/rules/corridor.ts';
import type { Debate } from '../../src/rules/debate.ts';
import { decide } from '../../src/rules/decide.ts';
import { NOTHING, goodName, goodsOf } from '../../src/rules/goods.ts';
import type { Model } from '../../src/rules/model.ts';
import { DECLINE_REASONS, STANCES } from '../../src/scenario/lists.ts';
import { must } from './core.ts';
import { oneOf } from './core-roll.ts';
import type { Roll } from './core-roll.ts';

type Maker = (model: Model, debate: Debate, seat: number, roll: Roll) => Command | null;

const idOf = (model: Model, seat: number): string => must(model.scenario.actors[seat]).id;

/** Something that a seat seems to have, by name; now and then nothing at all. */
const someGood = (model: Model, debate: Debate, seat: number, roll: Roll): string =>
  goodName(model, seat, oneOf(roll, [...goodsOf(model, debate, seat), NOTHING]));

const offer: Maker = (model, debate, seat, roll) => {
  const to = oneOf(roll, model.seats);
  return {
    type: 'offer',
    seat: idOf(model, seat),
    to: idOf(model, to),
    gives: someGood(model, debate, seat, roll),
    asks: someGood(model, debate, to, roll),
  };
};

const promise: Maker = (model, _debate, seat, roll) => ({
  type: 'promise',
  seat: idOf(model, seat),
  stance: oneOf(roll, STANCES),
});

const answer: Maker = (model, debate, seat, roll) => {
  const open = openOffersTo(debate, seat);
  if (open.length === 0) return null;
  const index = oneOf(roll, open);
  const ids = { seat: idOf(model, seat), offer: index };
  const type = oneOf(roll, ['accept', 'accept', 'decline', 'counter'] as const);
  if (type === 'accept') return { type, ...ids };
  if (type === 'decline') return { type, ...ids, reason: oneOf(roll, DECLINE_REASONS) };
  const gives = someGood(model, debate, seat, roll);
  return {
    type,
    ...ids,
    gives,
    asks: someGood(model, debate, must(debate.offers[index]).from, roll),
  };
};

const MAKERS = [answer, answer, offer, offer, promise] as const;
const TRIES = 4;

/** Any one legal move of a seat that the corridor waits for: when it can think of none, it leaves. */
export const randomTalk = (model: Model, debate: Debate, seat: number, roll: Roll): Command => {
  for (let tries = roll(0, TRIES); tries > 0; tries--) {
    const command = oneOf(roll, MAKERS)(model, debate, seat, roll);
    if (command && !isRefusal(decide(model, debate, command))) return command;
  }
  return { type: 'leave-corridor', seat: idOf(model, seat) };
};
