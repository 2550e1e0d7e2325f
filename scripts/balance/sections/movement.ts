/** Whether there is still something to decide late in the game. */
import type { Tables } from '../../../src/simulation/pure/balance/tables.ts';
import { mean, sum, toldNumber } from '../numbers.ts';
import { judged } from '../section.ts';
import type { Row } from '../section.ts';
import { readingTables } from './bots-alone.ts';

/** By game: the mean number of seats that changed their stance in a round of those asked for. */
const movedIn = (of: Tables, is: (round: number) => boolean): number[] =>
  of.moved.flatMap((byRound) => {
    const asked = byRound.filter((_, index) => is(index + 1));
    return asked.length === 0 ? [] : [sum(asked) / asked.length];
  });

function row(of: Tables, name: string, is: (round: number) => boolean, target: boolean): Row {
  const seats = mean(movedIn(of, is));
  const plain = { name, told: `${toldNumber(seats)} seats` };
  return target ? judged(plain, '≥ 3', seats, (x) => x >= 3) : plain;
}

export const movement = readingTables('movement', (model, of) => {
  const rounds = of.eras.map((_, index) => index + 1);
  const late = (round: number): boolean => round * 2 > rounds.length;
  return [
    {
      title: 'Movement: seats that change their stance at the reveal, bots alone',
      rows: [
        ...rounds.map((round) =>
          row(of, `round ${String(round)}`, (one) => one === round, late(round)),
        ),
        ...model.scenario.eras.map(({ id }, era) =>
          row(of, `a round of ${id}`, (one) => of.eras[one - 1] === era, false),
        ),
        row(of, 'a round of the second half', late, true),
      ],
    },
  ];
});
