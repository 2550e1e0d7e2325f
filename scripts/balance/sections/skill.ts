/** Whether it pays to play well: the same seat, the same seeds, played by ever better bots. */
import { FUTURES } from '../../../src/bots/strategist.ts';
import type { Model } from '../../../src/rules/model.ts';
import { LADDER } from '../../../src/simulation/pure/balance/skill.ts';
import type { Rung, Skilled } from '../../../src/simulation/pure/balance/skill.ts';
import type { Counted } from '../../../src/simulation/pure/balance/tasks.ts';
import { mean, median, pairedShares, shareOf, told, toldPoints } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Row, Section } from '../section.ts';
import { idOf, sampled } from '../seats.ts';

const SEATS_EACH = 5;

/** Own interests counted above what the median diplomat reaches in this seat, and one of the two better tiers. */
const successes = (model: Model, of: Skilled, usual: number): boolean[] =>
  of.counted.map(
    (own, game) => own > usual && (of.tiers[game] ?? 0) >= model.scenario.tiers.length - 2,
  );

/** Success of one rung, over all sampled seats and seeds in one order. */
function successOf(model: Model, all: readonly Counted[], rung: Rung): boolean[] {
  const played = counts(all, 'skill');
  const diplomats = played.filter((one) => one.rung === 'diplomat');
  return diplomats.flatMap((usual) => {
    const own = played.find((one) => one.seat === usual.seat && one.rung === rung);
    return own ? successes(model, own.of, median(usual.of.counted)) : [];
  });
}

function stepRow(rung: Rung, below: Rung, success: ReadonlyMap<Rung, boolean[]>): Row {
  const step = pairedShares(success.get(rung) ?? [], success.get(below) ?? []);
  const row = { name: `${rung} above ${below}`, told: toldPoints(step) };
  return judged(row, '≥ 15 points', step, (x) => x >= 0.15);
}

const meanRow = (all: readonly Counted[], rung: Rung): Row => {
  const own = counts(all, 'skill').filter((one) => one.rung === rung);
  const counted = mean(own.flatMap(({ of }) => of.counted));
  return {
    name: `${rung}: own interests counted`,
    told: `${counted.value.toFixed(2).padStart(7)}  [${counted.low.toFixed(2)}, ${counted.high.toFixed(2)}]`,
  };
};

export const skill: Section = {
  id: 'skill',
  tasks: (model, { seed, rounds, sizes }) =>
    sampled(model, SEATS_EACH).flatMap((seat, place) =>
      LADDER.map((rung) => {
        const games = sizes['skill, a seat'];
        return { kind: 'skill', seat, rung, seed: seed + place * games, rounds, games } as const;
      }),
    ),
  tables: (model, all) => {
    const success = new Map(LADDER.map((rung) => [rung, successOf(model, all, rung)] as const));
    const seats = [...new Set(counts(all, 'skill').map(({ seat }) => idOf(model, seat)))];
    return [
      {
        title: 'Skill: success in the same seat and seeds, diplomats in all others',
        note: `Success: more own interests counted than the median diplomat's, and one of the two better tiers. A strategist tries each choice in ${String(FUTURES)} futures. Seats: ${seats.join(', ')}.`,
        rows: [
          ...LADDER.map((rung): Row => {
            const part = shareOf(success.get(rung) ?? [], (came) => came);
            return { name: rung, told: told(part) };
          }),
          ...LADDER.slice(1).map((rung, below) => stepRow(rung, LADDER[below] ?? rung, success)),
          ...LADDER.map((rung) => meanRow(all, rung)),
        ],
      },
    ];
  },
};
