import { pointsOf } from '../../../bots/points.ts';
import { knownTo, openTable } from '../../../rules/known.ts';
import type { Command } from '../../../rules/commands.ts';
import { copyDebate } from '../../../rules/debate.ts';
import type { Debate } from '../../../rules/debate.ts';
import { advance } from '../../../debate/step.ts';
import type { Model } from '../../../rules/model.ts';
import { canBeMoved } from '../../../rules/speeches.ts';
import { eraOf } from '../../../rules/eras.ts';
import { startDebate } from '../../../rules/start.ts';
import { awaited } from '../../../rules/questions.ts';
import { playOn } from '../../../bots/play-out.ts';
import { bot, playOnAs } from './game.ts';

/** Ways of using a card that are told apart. */
export const USES = ['spoken', 'spent towards', 'spent away', 'kept'] as const;

const diplomat = bot('diplomat');

/** A seat on the floor with a card in its hand. */
interface Situation {
  readonly debate: Debate;
  readonly seat: number;
  readonly card: number;
}

/** The largest capital that can be moved: whom a card would be spent on. */
const targetOf = (model: Model, debate: Debate, seat: number): number =>
  model.byVotes.find((other) => canBeMoved(model, debate, seat, other)) ?? -1;

const commandFor = (model: Model, { debate, seat, card }: Situation, use: number): Command => {
  const { actors, cards } = model.scenario;
  const id = actors[seat]!.id;
  const target = actors[targetOf(model, debate, seat)]?.id ?? '';
  const played = cards[card]!.id;
  if (use === 0) return { type: 'speak', seat: id, card: played };
  if (use === 3) return { type: 'stay-silent', seat: id };
  const way = use === 1 ? 'towards' : 'away';
  return { type: 'influence', seat: id, card: played, target, way };
};

/** Mean points of one use, from futures that share their chances with those of the other uses. */
const worthOf = (model: Model, situation: Situation, use: number, futures: number): number => {
  let sum = 0;
  for (let future = 0; future < futures; future++) {
    const debate = copyDebate(situation.debate);
    debate.seed = (situation.debate.seed + (future + 1) * 7919) >>> 0;
    advance(model, debate, commandFor(model, situation, use));
    const game = { seed: 0, rounds: 0, others: () => diplomat, seat: -1, player: diplomat };
    sum += pointsOf(model, playOnAs(model, debate, game), situation.seat);
  }
  return sum;
};

/** The best uses of one situation, a bit each: several where they come to the same. */
const bestOf = (model: Model, situation: Situation, futures: number): number => {
  const worth = USES.map((_, use) => worthOf(model, situation, use, futures));
  const best = Math.max(...worth);
  return worth.reduce((bits, one, use) => (one === best ? bits | (1 << use) : bits), 0);
};

/** Every set of uses that can be best, a bit each. */
export const USE_SETS = 1 << USES.length;

const MOST_GAMES = 600;

/** The next floor turn of a seat that holds `card`, in place; false when the game has no more of them. */
const nextTurn = (model: Model, debate: Debate, card: number): boolean => {
  while (debate.phase !== 'verdict') {
    const seat = awaited(model, debate)[0] ?? -1;
    const onFloor = debate.phase === 'floor' && seat !== model.framework;
    if (onFloor && knownTo(debate, seat, openTable(model, debate)).hand.includes(card)) return true;
    playOn(model, debate, () => 'diplomat');
  }
  return false;
};

/**
 * Which uses of one card were the best, over `games` situations, one from each of as many diplomats' games: by era, and
 * by the set of those that were.
 */
export const bestUses = (
  model: Model,
  options: {
    readonly seed: number;
    readonly rounds: number;
    readonly card: number;
    readonly games: number;
    readonly futures: number;
  },
): number[][] => {
  const { card, futures, rounds } = options;
  const counts = model.eras.map(() => Array.from({ length: USE_SETS }, () => 0));
  let found = 0;
  for (let game = 0; found < options.games && game < MOST_GAMES; game++) {
    const debate = startDebate(model, { seed: (options.seed + game) >>> 0, rounds, humans: [] });
    if (!nextTurn(model, debate, card)) continue;
    found += 1;
    const seat = awaited(model, debate)[0]!;
    counts[eraOf(model, debate)]![bestOf(model, { debate, seat, card }, futures)]! += 1;
  }
  return counts;
};
