import { worthOf } from '../rules/conclusions.ts';
import { isCorridorOpen, offersMade } from '../rules/corridor.ts';
import { SOLIDARITY, copyDebate } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { evolve } from '../rules/evolve.ts';
import type { Fact } from '../rules/facts.ts';
import { NOTHING, goodsOf, holds, kindOfGood } from '../rules/goods.ts';
import { openTable } from '../rules/known.ts';
import type { Model } from '../rules/model.ts';
import { silent } from '../rules/note.ts';
import { canBeMoved } from '../rules/speeches.ts';
import { FALLEN } from '../rules/stages.ts';
import { weigh } from './dealing.ts';
import { leadingPosture } from './pledging.ts';

/** Something that could happen and would weigh on one capital: a card of the viewer's, an example, an adopted text, a gift in the corridor. */
export interface Lever {
  readonly kind: 'speech' | 'influence' | 'example' | 'dossier' | 'offer';
  /** Index of the card, of the watched seat or of the dossier; the good that is offered for nothing. */
  readonly item: number;
}

export interface Moves {
  /** What the capital finds best now, and what it would find best. */
  readonly now: number;
  readonly to: number;
  /** The smallest set that does it; there is no smaller one. */
  readonly levers: readonly Lever[];
}

const LARGEST_SET = 3;

const ownCards = (debate: Debate, viewer: number): readonly number[] => {
  const place = debate.queue.indexOf(viewer);
  const toCome = debate.phase === 'dispatch' || (debate.phase === 'floor' && place >= debate.turn);
  return toCome ? debate.hands[viewer]! : [];
};

/** What the viewer could offer for nothing in return, and the other would be inclined to take: all but its word on a text. */
const ownGifts = (
  model: Model,
  debate: Debate,
  viewer: number,
  target: number,
): readonly number[] => {
  const { corridor } = model.scenario;
  if (!isCorridorOpen(model, debate)) return [];
  const toCome = debate.phase === 'dispatch' || debate.phase === 'floor';
  const inTalks = debate.phase === 'corridor' && debate.seekers.includes(viewer);
  if (!toCome && !(inTalks && offersMade(debate, viewer) < corridor!.offers)) return [];
  const table = openTable(model, debate);
  const parties = { seat: target, partner: viewer };
  return goodsOf(model, debate, viewer).filter(
    (good) =>
      kindOfGood(good) !== 'support' &&
      holds(model, debate, viewer, good) &&
      weigh(model, table, parties, { gets: good, gives: NOTHING }).net > 0,
  );
};

const isCard = ({ kind }: Lever): boolean => kind === 'speech' || kind === 'influence';
const isGift = ({ kind }: Lever): boolean => kind === 'offer';

/** All levers on `target` that `viewer` can see: its own cards, watched capitals, texts on the table. */
export const leversOn = (model: Model, debate: Debate, viewer: number, target: number): Lever[] => {
  const cards = ownCards(debate, viewer);
  const examples = model.watches[target]!.filter(
    (seat) =>
      seat !== model.framework &&
      debate.stage[seat] !== FALLEN &&
      debate.posture[seat] !== SOLIDARITY &&
      model.assets[seat]!.packages[SOLIDARITY]! >= 0,
  );
  return [
    ...cards.map((item) => ({ kind: 'speech', item }) as const),
    ...cards.map((item) => ({ kind: 'influence', item }) as const),
    ...examples.map((item) => ({ kind: 'example', item }) as const),
    ...debate.agenda.map((item) => ({ kind: 'dossier', item }) as const),
    ...ownGifts(model, debate, viewer, target).map((item) => ({ kind: 'offer', item }) as const),
  ];
};

const factOf = (
  model: Model,
  debate: Debate,
  lever: Lever,
  viewer: number,
  target: number,
): Fact => {
  const { kind, item } = lever;
  if (kind === 'speech') return { type: 'spoke', seat: viewer, card: item, rebuts: -1 };
  if (kind === 'influence') return { type: 'influenced', seat: viewer, card: item, target, way: 1 };
  if (kind === 'dossier') {
    return { type: 'dossier-adopted', dossier: item, worth: worthOf(model, debate, item) };
  }
  if (kind === 'offer') {
    return { type: 'exchanged', offer: -1, from: viewer, to: target, gives: item, asks: NOTHING };
  }
  const mask = model.assets[item]!.packages[SOLIDARITY]!;
  const from = debate.posture[item]!;
  return { type: 'pledge-revealed', seat: item, mask, from, to: SOLIDARITY };
};

/** What `target` would find best if all of these came about: run, not estimated. */
export const postureWith = (
  model: Model,
  debate: Debate,
  levers: readonly Lever[],
  viewer: number,
  target: number,
): number => {
  const copy = copyDebate(debate);
  for (const lever of levers) {
    evolve(model, copy, factOf(model, copy, lever, viewer, target), silent);
  }
  return leadingPosture(model, openTable(model, copy), target);
};

/** All sets of `size` levers with at most one card and one gift: a seat has the floor once a round, and one gift is one talk. */
const setsOf = (levers: readonly Lever[], size: number): Lever[][] => {
  if (size === 0) return [[]];
  return levers.flatMap((first, place) =>
    setsOf(levers.slice(place + 1), size - 1)
      .filter((rest) => !isCard(first) || !rest.some(isCard))
      .filter((rest) => !isGift(first) || !rest.some(isGift))
      .map((rest) => [first, ...rest]),
  );
};

/**
 * The smallest set of arguments, examples and texts that would make `target` find more help best, as things stand and
 * as far as `viewer` can know. Every answer has been run; null when no set of up to three does it.
 */
export const whatWouldMove = (
  model: Model,
  debate: Debate,
  viewer: number,
  target: number,
): Moves | null => {
  if (!canBeMoved(model, debate, viewer, target)) return null;
  const now = leadingPosture(model, openTable(model, debate), target);
  const levers = leversOn(model, debate, viewer, target);
  for (let size = 1; size <= LARGEST_SET; size++) {
    for (const set of setsOf(levers, size)) {
      const to = postureWith(model, debate, set, viewer, target);
      if (to > now) return { now, to, levers: set };
    }
  }
  return null;
};
