/** The ending that only a player can bring about: its own government falls. */
import { share, told } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Section } from '../section.ts';
import { seatName } from '../seats.ts';
import { needsPlayer } from './bots-alone.ts';

export const ruin: Section = {
  id: 'ruin',
  tasks: (model, { seed, rounds, sizes }) =>
    model.seats.map((seat) => ({
      kind: 'ruin',
      seat,
      seed,
      rounds,
      games: sizes['ruin, a seat'],
    })),
  tables: (model, all) => [
    {
      title: 'The government that fell: how often, if the player spends all it has',
      rows: counts(all, 'ruin').map(({ seat, of }) => {
        const part = share(of.filter((one) => needsPlayer(model, one)).length, of.length);
        const row = { name: seatName(model, seat), told: told(part) };
        return judged(row, 'at least once', { ...part, low: part.value }, (x) => x > 0);
      }),
    },
  ],
};
