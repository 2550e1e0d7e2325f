/** Where everything lies, in CSS pixels, for a given size and number of seats. */
import { bestRing } from './seating.ts';
import type { Cell } from './seating.ts';
import type { Oval, Rectangle, Spot } from './oval.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly compact: boolean;
  /** The corners are too small or taken by seats: tally and cargo lie in rows of their own. */
  readonly inline: boolean;
  /** Size of the figures: 1 is their drawn box. */
  readonly scale: number;
  readonly cell: Cell;
  /** Middle of each seat's cell, clockwise from the top. */
  readonly seats: readonly Spot[];
  readonly table: Oval;
  readonly inlay: Oval;
  readonly gauges: Rectangle;
  readonly tally: Rectangle;
  /** How wide each row of the tally may be beside the seats. */
  readonly tallyRows: readonly number[];
  readonly cargo: Rectangle;
}

const NARROW = 620;
/** A lower table than this has no room for what was pledged. */
const CARGO_NEEDS = 110;
/** Two columns of vehicles and their numbers. */
const CORNER_NEEDS = 108;
/** Where one row holds both, the totals take this much of it: less where what was pledged has room for words. */
const beside = (width: number): number => (width < 900 ? 0.62 : 0.54);
/** Badge and number. */
const ROW_NEEDS = 46;
const CARGO_HEIGHT = 126;
export const TALLY = { rows: 4, row: 23 } as const;

export interface LayoutInput {
  readonly width: number;
  readonly height: number;
  readonly seats: number;
  /** Letters of the longest code on a plate. */
  readonly letters: number;
  readonly gauges: number;
}

export const isNarrow = (width: number): boolean => width < NARROW;

export function layoutOf(input: LayoutInput): Layout {
  const roomy = isNarrow(input.width) ? null : arranged(input, false);
  return roomy !== null && hasFreeCorners(roomy) ? roomy : arranged(input, true);
}

function arranged(input: LayoutInput, inline: boolean): Layout {
  const { width, height } = input;
  const compact = isNarrow(width);
  const gauges = gaugeStrip(input, compact);
  const tally = tallyStrip(input, inline);
  const top = gauges.y + gauges.height;
  const room = { x: 0, y: top, width, height: (inline ? tally.y : height) - top };
  const { scale, cell, path, seats } = bestRing(room, input);
  const { table, inlay } = ovals(path, cell);
  const corner = (from: number, to: number): number => cornerRoom(seats, cell, { from, to });
  const tray = Math.min(width / 2, corner(height - CARGO_HEIGHT - 12, height)) - tally.x - 8;
  return {
    width,
    height,
    compact,
    inline,
    scale,
    cell,
    gauges,
    table,
    inlay,
    seats,
    tally,
    tallyRows: tallyRows(tally, corner),
    cargo: inline ? cargoRow(input, tally, { cell, seats, inlay }) : cargoCorner(input, tray),
  };
}

function hasFreeCorners({ tallyRows: rows, cargo }: Layout): boolean {
  return Math.min(...rows) >= ROW_NEEDS && cargo.width >= CORNER_NEEDS;
}

function gaugeStrip({ width, gauges }: LayoutInput, compact: boolean): Rectangle {
  if (gauges === 0) return { x: 0, y: 0, width, height: 0 };
  const rows = compact ? Math.ceil(gauges / 3) : 1;
  const height = rows * (compact ? 42 : 52);
  return { x: 12, y: 6, width: width - 24, height };
}

function tallyStrip({ width, height }: LayoutInput, inline: boolean): Rectangle {
  const share = isNarrow(width) ? 1 : beside(width);
  if (inline) return { x: 8, y: height - 30, width: width * share - 16, height: 26 };
  return { x: 16, y: height - 100, width: 190, height: 92 };
}

/** How far the left lower corner is free of seats; the right one is its mirror. */
function cornerRoom(
  seats: readonly Spot[],
  cell: Cell,
  band: { readonly from: number; readonly to: number },
): number {
  const half = cell.height / 2;
  const low = seats.filter(({ y }) => y + half > band.from && y - half < band.to);
  return Math.min(...low.map(({ x }) => x - cell.width / 2));
}

function tallyRows(tally: Rectangle, room: (from: number, to: number) => number): number[] {
  return Array.from({ length: TALLY.rows }, (_, row) => {
    const top = tally.y + row * TALLY.row;
    return Math.min(tally.width, room(top + 4, top + TALLY.row - 4) - tally.x - 6);
  });
}

function cargoCorner({ width, height }: LayoutInput, free: number): Rectangle {
  const room = Math.min(164, free);
  return { x: width - 16 - room, y: height - CARGO_HEIGHT - 12, width: room, height: CARGO_HEIGHT };
}

function cargoRow(
  { width }: LayoutInput,
  { y, height }: Rectangle,
  ring: Pick<Layout, 'cell' | 'seats' | 'inlay'>,
): Rectangle {
  if (isNarrow(width)) return cargoPill(ring);
  const from = width * beside(width);
  return { x: from, y, width: width - from - 8, height };
}

/** Low on the table, above the heads of those who sit there. */
function cargoPill({ cell, seats, inlay }: Pick<Layout, 'cell' | 'seats' | 'inlay'>): Rectangle {
  const width = inlay.ry < CARGO_NEEDS ? 0 : Math.min(inlay.rx * 1.78, 340);
  const heads = seats
    .filter(({ x, y }) => y > inlay.y && Math.abs(x - inlay.x) < (width + cell.width) / 2)
    .map(({ y }) => y - cell.height / 2);
  const y = Math.min(inlay.y + inlay.ry * 0.8, ...heads.map((head) => head - 30));
  return { x: inlay.x - width / 2, y, width, height: 26 };
}

/** A frame too small for a table has one all the same: while a window is pulled about, every size comes by. */
const LEAST = 4;

function ovals(path: Oval, cell: Cell): { table: Oval; inlay: Oval } {
  const table = {
    ...path,
    y: path.y + cell.height * 0.06,
    rx: Math.max(LEAST, path.rx - cell.width * 0.42),
    ry: Math.max(LEAST, path.ry - cell.height * 0.3),
  };
  const rim = Math.max(14, Math.min(52, table.rx * 0.1));
  const rx = Math.max(LEAST, table.rx - rim);
  return { table, inlay: { ...table, rx, ry: Math.max(LEAST, table.ry - rim * 0.72) } };
}
