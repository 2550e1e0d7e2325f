import { draw } from './chance.ts';
import type { Purpose } from './chance.ts';
import type { Debate } from './debate.ts';
import type { Model } from './model.ts';

/** Added to every capital's votes, so that small ones are heard too. */
const EVERYONE = 10;

/**
 * Up to `count` of `seats`, drawn one after the other without putting back, each with a chance that follows its votes
 * (Plackett 1975). In the order of the draw.
 */
export const calledByVotes = (
  model: Model,
  debate: Debate,
  purpose: Purpose,
  seats: readonly number[],
  count: number,
): number[] => {
  const left = seats.slice();
  const called: number[] = [];
  let total = left.reduce((sum, seat) => sum + EVERYONE + model.votes[seat]!, 0);
  while (called.length < count && left.length > 0) {
    let at = draw(debate, purpose, 0, called.length, 1, total);
    let place = 0;
    while ((at -= EVERYONE + model.votes[left[place]!]!) > 0) place += 1;
    const [seat] = left.splice(place, 1);
    called.push(seat!);
    total -= EVERYONE + model.votes[seat!]!;
  }
  return called;
};
