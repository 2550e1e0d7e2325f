import { describe, expect, it } from 'vitest';
import { plateWidth } from '../../src/table/seating.ts';
import { cellsOf, isInside, laid, overlap, SIZES } from './boxes.ts';

const CROWDS = Array.from({ length: 39 }, (_, index) => index + 2);
const FEW = [2, 3, 5, 9, 14, 20, 27, 33, 40];
/** Neighbours may touch: rounding to whole pixels, and the line round a plate. */
const TOUCH = 3;

const worstOverlap = (boxes: ReturnType<typeof cellsOf>): number =>
  Math.max(
    ...boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => overlap(box, other))),
  );

describe.each(SIZES)('a table of %i by %i pixels', (width, height) => {
  it('seats 2 to 40 delegations, none over another', () => {
    const covering = CROWDS.filter(
      (seats) => worstOverlap(cellsOf(laid(width, height, seats))) > TOUCH,
    );
    expect(covering).toEqual([]);
  });

  it('keeps every one of them on the canvas', () => {
    const canvas = { x: 0, y: 0, width, height };
    const outside = FEW.filter((seats) =>
      cellsOf(laid(width, height, seats, 4)).some((cell) => !isInside(cell, canvas)),
    );
    expect(outside).toEqual([]);
  });

  it('gives every delegation the room of its whole plate', () => {
    for (const letters of [2, 4])
      for (const seats of [2, 27]) {
        const { cell } = laid(width, height, seats, letters);
        expect(cell.width).toBeGreaterThanOrEqual(plateWidth(cell.plate, letters, cell.flags));
      }
  });
});

describe('the order round the table', () => {
  it.each(SIZES)('runs clockwise from the top at %i by %i', (width, height) => {
    const { seats, table } = laid(width, height, 27);
    const turns = seats.map(({ x, y }) => {
      const angle = Math.atan2((x - table.x) / table.rx, (table.y - y) / table.ry);
      return angle < -1e-9 ? angle + 2 * Math.PI : angle;
    });
    expect(turns[0]).toBeCloseTo(0, 1);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    expect(new Set(turns).size).toBe(27);
  });

  it('seats fewer people larger, never smaller', () => {
    const scales = [4, 10, 20, 40].map((seats) => laid(992, 583, seats).scale);
    expect(scales).toEqual(scales.toSorted((a, b) => b - a));
    expect(scales.at(0)).toBeGreaterThan(scales.at(-1) ?? 1);
  });

  it('leaves 27 delegations large enough to tell apart, on a phone too', () => {
    expect(laid(358, 468, 27).scale).toBeGreaterThanOrEqual(0.16);
    expect(laid(992, 583, 27).scale).toBeGreaterThanOrEqual(0.35);
  });
});
