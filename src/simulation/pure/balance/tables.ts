import { eraOf } from '../../../rules/eras.ts';
import type { Debate } from '../../../rules/debate.ts';
import type { Fact } from '../../../rules/facts.ts';
import type { Model } from '../../../rules/model.ts';
import { mixedSkill } from '../simulate.ts';
import { bot, playAs } from './game.ts';
import type { Hear } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

/** What games came to, seed by seed. */
export interface Outcomes {
  /** By game: index of the ending. */
  readonly endings: readonly number[];
  /** By game: the last posture of every seat, a digit each. */
  readonly postures: readonly string[];
}

/** Raw counts over games by bots alone, half novices and half diplomats. */
export interface Tables extends Outcomes {
  /** By round, from the first on: index of the era. */
  readonly eras: readonly number[];
  /** By game and round: how many seats changed their stance at the reveal. */
  readonly moved: readonly (readonly number[])[];
  /** By card: games in which it was spoken, answered with or spent. */
  readonly played: readonly number[];
  /** By game, round and gauge: its value after the round. */
  readonly gauges: readonly (readonly (readonly number[])[])[];
}

/** What is heard in one game. */
interface Heard {
  readonly moved: number[];
  readonly gauges: number[][];
  readonly cards: Set<number>;
}

const listen = (fact: Fact, debate: Debate, heard: Heard): void => {
  if (fact.type === 'round-began') heard.moved.push(0);
  if (fact.type === 'pledge-revealed' && fact.from !== fact.to && debate.round > 0) {
    heard.moved[debate.round - 1]! += 1;
  }
  if (fact.type === 'spoke' || fact.type === 'influenced') heard.cards.add(fact.card);
  if (fact.type === 'table-measured') heard.gauges.push(debate.gauges.slice());
};

/** One game by mixed bots, with an ear on every fact and the debate as it stands after it. */
const mixedGame = (model: Model, seed: number, rounds: number, hear?: Hear): Debate => {
  const others = (seat: number) => bot(mixedSkill(seed, seat));
  return playAs(model, { seed, rounds, others, seat: -1, player: others(0) }, hear);
};

const outcomesOf = (debates: readonly Pick<Debate, 'ending' | 'posture'>[]): Outcomes => ({
  endings: debates.map(({ ending }) => ending),
  postures: debates.map(({ posture }) => posture.join('')),
});

/** Plays games by bots alone and keeps what they came to. */
export const playOutcomes = (model: Model, sampling: Sampling): Outcomes =>
  outcomesOf(eachGame(sampling, (seed) => mixedGame(model, seed, sampling.rounds)));

const erasOf = (model: Model, debate: Debate): number[] =>
  Array.from({ length: debate.rounds }, (_, index) => eraOf(model, debate, index + 1));

/** Plays games by bots alone and counts what happens in them. */
export const playTables = (model: Model, sampling: Sampling): Tables => {
  const games = eachGame(sampling, (seed) => {
    const heard: Heard = { moved: [], gauges: [], cards: new Set() };
    const debate = mixedGame(model, seed, sampling.rounds, (fact, now) => {
      listen(fact, now, heard);
    });
    return { debate, ...heard };
  });
  return {
    ...outcomesOf(games.map(({ debate }) => debate)),
    eras: games[0] ? erasOf(model, games[0].debate) : [],
    moved: games.map(({ moved }) => moved),
    gauges: games.map(({ gauges }) => gauges),
    played: model.cards.map((_, card) => games.filter(({ cards }) => cards.has(card)).length),
  };
};
