import { DECLINE_REASONS } from '../scenario/lists.ts';
import { DECLARED, OFFERED } from './debate.ts';
import type { Debate, Offer } from './debate.ts';
import { eraNow } from './eras.ts';
import type { Fact } from './facts.ts';
import { holds, itemOfGood, kindOfGood } from './goods.ts';
import type { Model } from './model.ts';
import { changeBy } from './note.ts';
import type { Note } from './note.ts';
import { FALLEN } from './stages.ts';

/** One good on its way from hand to hand. */
interface Handing {
  readonly giver: number;
  readonly taker: number;
  readonly good: number;
}

const welcome = (model: Model, debate: Debate, handing: Handing, by: number, note: Note): void => {
  const { giver, taker, good } = handing;
  const change = { kind: 'deals', cause: 'deal', seat: giver, item: good } as const;
  changeBy(debate.deals, taker, by, change, note, 0, model.scenario.corridor!.limit);
};

/** Money changes hands whole: what one government pays at home, the other is spared. */
const pay = (model: Model, debate: Debate, handing: Handing, note: Note): void => {
  const { giver, taker, good } = handing;
  const by = Math.min(eraNow(model, debate).funding, 1000 - debate.standing[taker]!);
  const paid = { kind: 'standing', cause: 'deal', seat: taker, item: good } as const;
  changeBy(debate.standing, giver, -by, paid, note);
  changeBy(debate.standing, taker, by, { ...paid, seat: giver }, note);
};

const hand = (model: Model, debate: Debate, handing: Handing, note: Note): void => {
  const { giver, taker, good } = handing;
  const { welcome: gratitude, helped } = model.scenario.corridor!;
  const item = itemOfGood(good);
  switch (kindOfGood(good)) {
    case 'nothing':
      return undefined;
    case 'asset':
      debate.bound[giver] = debate.bound[giver]! | (1 << item);
      return welcome(model, debate, handing, helped, note);
    case 'support':
      debate.sworn[giver] = debate.sworn[giver]! | (1 << item);
      debate.declared[giver * model.dossiers.length + item] = DECLARED.supports;
      return undefined;
    case 'funding':
      pay(model, debate, handing, note);
      return welcome(model, debate, handing, gratitude, note);
    case 'post':
      debate.posts[item] = taker;
      return welcome(model, debate, handing, gratitude, note);
  }
};

const isSound = (model: Model, debate: Debate, offer: Offer): boolean =>
  holds(model, debate, offer.from, offer.gives) && holds(model, debate, offer.to, offer.asks);

/**
 * What has changed hands, or has been given for nothing, cannot be had twice: offers of these seats that rested on it
 * lapse. Others' offers are left alone, so that they do not depend on the order in which strangers agree.
 */
export const lapse = (model: Model, debate: Debate, seats: readonly number[]): void => {
  const reason = DECLINE_REASONS.indexOf('cannot');
  debate.offers.forEach((offer, index) => {
    if (offer.state !== OFFERED.open || isSound(model, debate, offer)) return;
    if (!seats.includes(offer.from) && !seats.includes(offer.to)) return;
    debate.offers[index] = { ...offer, state: OFFERED.declined, reason };
  });
};

const evolveExchanged = (
  model: Model,
  debate: Debate,
  fact: Extract<Fact, { type: 'exchanged' }>,
  note: Note,
): void => {
  const { offer, from, to, gives, asks } = fact;
  if (offer >= 0) debate.offers[offer] = { ...debate.offers[offer]!, state: OFFERED.accepted };
  hand(model, debate, { giver: from, taker: to, good: gives }, note);
  hand(model, debate, { giver: to, taker: from, good: asks }, note);
  lapse(model, debate, [from, to]);
};

const evolveOffered = (debate: Debate, fact: Extract<Fact, { type: 'offered' }>): void => {
  const { from, to, gives, asks, counters } = fact;
  const answered = debate.offers[counters];
  if (answered) debate.offers[counters] = { ...answered, state: OFFERED.countered };
  debate.offers.push({ from, to, gives, asks, counters, state: OFFERED.open, reason: -1 });
};

export type CorridorFact = Extract<
  Fact,
  { type: 'corridor-opened' | 'offered' | 'exchanged' | 'offer-declined' | 'left-corridor' }
>;

/** Folds what happens in the corridor. */
export const evolveCorridor = (
  model: Model,
  debate: Debate,
  fact: CorridorFact,
  note: Note,
): void => {
  switch (fact.type) {
    case 'corridor-opened':
      debate.seekers = fact.seekers.slice();
      return undefined;
    case 'offered':
      return evolveOffered(debate, fact);
    case 'exchanged':
      return evolveExchanged(model, debate, fact, note);
    case 'offer-declined': {
      const { offer, reason } = fact;
      debate.offers[offer] = { ...debate.offers[offer]!, state: OFFERED.declined, reason };
      return undefined;
    }
    case 'left-corridor':
      debate.seekers = debate.seekers.filter((seat) => seat !== fact.seat);
      return undefined;
  }
};

/** What a round leaves of deals: gratitude fades, and whoever holds a command post gains by it. */
export const settleDeals = (model: Model, debate: Debate, note: Note): void => {
  const { corridor } = model.scenario;
  if (!corridor) return;
  const fading = { kind: 'deals', cause: 'fading', seat: -1, item: -1 } as const;
  for (const seat of model.seats) {
    const now = debate.deals[seat]!;
    if (now === 0) continue;
    changeBy(debate.deals, seat, Math.trunc((now * corridor.fade) / 1000) - now, fading, note);
  }
  corridor.posts.forEach((post, item) => {
    const seat = debate.posts[item]!;
    // A government that has lost everything is not saved by a post, and a fallen one has no standing to gain.
    if (debate.standing[seat]! <= 0 || debate.stage[seat] === FALLEN) return;
    changeBy(
      debate.standing,
      seat,
      post.standing,
      { kind: 'standing', cause: 'post', seat, item },
      note,
    );
  });
};
