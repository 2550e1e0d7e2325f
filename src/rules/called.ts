import { draw } from './chance.ts';
import type { Purpose } from './chance.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';
import { LUCK, waitFor } from './race.ts';

/** Added to every capital's votes, so that small ones are heard too. */
const EVERYONE = 10;

/**
 * Up to `count` of `seats`, drawn one after the other without putting back, each with a chance that follows its votes
 * (Plackett 1975), as an exponential race. In the order of the draw.
 */
export const calledByVotes = (
  model: Model,
  debate: Debate,
  purpose: Purpose,
  seats: readonly number[],
  count: number,
): number[] => {
  const luck = draw(debate, purpose, 0, 0, 0, LUCK);
  return seats
    .map((seat) => ({ seat, wait: waitFor(luck, seat), weight: EVERYONE + model.votes[seat]! }))
    .sort((a, b) => a.wait * b.weight - b.wait * a.weight || a.seat - b.seat)
    .slice(0, count)
    .map(({ seat }) => seat);
};
