/** What a change of the scenario does to games of the same seeds. */
import { tierOfEnding } from '../../src/bots/points.ts';
import type { Model } from '../../src/rules/model.ts';
import type { Outcomes } from '../../src/simulation/pure/balance/tables.ts';
import { POSTURES } from '../../src/scenario/lists.ts';
import { isClearOfZero, mean, pairedShares, shareOf, zOfMany } from './numbers.ts';
import type { Estimate } from './numbers.ts';

/** How far a named count lies above (positive) or below what it is without the change. */
export interface Shift {
  readonly name: string;
  readonly by: Estimate;
}

const came = (of: Outcomes, ending: number): boolean[] => of.endings.map((one) => one === ending);

/** How many seats stand in one posture at the end. */
const standing = (postures: string, posture: number): number =>
  postures.split(String(posture)).length - 1;

/** The games of both that share a seed. */
const inCommon = (one: Outcomes, other: Outcomes) => {
  const games = Math.min(one.endings.length, other.endings.length);
  const cut = (of: Outcomes): Outcomes => ({
    endings: of.endings.slice(0, games),
    postures: of.postures.slice(0, games),
  });
  return [cut(one), cut(other)] as const;
};

/** Games whose ending changes. */
export function endingsChanged(changed: Outcomes, usual: Outcomes): Estimate {
  const [a, b] = inCommon(changed, usual);
  return shareOf(a.endings, (ending, game) => ending !== b.endings[game]);
}

/** Games whose common tier changes. */
export function tiersChanged(model: Model, changed: Outcomes, usual: Outcomes): Estimate {
  const [a, b] = inCommon(changed, usual);
  const tier = (ending = 0): number => tierOfEnding(model, ending);
  return shareOf(a.endings, (ending, game) => tier(ending) !== tier(b.endings[game]));
}

/**
 * The shares of endings and the numbers of seats in each last stance, with and without the change. Their intervals are
 * wider than usual, so that all of them hold at once.
 */
export function shiftsOf(model: Model, changed: Outcomes, usual: Outcomes): Shift[] {
  const [a, b] = inCommon(changed, usual);
  const { endings } = model.scenario;
  const z = zOfMany(endings.length + POSTURES.length);
  return [
    ...endings.map(({ id }, ending) => ({
      name: id,
      by: pairedShares(came(a, ending), came(b, ending), z),
    })),
    ...POSTURES.map((name, posture) => ({
      name,
      by: mean(
        a.postures.map(
          (one, game) => standing(one, posture) - standing(b.postures[game] ?? '', posture),
        ),
        z,
      ),
    })),
  ];
}

/** The shifts that chance does not explain. */
export const clearShifts = (shifts: readonly Shift[]): Shift[] =>
  shifts.filter(({ by }) => isClearOfZero(by));
