import type { Model } from '../../src/rules/model.ts';
import { smallWith } from './core.ts';

/** The small scenario with every parameter of choosing and dealing written out, so that defaults may be tuned freely. */
export const tuned = (): Model =>
  smallWith(({ tuning }) => {
    Object.assign(tuning.choice, {
      threat: 500,
      threatFrom: 500,
      resolve: 500,
      resolveFrom: 450,
      example: 100,
      urgencyGauge: 'fire',
      urgency: 200,
      urgencyFrom: 300,
      lowStanding: 300,
      lowStandingSlope: 400,
      token: 46,
      tokenSlope: 550,
      tokenStay: 20,
      solidarity: -106,
      solidarityStay: 50,
      mandateDue: -20,
      stepBack: -60,
      gap: 40,
      holdOut: 110,
      holdOutPressure: 8,
      aside: 40,
    });
    Object.assign(tuning.bargain, {
      caution: 15,
      asset: 12,
      wants: 5000,
      text: 45,
      lastInTheWay: 1800,
      post: 40,
      lowStanding: 1500,
      trust: 100,
      word: 80,
    });
  });

/** Rows of a golden table: every cell as wide as its column is said to be. */
export const rowsOf = (
  widths: readonly number[],
  rows: readonly (readonly (string | number)[])[],
): string[] =>
  rows.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join('')
      .trimEnd(),
  );
