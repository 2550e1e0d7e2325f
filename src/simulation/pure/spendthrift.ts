import type { Chooser } from '../../bots/play-out.ts';
import type { Command } from '../../rules/commands.ts';
import { openOffersTo } from '../../rules/corridor.ts';
import { SOLIDARITY } from '../../rules/debate.ts';
import { FUNDING, NOTHING, goodName, goodOf } from '../../rules/goods.ts';
import { changeCost } from '../../rules/pledges.ts';
import { speakerStanding } from '../../rules/speeches.ts';
import { answerCall, chairOf, isLegal, pledgeOf } from '../../bots/person.ts';
import type { Chair } from '../../bots/person.ts';

const speech = ({ model, debate, seat, id }: Chair): Command => {
  const hand = debate.hands[seat]!;
  const costs = hand.map((card) => speakerStanding(model, debate, seat, card));
  const most = Math.min(0, ...costs);
  if (most === 0) return { type: 'stay-silent', seat: id };
  return { type: 'speak', seat: id, card: model.scenario.cards[hand[costs.indexOf(most)]!]!.id };
};

/** Gives money away to whoever takes it, for nothing; once there is none, its posts. */
const talks = (chair: Chair): Command => {
  const { model, debate, seat, id } = chair;
  const [offer] = openOffersTo(debate, seat);
  if (offer !== undefined) return { type: 'decline', seat: id, offer, reason: 'not-now' };
  const posts = debate.posts.map((_, post) => goodOf('post', post));
  const gifts = [FUNDING, ...posts].flatMap((good) =>
    model.seats.map((to): Command => ({
      type: 'offer',
      seat: id,
      to: model.scenario.actors[to]!.id,
      gives: goodName(model, seat, good),
      asks: goodName(model, to, NOTHING),
    })),
  );
  return gifts.find((gift) => isLegal(chair, gift)) ?? { type: 'leave-corridor', seat: id };
};

/** The dearest change of stance there is: up and down, round by round. */
const pledge = (chair: Chair): Command => {
  const { model, debate, seat } = chair;
  const { postureOf, allowedMask } = model.assets[seat]!;
  const { upkeep } = model.scenario.tuning.costs;
  const cost = (mask: number): number => {
    const to = postureOf[mask]!;
    return changeCost(model, debate, debate.posture[seat]!, to) + (to === SOLIDARITY ? upkeep : 0);
  };
  const masks = postureOf.flatMap((_, mask) => ((mask & ~allowedMask) === 0 ? [mask] : []));
  return pledgeOf(
    chair,
    masks.reduce((dearest, mask) => (cost(mask) > cost(dearest) ? mask : dearest)),
  );
};

/** The dearest verb for whoever leads: the first that costs its own standing, else the first that is always open. */
const verb = ({ model, id }: Chair): Command => {
  const open = model.scenario.framework!.verbs.filter(({ when }) => when === undefined);
  const dear = open.find(({ effects }) =>
    effects.some(({ measure, add, who }) => measure === 'standing' && add < 0 && who?.includes(id)),
  );
  return { type: 'frame', seat: id, verb: (dear ?? open[0]!).id };
};

const asides = (chair: Chair): Command[] => {
  const { model, debate, id: seat } = chair;
  const mandate: Command = { type: 'seek-mandate', seat };
  const words = debate.agenda.map((dossier): Command => {
    return { type: 'stand-aside', seat, dossier: model.scenario.dossiers[dossier]!.id };
  });
  return [mandate, ...words].filter((command) => isLegal(chair, command));
};

/** A person who throws its own government away: everything that is dear, nothing that pays. */
export const spendthrift: Chooser = (model, debate, seat) => {
  const chair = chairOf(model, debate, seat);
  const { plan, save } = model.scenario.prologue;
  if (debate.phase === 'warnings') {
    return [{ type: 'prepare', seat: chair.id, plan: plan.standing < save.standing }];
  }
  if (debate.phase === 'call') return [answerCall(chair, false)];
  if (debate.phase === 'floor') return [speech(chair)];
  if (debate.phase === 'corridor') return [talks(chair)];
  return [...asides(chair), seat === model.framework ? verb(chair) : pledge(chair)];
};
