import { layoutOf } from '../../src/table/layout.ts';
import type { Layout } from '../../src/table/layout.ts';
import type { Rectangle } from '../../src/table/oval.ts';

/** The sizes a table is drawn at: as tall as the page makes it on a phone, flatter on a desk. */
export const SIZES = [
  [320, 384],
  [358, 468],
  [480, 544],
  [619, 544],
  [620, 480],
  [736, 400],
  [832, 403],
  [984, 472],
  [992, 583],
  [1440, 560],
  [1440, 720],
] as const;

export const laid = (width: number, height: number, seats: number, letters = 2): Layout =>
  layoutOf({ width, height, seats, letters, gauges: 0 });

/** The boxes that the delegations take, figure and plate together. */
export const cellsOf = ({ seats, cell }: Layout): Rectangle[] =>
  seats.map(({ x, y }) => ({
    x: x - cell.width / 2,
    y: y - cell.height / 2,
    width: cell.width,
    height: cell.height,
  }));

/** By how many pixels two boxes lie in each other; 0 or less when they are apart. */
export const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );

export const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
