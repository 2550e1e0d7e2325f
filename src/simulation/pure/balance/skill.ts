import type { Chooser } from '../../../bots/play-out.ts';
import { botAnswer } from '../../../bots/players.ts';
import { countedOf, tierOf } from '../../../bots/points.ts';
import type { Model } from '../../../rules/model.ts';
import { bot, playAs } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

/** The steps of the ladder, each to be better than the one before. */
export const LADDER = ['novice', 'diplomat', 'strategist'] as const;
export type Rung = (typeof LADDER)[number];

/** The way of playing of a rung; `futures` is how many a strategist plays out for each choice. */
const playerOf =
  (rung: Rung, futures: number): Chooser =>
  (model, debate, seat, table) =>
    botAnswer(model, debate, seat, rung, table, futures);

/** What one rung of the ladder came to in one seat, game by game. */
export interface Skilled {
  /** Own interests that count. */
  readonly counted: readonly number[];
  /** The common tier, 0 the worst. */
  readonly tiers: readonly number[];
}

const others = (): Chooser => bot('diplomat');

/** Plays one seat with a given way of playing, diplomats in all others. */
export const playSeat = (
  model: Model,
  seat: number,
  player: Chooser,
  sampling: Sampling,
): Skilled => {
  const ends = eachGame(sampling, (seed) => {
    const debate = playAs(model, { seed, rounds: sampling.rounds, others, seat, player });
    return { counted: countedOf(model, debate, seat), tier: tierOf(model, debate) };
  });
  return { counted: ends.map(({ counted }) => counted), tiers: ends.map(({ tier }) => tier) };
};

/** Who is to play which seat, and how far a strategist looks. */
export interface Climb {
  readonly seat: number;
  readonly rung: Rung;
  readonly futures: number;
}

/** Plays one seat on one rung of the ladder. */
export const playSkill = (
  model: Model,
  { seat, rung, futures, ...sampling }: Sampling & Climb,
): Skilled => playSeat(model, seat, playerOf(rung, futures), sampling);
