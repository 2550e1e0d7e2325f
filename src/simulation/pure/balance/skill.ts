import type { Chooser } from '../../../bots/play-out.ts';
import { countedOf, tierOf } from '../../../bots/points.ts';
import { FUTURES, strategistAnswer } from '../../../bots/strategist.ts';
import type { Model } from '../../../rules/model.ts';
import { bot, playAs } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

/** The steps of the ladder, each to be better than the one before. */
export const LADDER = ['novice', 'diplomat', 'strategist'] as const;
export type Rung = (typeof LADDER)[number];

const playerOf = (rung: Rung): Chooser =>
  rung === 'strategist'
    ? (model, debate, seat, table) => strategistAnswer(model, debate, seat, FUTURES, table)
    : bot(rung);

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

/** Plays one seat on one rung of the ladder. */
export const playSkill = (
  model: Model,
  { seat, rung, ...sampling }: Sampling & { readonly seat: number; readonly rung: Rung },
): Skilled => playSeat(model, seat, playerOf(rung), sampling);
