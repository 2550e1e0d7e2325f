import type { Debate } from '../../../rules/debate.ts';
import type { Fact } from '../../../rules/facts.ts';
import type { Model } from '../../../rules/model.ts';
import { mixedSkill } from '../simulate.ts';
import { bot, playAs, tierOf } from './game.ts';
import type { Hear } from './game.ts';

/** Raw counts over games by bots alone, half novices and half diplomats. */
export interface Tables {
  readonly games: number;
  /** By index of the ending. */
  readonly endings: readonly number[];
  /** By round: how many seats changed their stance at the reveal, over all games. */
  readonly moved: readonly number[];
  /** By round: how many games came so far. */
  readonly reached: readonly number[];
  /** By card: games in which it was spoken, answered with or spent. */
  readonly played: readonly number[];
  /** By gauge: its value after every round of every game, in one order for all gauges. */
  readonly gauges: readonly (readonly number[])[];
}

interface Sampling {
  readonly seed: number;
  readonly games: number;
  readonly rounds: number;
}

interface Counting {
  readonly endings: number[];
  readonly moved: number[];
  readonly reached: number[];
  readonly played: number[];
  readonly gauges: number[][];
}

const countFact = (fact: Fact, debate: Debate, counting: Counting, seen: Set<number>): void => {
  if (fact.type === 'pledge-revealed' && fact.from !== fact.to && debate.round > 0) {
    counting.moved[debate.round - 1]! += 1;
  }
  if (fact.type === 'spoke' || fact.type === 'influenced') seen.add(fact.card);
  if (fact.type !== 'table-measured') return;
  counting.reached[debate.round - 1]! += 1;
  debate.gauges.forEach((value, gauge) => counting.gauges[gauge]!.push(value));
};

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** Plays games by bots alone and counts. */
export const playTables = (model: Model, sampling: Sampling): Tables => {
  const { cards, endings, gauges } = model.scenario;
  const counting: Counting = {
    endings: zeros(endings.length),
    moved: zeros(sampling.rounds),
    reached: zeros(sampling.rounds),
    played: zeros(cards.length),
    gauges: gauges.map(() => []),
  };
  for (let game = 0; game < sampling.games; game++) {
    const seed = (sampling.seed + game) >>> 0;
    const seen = new Set<number>();
    const debate = watched(model, { ...sampling, seed }, (fact, now) => {
      countFact(fact, now, counting, seen);
    });
    counting.endings[debate.ending]! += 1;
    for (const card of seen) counting.played[card]! += 1;
  }
  return { games: sampling.games, ...counting };
};

/** One game by mixed bots, with an ear on every fact and the debate as it stands after it. */
const watched = (
  model: Model,
  game: { readonly seed: number; readonly rounds: number },
  hear: Hear,
): Debate => {
  const others = (seat: number) => bot(mixedSkill(game.seed, seat));
  return playAs(model, { ...game, others, seat: -1, player: bot('diplomat') }, hear);
};

/** What the same seeds come to under two versions of a scenario: by game, ending, tier and last stances. */
export interface Comparison {
  readonly games: number;
  readonly endings: number;
  readonly tiers: number;
  /** Seats whose last stance differs, over all games. */
  readonly stances: number;
}

/** Plays both versions over the same seeds, mixed bots in all seats, and counts what differs. */
export const compare = (model: Model, other: Model, sampling: Sampling): Comparison => {
  const counts = { endings: 0, tiers: 0, stances: 0 };
  for (let game = 0; game < sampling.games; game++) {
    const seed = (sampling.seed + game) >>> 0;
    const [a, b] = [model, other].map((one) =>
      watched(one, { seed, rounds: sampling.rounds }, () => undefined),
    ) as [Debate, Debate];
    if (a.ending !== b.ending) counts.endings += 1;
    if (tierOf(model, a) !== tierOf(other, b)) counts.tiers += 1;
    counts.stances += a.posture.filter((posture, seat) => posture !== b.posture[seat]).length;
  }
  return { games: sampling.games, ...counts };
};
