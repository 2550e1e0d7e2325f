/** Where everything lies, in CSS pixels, for a given size and number of seats. */
import { bestRing } from './seating.ts';
import type { Cell } from './seating.ts';
import type { Oval, Rectangle, Spot } from './oval.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly compact: boolean;
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
  const { width, height } = input;
  const compact = isNarrow(width);
  const gauges = gaugeStrip(input, compact);
  const tally = tallyStrip(input, compact);
  const top = gauges.y + gauges.height;
  const room = { x: 0, y: top, width, height: (compact ? tally.y : height) - top };
  const { scale, cell, path, seats } = bestRing(room, input);
  const { table, inlay } = ovals(path, cell);
  const corner = compact
    ? width
    : cornerRoom(seats, cell, { from: tally.y, to: height }) - tally.x - 8;
  return {
    width,
    height,
    compact,
    scale,
    cell,
    gauges,
    table,
    inlay,
    seats,
    tally,
    tallyRows: tallyRows(tally, (from, to) => cornerRoom(seats, cell, { from, to })),
    cargo: cargoTray(input, { cell, inlay, corner, compact }),
  };
}

function gaugeStrip({ width, gauges }: LayoutInput, compact: boolean): Rectangle {
  if (gauges === 0) return { x: 0, y: 0, width, height: 0 };
  const rows = compact ? Math.ceil(gauges / 3) : 1;
  const height = rows * (compact ? 42 : 52);
  return { x: 12, y: 6, width: width - 24, height };
}

function tallyStrip({ width, height }: LayoutInput, compact: boolean): Rectangle {
  if (compact) return { x: 8, y: height - 30, width: width - 16, height: 26 };
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
  return Math.max(90, Math.min(...low.map(({ x }) => x - cell.width / 2)));
}

function tallyRows(tally: Rectangle, room: (from: number, to: number) => number): number[] {
  return Array.from({ length: TALLY.rows }, (_, row) => {
    const top = tally.y + row * TALLY.row;
    return Math.min(tally.width, room(top + 4, top + TALLY.row - 4) - tally.x - 6);
  });
}

function cargoTray(
  { width, height }: LayoutInput,
  { cell, inlay, corner, compact }: Pick<Layout, 'cell' | 'inlay' | 'compact'> & { corner: number },
): Rectangle {
  const room = Math.max(56, Math.min(164, corner));
  if (!compact) return { x: width - 16 - room, y: height - 138, width: room, height: 126 };
  const wide = inlay.ry < CARGO_NEEDS ? 0 : Math.min(inlay.rx * 1.6, 300);
  const low = inlay.y + inlay.ry;
  const y = Math.min(low - inlay.ry * 0.2, low - cell.height * 0.42 - 26);
  return { x: inlay.x - wide / 2, y, width: wide, height: 26 };
}

function ovals(path: Oval, cell: Cell): { table: Oval; inlay: Oval } {
  const table = {
    ...path,
    y: path.y + cell.height * 0.06,
    rx: path.rx - cell.width * 0.42,
    ry: path.ry - cell.height * 0.3,
  };
  const rim = Math.max(14, Math.min(52, table.rx * 0.1));
  return { table, inlay: { ...table, rx: table.rx - rim, ry: table.ry - rim * 0.72 } };
}
