import { PURPOSE, draw } from '../rules/chance.ts';
import { isCorridorBusy } from '../rules/corridor.ts';
import { OFFERED, copyDebate } from '../rules/debate.ts';
import type { Debate, Offer } from '../rules/debate.ts';
import { NOTHING, itemOfGood, kindOfGood } from '../rules/goods.ts';
import { refill } from '../rules/hands.ts';
import type { Model } from '../rules/model.ts';
import { drawCall, drawInterests, pickHint } from '../rules/start.ts';
import type { Dice } from './logit.ts';
import { plans } from './preparing.ts';

const LARGEST_SEED = 4_294_967_295;

/**
 * The settings of the hidden strength by weight, from what the table has been told: the scenario's chances, and the
 * hint once it was given, believed as far as the scenario says it is true.
 */
const strengths = (model: Model, world: Debate): number[] => {
  const { hintTrue, settings } = model.scenario.hidden;
  if (world.known === 0 || settings.length < 2) return settings.map(({ chance }) => chance);
  return settings.map(({ chance }, index) =>
    index === world.hinted ? chance * hintTrue * (settings.length - 1) : chance * (1000 - hintTrue),
  );
};

const redrawStrength = (model: Model, world: Debate, dice: Dice): void => {
  if (world.known === 2) return;
  const weights = strengths(model, world);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Without any chances to go by, what is there stays the first setting.
  let left = total === 0 ? 0 : dice(1, 1, total);
  world.hidden = Math.max(
    0,
    weights.findIndex((weight) => (left -= weight) <= 0),
  );
  if (world.known === 0) world.hinted = pickHint(model.scenario, world.seed, world.hidden);
};

/**
 * A hand another seat may hold, from its deck of this era: as many cards as the rules have dealt it, less what it has
 * played this round.
 */
const redrawHand = (model: Model, world: Debate, seat: number): void => {
  const { first, full } = model.scenario.hand;
  const played = world.speeches.filter((speech) => speech.seat === seat).map(({ card }) => card);
  const called = world.humans.includes(seat) || world.queue.includes(seat);
  world.hands[seat] = [];
  world.drawn[seat] = played;
  refill(model, world, seat, (called && world.round > 1 ? full : first) - played.length);
};

/** In the year of warnings nobody else has answered yet; afterwards others have planned as bots do. */
const redrawPreparation = (model: Model, world: Debate, seat: number): void => {
  if (seat === model.framework || world.phase === 'warnings') world.planned[seat] = -1;
  if (seat === model.framework) return;
  if (world.phase === 'warnings') {
    world.standing[seat] = model.start.standing[seat]!;
    return;
  }
  const dice: Dice = (item, from, to) => draw(world, PURPOSE.botPrepare, seat, item, from, to);
  world.planned[seat] = plans(model, world, seat, dice, 'diplomat');
};

const redrawOther = (model: Model, world: Debate, seat: number): void => {
  world.interests[seat] = drawInterests(model, world.seed, seat);
  world.called[seat] = drawCall(model, world.seed, seat);
  world.sealed[seat] = -1;
  world.bound[seat] = 0;
  world.sworn[seat] = 0;
  redrawHand(model, world, seat);
  redrawPreparation(model, world, seat);
};

/** Stands where others' offers stood, so that the seat's own keep their numbers. */
const SOMEBODY_ELSES: Offer = {
  from: -1,
  to: -1,
  gives: NOTHING,
  asks: NOTHING,
  counters: -1,
  state: OFFERED.declined,
  reason: 0,
};

/** Talks that only strangers still had to end have ended. */
const closeCorridor = (world: Debate): void => {
  if (world.phase === 'corridor' && !isCorridorBusy(world)) world.phase = 'pledge';
};

/** What another seat owes because of a deal with the viewer. */
const owe = (world: Debate, giver: number, good: number): void => {
  const bit = 1 << itemOfGood(good);
  const kind = kindOfGood(good);
  if (kind === 'asset') world.bound[giver] = world.bound[giver]! | bit;
  if (kind === 'support') world.sworn[giver] = world.sworn[giver]! | bit;
};

/** Keeps the viewer's talks of this round and what they bind others to; of strangers' talks nothing is left. */
const keepOwnTalks = (world: Debate, viewer: number): void => {
  const isOwn = ({ from, to }: Offer): boolean => from === viewer || to === viewer;
  const last = world.offers.findLastIndex(isOwn);
  world.offers = world.offers
    .slice(0, last + 1)
    .map((offer) => (isOwn(offer) ? offer : SOMEBODY_ELSES));
  for (const { from, to, gives, asks, state } of world.offers) {
    if (state !== OFFERED.accepted) continue;
    if (from !== viewer) owe(world, from, gives);
    if (to !== viewer) owe(world, to, asks);
  }
};

/**
 * Another world that looks the same from the seat of `viewer`, or to the public where that is −1: what it cannot know is
 * drawn anew, what it knows is kept. New are the seed, and so all chance to come; the hidden strength, until it is
 * shown; other seats' hands, interests, calls and preparations. What others have sealed for the question now open is
 * unsealed, and deals between others are taken not to be; they may yet be made.
 *
 * Nothing is drawn from what `viewer` cannot know, the debate's own seed included: debates that differ only in that give
 * the same world for the same `number`. The world is a copy, and play goes on from it by the rules.
 */
export const redraw = (model: Model, debate: Debate, viewer: number, number: number): Debate => {
  const world = copyDebate(debate);
  const key = { seed: number, round: debate.round };
  const dice: Dice = (item, from, to) => draw(key, PURPOSE.redraw, viewer, item, from, to);
  world.seed = dice(0, 0, LARGEST_SEED);
  world.interests = debate.interests.slice();
  world.called = debate.called.slice();
  if (viewer !== model.framework) world.sealedVerb = -1;
  redrawStrength(model, world, dice);
  for (const seat of model.seats) if (seat !== viewer) redrawOther(model, world, seat);
  keepOwnTalks(world, viewer);
  closeCorridor(world);
  return world;
};
