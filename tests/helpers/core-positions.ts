/** Positions in the middle of games, as a person's seat meets them. */
import { playOn } from '../../src/bots/play-out.ts';
import { startDebate } from '../../src/rules/start.ts';
import type { Model } from '../../src/rules/model.ts';
import { playBatch } from '../../src/simulation/pure/futures.ts';
import type { Position } from '../../src/simulation/pure/futures.ts';
import { emptyTally, sharesOf, tallied } from '../../src/simulation/pure/tally.ts';
import { seatIn } from './core.ts';

/** The beginning of a round between the second and the last of a game of eight, by number. */
export const randomPosition = (model: Model, number: number, seat = 'DE'): Position => {
  const debate = startDebate(model, { seed: 700 + number, rounds: 8, humans: [seat] });
  const round = 2 + (number % 7);
  while (debate.phase !== 'verdict' && debate.round < round)
    playOn(model, debate, () => 'diplomat');
  return { debate, viewer: seatIn(model, seat), bots: model.seats.map(() => 'diplomat') };
};

/** By ending: whether the interval from few futures holds the share among many others. */
export const agreements = (
  model: Model,
  position: Position,
  { few, many }: { readonly few: number; readonly many: number },
): boolean[] => {
  const shares = [
    { seed: 1, to: few },
    { seed: 2, to: many },
  ].map(({ seed, to }) => {
    const codes = playBatch(model, { position, seed, from: 0, to });
    return sharesOf(tallied(emptyTally(model.scenario.endings.length), codes));
  });
  const [stated = [], found = []] = shares;
  return stated.map(({ low, high }, ending) => {
    const at = found[ending]?.at ?? -1;
    return low <= at && at <= high;
  });
};
