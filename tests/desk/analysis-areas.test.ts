import { describe, expect, test } from 'vitest';
import { CHART, letter, lettersOf } from '../../src/desk/analysis-areas.tsx';
import type { Column } from '../../src/desk/analysis-areas.tsx';
import { endingsOf } from '../../src/desk/endings.ts';
import { scenarioOf } from '../helpers/core.ts';

const CRISES = ['mali-2013', 'libya-2011', 'relocation-2015', 'tutorial-3-rounds'] as const;
const endings = endingsOf(scenarioOf('mali-2013'));

/** Columns from shares in the order of the bands. */
const columnsOf = (...rows: readonly (readonly number[])[]): Column[] =>
  rows.map((bands, place) => {
    const shares = endings.map(() => 0);
    for (const [band, { index }] of endings.entries()) shares[index] = bands[band] ?? 0;
    return { label: String(place), shares };
  });

describe('the endings of one crisis', () => {
  test.each(CRISES)('are filled in different ways: %s', (id) => {
    const tones = endingsOf(scenarioOf(id)).map(({ tone }) => tone);
    expect(new Set(tones).size).toBe(tones.length);
  });
});

describe('the letters of the chart', () => {
  test('stand where their band is widest, and a thin band has none', () => {
    const columns = columnsOf([0.5, 0.48, 0.02], [0.9, 0.08, 0.02], [0.97, 0.02, 0.01]);
    const letters = lettersOf(columns, endings);
    expect(letters.map(({ told }) => told)).toEqual([letter(0), letter(1)]);
    const [first, second] = letters;
    expect(first?.x).toBeCloseTo(CHART.left + 0.75 * CHART.width);
    expect(first?.y).toBeCloseTo(CHART.top + CHART.height * (1 - 0.935 / 2));
    expect(second?.x).toBeCloseTo(CHART.left + 0.25 * CHART.width);
    expect(second?.y).toBeCloseTo(CHART.top + CHART.height * (1 - (0.7 + 0.28 / 2)));
  });

  test('are none where there is one column only', () => {
    expect(lettersOf(columnsOf([0.5, 0.5]), endings)).toEqual([]);
  });
});
