/** Whether it pays to play well: the same seat, the same seeds, played by ever better bots. */
import type { Model } from '../../../src/rules/model.ts';
import { LADDER } from '../../../src/simulation/pure/balance/skill.ts';
import type { Rung } from '../../../src/simulation/pure/balance/skill.ts';
import type { Counted, Task } from '../../../src/simulation/pure/balance/tasks.ts';
import { mean, median, pairedShares, shareOf, told, toldNumber, toldPoints } from '../numbers.ts';
import { counts, judged } from '../section.ts';
import type { Of, Row, Sample, Section } from '../section.ts';
import { idOf, sampled } from '../seats.ts';

const SEATS_EACH = 5;

/** Seeds of one seat do not come up in another. */
const APART = 10_000;

const ladderOf = ({ sizes }: Sample): readonly (readonly [Rung, number])[] =>
  LADDER.map((rung) => [
    rung,
    rung === 'strategist' ? sizes['strategist, a seat'] : sizes['skill, a seat'],
  ]);

const tasks = (model: Model, sample: Sample): readonly Task[] =>
  sampled(model, SEATS_EACH).flatMap((seat, place) =>
    ladderOf(sample).map(([rung, games]) => {
      const { rounds, seed, sizes } = sample;
      const futures = sizes['futures of a strategist'];
      return { kind: 'skill', seat, rung, futures, seed: seed + place * APART, rounds, games };
    }),
  );

/** Successes of one rung by seat and game. */
type Successes = readonly (readonly boolean[])[];

/** Own interests counted above what the median diplomat reaches in this seat, and one of the two better tiers. */
const successes = (model: Model, { of }: Of<'skill'>, usual: number): boolean[] =>
  of.counted.map(
    (own, game) => own > usual && (of.tiers[game] ?? 0) >= model.scenario.tiers.length - 2,
  );

function successOf(model: Model, all: readonly Counted[], rung: Rung): Successes {
  const played = counts(all, 'skill');
  const diplomats = played.filter((one) => one.rung === 'diplomat');
  return diplomats.map((usual) => {
    const own = played.find((one) => one.seat === usual.seat && one.rung === rung);
    return own ? successes(model, own, median(usual.of.counted)) : [];
  });
}

/** The games of every seat that both have played, in one list each. */
function inCommon(one: Successes, other: Successes): [boolean[], boolean[]] {
  const cut = (list: Successes, by: Successes): boolean[] =>
    list.flatMap((games, seat) => games.slice(0, by[seat]?.length ?? 0));
  return [cut(one, other), cut(other, one)];
}

function stepRow(rung: Rung, below: Rung, success: ReadonlyMap<Rung, Successes>): Row {
  const [one, other] = inCommon(success.get(rung) ?? [], success.get(below) ?? []);
  const step = pairedShares(one, other);
  const name = `${rung} above ${below}, ${String(one.length)} games`;
  return judged({ name, told: toldPoints(step) }, '≥ 15 points', step, (x) => x >= 0.15);
}

const successRow = (rung: Rung, success: Successes): Row => ({
  name: `${rung} succeeds`,
  told: told(shareOf(success.flat(), (came) => came)),
});

function interestsRow(all: readonly Counted[], rung: Rung): Row {
  const own = counts(all, 'skill').filter((one) => one.rung === rung);
  const counted = mean(own.flatMap(({ of }) => of.counted));
  return { name: `${rung}: own interests counted`, told: ` ${toldNumber(counted)}` };
}

export const skill: Section = {
  id: 'skill',
  tasks,
  tables: (model, all) => {
    const success = new Map(LADDER.map((rung) => [rung, successOf(model, all, rung)] as const));
    const played = counts(all, 'skill');
    const seats = [...new Set(played.map(({ seat }) => idOf(model, seat)))].join(', ');
    const [futures] = played.map((one) => one.futures);
    return [
      {
        title: 'Skill: success in the same seat and seeds, diplomats in all others',
        note: `Success: more own interests counted than the median diplomat's, and one of the two better tiers. A strategist plays ${String(futures ?? 0)} futures out for each choice. Seats: ${seats}.`,
        rows: [
          ...LADDER.map((rung) => successRow(rung, success.get(rung) ?? [])),
          ...LADDER.slice(1).map((rung, below) => stepRow(rung, LADDER[below] ?? rung, success)),
          ...LADDER.map((rung) => interestsRow(all, rung)),
        ],
      },
    ];
  },
};
