import type { Model } from '../../../rules/model.ts';
import { spendthrift } from '../spendthrift.ts';
import { bot, playAs } from './game.ts';
import { eachGame } from './sampling.ts';
import type { Sampling } from './sampling.ts';

const others = () => bot('diplomat');

/** How games end, by index of the ending, when whoever sits in `seat` spends whatever it has; diplomats around it. */
export const playRuin = (
  model: Model,
  { seat, ...sampling }: Sampling & { readonly seat: number },
): number[] =>
  eachGame(sampling, (seed) => {
    const game = { seed, rounds: sampling.rounds, others, seat, player: spendthrift };
    return playAs(model, game).ending;
  });
