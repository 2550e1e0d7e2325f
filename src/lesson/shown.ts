import type { Scenario } from '../scenario/schema.ts';
import { MOST_SHOWN } from '../session/protocol.ts';
import type { RoundChances, ShownDecision } from '../session/protocol.ts';
import type { RoundTally } from '../simulation/by-round.ts';
import type { Mattered } from '../simulation/decisions.ts';
import { clarity } from '../simulation/pure/comparing.ts';
import { wayOf } from '../simulation/pure/intervals.ts';

/** A decision as it is shown, and its place in the record. */
export type Placed = ShownDecision & { readonly at: number };

/** Counts of futures as the room keeps them. */
export const chancesIn = (rounds: readonly RoundTally[]): RoundChances[] =>
  rounds.map(({ round, tally: { played, endings } }) => ({ round, played, endings }));

/** The same as the chart wants them. */
export const talliesIn = (chances: readonly RoundChances[]): RoundTally[] =>
  chances.map(({ round, played, endings }) => ({
    round,
    at: 0,
    tally: { played, endings, counted: 0 },
  }));

const shownOf = (
  { endings }: Scenario,
  { round, taken, instead, compared, ending }: Mattered,
): ShownDecision => {
  const { at, low, high } = compared.counted;
  const shift = compared.endings[ending];
  const isClear = shift !== undefined && wayOf(shift.difference) !== 0;
  return {
    round,
    taken,
    instead,
    worlds: compared.of,
    counted: { at, low, high },
    ending: isClear ? (endings[ending]?.id ?? null) : null,
    done: shift?.first.at ?? 0,
    otherwise: shift?.second.at ?? 0,
  };
};

/** Decisions that mattered, as they are shown, each with its place. */
export const decisionsIn = (scenario: Scenario, mattered: readonly Mattered[]): Placed[] =>
  mattered.map((one) => ({ ...shownOf(scenario, one), at: one.at }));

const plainness = ({ compared, ending }: Mattered): number => {
  const shift = compared.endings[ending];
  return Math.max(clarity(compared.counted), shift === undefined ? 0 : clarity(shift.difference));
};

/** The clearest of them, as many as a wall has room for, in order of time. */
export const clearest = (scenario: Scenario, mattered: readonly Mattered[]): ShownDecision[] =>
  mattered
    .toSorted((a, b) => plainness(b) - plainness(a))
    .slice(0, MOST_SHOWN.decisions)
    .toSorted((a, b) => a.at - b.at)
    .map((one) => shownOf(scenario, one));
