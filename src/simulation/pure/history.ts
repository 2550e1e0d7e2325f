import { playOut } from '../../bots/play-out.ts';
import type { Model } from '../../rules/model.ts';
import { startDebate } from '../../rules/start.ts';
import { mixedSkill, seedOf } from './simulate.ts';

/** Which games: `games` consecutive seeds from `seed`, `rounds` long. */
export interface Sample {
  readonly games: number;
  readonly seed: number;
  readonly rounds: number;
}

/** Games in which a seat's pledge at the end has something in a channel: by seat, then by channel, 0 … `games`. */
export type Pledges = readonly (readonly number[])[];

/** Plays by bots alone, half novices and half diplomats, and counts whose pledge at the end is in which channel. */
export const pledgesAtEnd = (model: Model, sample: Sample): Pledges => {
  const counts = model.assets.map(({ channelMasks }) => channelMasks.map(() => 0));
  for (let game = 0; game < sample.games; game++) {
    const seed = seedOf(sample.seed, game);
    const start = startDebate(model, { seed, rounds: sample.rounds, humans: [] });
    const { pledged } = playOut(model, start, (seat) => mixedSkill(seed, seat));
    pledged.forEach((mask, seat) => {
      model.assets[seat]!.channelMasks.forEach((channel, index) => {
        if ((mask & channel) !== 0) counts[seat]![index]! += 1;
      });
    });
  }
  return counts;
};
