import { describe, expect, it } from 'vitest';
import { layoutOf, TALLY } from '../../src/table/layout.ts';
import type { Layout } from '../../src/table/layout.ts';
import { pointAt } from '../../src/table/oval.ts';
import type { Oval } from '../../src/table/oval.ts';
import { cellsOf, isInside, laid, overlap, SIZES } from './boxes.ts';

const CROWDS = [2, 3, 8, 15, 27, 40];
const CASES = SIZES.flatMap(([width, height]) =>
  CROWDS.map((seats) => [width, height, seats] as const),
);

const covered = (layout: Layout, box: Layout['cargo']): number =>
  box.width === 0 ? 0 : Math.max(...cellsOf(layout).map((cell) => overlap(cell, box)));

const rowsOf = ({ tally, tallyRows, inline }: Layout): Layout['cargo'][] =>
  inline
    ? [tally]
    : tallyRows.map((width, row) => ({
        x: tally.x,
        y: tally.y + row * TALLY.row + 4,
        width,
        height: TALLY.row - 8,
      }));

const edgeOf = (oval: Oval): { readonly x: number; readonly y: number }[] =>
  Array.from({ length: 90 }, (_, step) => pointAt(oval, (step * Math.PI) / 45));

const holds = ({ x, y, rx, ry, power }: Oval, spot: { x: number; y: number }): boolean =>
  Math.abs((spot.x - x) / rx) ** power + Math.abs((spot.y - y) / ry) ** power <= 1.0001;

describe.each(CASES)('at %i by %i with %i seats', (width, height, seats) => {
  const layout = laid(width, height, seats);
  const canvas = { x: 0, y: 0, width, height };

  it('nobody sits on the totals', () => {
    for (const row of rowsOf(layout)) {
      expect(isInside(row, canvas)).toBe(true);
      expect(covered(layout, row)).toBeLessThanOrEqual(0);
    }
  });

  it('nobody sits on what was pledged', () => {
    expect(isInside(layout.cargo, canvas)).toBe(true);
    expect(covered(layout, layout.cargo)).toBeLessThanOrEqual(0);
  });

  it('the map lies on the table, and the table on the canvas', () => {
    for (const spot of edgeOf(layout.inlay)) expect(holds(layout.table, spot)).toBe(true);
    for (const { x, y } of edgeOf(layout.table)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('what was pledged', () => {
  it('is shown at every size, or the table is too low for it on a phone', () => {
    const without = CASES.filter(([...size]) => laid(...size).cargo.width === 0);
    expect(without.every(([width]) => width < 400)).toBe(true);
    expect(without.length).toBeLessThan(CASES.length / 10);
  });

  it('has two columns at least where it lies in a corner', () => {
    const corners = CASES.map((size) => laid(...size)).filter(({ inline }) => !inline);
    expect(corners.length).toBeGreaterThan(0);
    for (const { cargo } of corners) expect(cargo.width).toBeGreaterThanOrEqual(108);
  });
});

describe('the strip of gauges', () => {
  it.each([
    [358, 600],
    [1024, 640],
  ])('lies above every seat at %i by %i', (width, height) => {
    const layout = layoutOf({ width, height, seats: 27, letters: 2, gauges: 6 });
    expect(layout.gauges.height).toBeGreaterThan(0);
    for (const cell of cellsOf(layout)) expect(overlap(cell, layout.gauges)).toBeLessThanOrEqual(0);
  });
});

it.each([
  [1, 1],
  [40, 300],
  [300, 20],
  [90, 90],
])('a frame of %i by %i, too small for a table, has one that can be drawn', (width, height) => {
  const { table, inlay } = laid(width, height, 27);
  for (const radius of [table.rx, table.ry, inlay.rx, inlay.ry]) expect(radius).toBeGreaterThan(0);
});
