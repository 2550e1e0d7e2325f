/** Where everything lies, in CSS pixels, for a given size and number of seats. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Oval extends Spot {
  readonly rx: number;
  readonly ry: number;
  /** 2 is an ellipse; more is squarer, which seats more people round a narrow table. */
  readonly power: number;
}

export interface Rectangle extends Spot {
  readonly width: number;
  readonly height: number;
}

/** The room one delegation takes, its plate included. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly plate: number;
  /** In a crowd the plates carry code and badge only. */
  readonly flags: boolean;
}

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
const PAD = 6;
const SCALES = { most: 0.92, least: 0.16, step: 0.01 } as const;
/** Below this the plates lose their flags. */
const CROWDED = 0.26;
/** From here on the ring may be a true ellipse. */
const ROOMY = 0.4;
const POWERS = [2, 3, 4.5] as const;
const FIGURE = { width: 140, shown: 124 } as const;
const SAMPLES = 1440;
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
  const { scale, cell, path } = bestRing(room, input);
  const seats = spread(path, cell, input.seats);
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

function cellOf(scale: number, letters: number): Cell {
  const plate = Math.round(Math.min(26, Math.max(13, 10 + 20 * scale)));
  const flags = scale >= CROWDED;
  const board = plateWidth(plate, letters, flags);
  const width = Math.max(FIGURE.width * 0.94 * scale, board) + 3;
  return { width, height: Math.round(FIGURE.shown * scale + plate + 3), plate, flags };
}

export function plateWidth(height: number, letters: number, flag: boolean): number {
  return Math.round(height * ((flag ? 2.1 : 1.5) + 0.36 * letters));
}

interface Ring {
  readonly scale: number;
  readonly cell: Cell;
  readonly path: Oval;
}

/** An ellipse when its seats are large enough; else the squarer oval that seats them largest. */
function bestRing(room: Rectangle, input: LayoutInput): Ring {
  const rings = POWERS.map((power) => largestRing(room, input, power));
  const [first, ...others] = rings;
  if (first === undefined || first.scale >= ROOMY) return first ?? largestRing(room, input, 2);
  return others.reduce((best, ring) => (ring.scale > best.scale ? ring : best), first);
}

function largestRing(room: Rectangle, input: LayoutInput, power: number): Ring {
  for (let scale: number = SCALES.most; ; scale -= SCALES.step) {
    const cell = cellOf(scale, input.letters);
    const path = ringOf(room, cell, power);
    const fits = path.rx > cell.width * 1.75 && path.ry > cell.height * 1.2;
    const last = scale <= SCALES.least;
    if (last || (fits && around(path, cell).total >= input.seats)) return { scale, cell, path };
  }
}

function ringOf(room: Rectangle, cell: Cell, power: number): Oval {
  return {
    x: room.x + room.width / 2,
    y: room.y + room.height / 2,
    rx: Math.max(10, room.width / 2 - cell.width / 2 - PAD),
    ry: Math.max(10, room.height / 2 - cell.height / 2 - PAD),
    power,
  };
}

/** How many cells fit side by side along the ring, sampled clockwise from the top. */
function around(path: Oval, cell: Cell): { total: number; at: Float64Array } {
  const at = new Float64Array(SAMPLES + 1);
  for (let index = 1; index <= SAMPLES; index += 1) {
    const from = pointOn(path, (index - 1) / SAMPLES);
    const to = pointOn(path, index / SAMPLES);
    const across = Math.abs(to.x - from.x) / cell.width;
    const down = Math.abs(to.y - from.y) / cell.height;
    at[index] = (at[index - 1] ?? 0) + Math.max(across, down);
  }
  return { total: at[SAMPLES] ?? 1, at };
}

function spread(path: Oval, cell: Cell, seats: number): Spot[] {
  const { total, at } = around(path, cell);
  let sample = 0;
  return Array.from({ length: seats }, (_, seat) => {
    while ((at[sample] ?? total) < (seat * total) / seats) sample += 1;
    const spot = pointOn(path, sample / SAMPLES);
    return { x: Math.round(spot.x), y: Math.round(spot.y) };
  });
}

export function pointOn(oval: Oval, turn: number): Spot {
  const quarters = oval.power === 2 ? turn * 4 : eased(turn * 4);
  return pointAt(oval, (quarters - 1) * (Math.PI / 2));
}

/** A squarer oval rushes past the ends of its axes: go slowly there. */
function eased(quarters: number): number {
  return quarters - Math.sin(2 * Math.PI * quarters) / (2 * Math.PI);
}

export function pointAt({ x, y, rx, ry, power }: Oval, angle: number): Spot {
  return {
    x: x + rx * rounded(Math.cos(angle), power),
    y: y + ry * rounded(Math.sin(angle), power),
  };
}

function rounded(value: number, power: number): number {
  return power === 2 ? value : Math.sign(value) * Math.abs(value) ** (2 / power);
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
