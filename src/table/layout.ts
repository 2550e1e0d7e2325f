/** Where everything lies, in CSS pixels, for a given size and number of seats. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Oval extends Spot {
  readonly rx: number;
  readonly ry: number;
}

export interface Rectangle extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly compact: boolean;
  /** Size of the figures: 1 is their drawn box. */
  readonly scale: number;
  readonly cell: { readonly width: number; readonly height: number; readonly plate: number };
  /** Middle of each seat's cell, clockwise from the top. */
  readonly seats: readonly Spot[];
  readonly table: Oval;
  readonly inlay: Oval;
  readonly gauges: Rectangle;
  readonly tally: Rectangle;
}

const NARROW = 620;
const PAD = 6;
const SCALES = { most: 0.92, least: 0.2, step: 0.01 } as const;
const FIGURE = { width: 140, shown: 124 } as const;
const SAMPLES = 1440;

export interface LayoutInput {
  readonly width: number;
  readonly height: number;
  readonly seats: number;
  readonly gauges: number;
}

export function layoutOf(input: LayoutInput): Layout {
  const { width, height } = input;
  const compact = width < NARROW;
  const gauges = gaugeStrip(input, compact);
  const tally = tallyStrip(input, compact);
  const top = gauges.y + gauges.height;
  const room = { x: 0, y: top, width, height: (compact ? tally.y : height) - top };
  const scale = largestScale(room, input.seats);
  const cell = cellOf(scale);
  const path = ringOf(room, cell);
  return {
    ...{ width, height, compact, scale, cell, gauges, tally },
    seats: spread(path, cell, input.seats),
    ...ovals(path, cell),
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
  return { x: 16, y: height - 104, width: 190, height: 92 };
}

export function plateHeight(scale: number): number {
  return Math.round(Math.min(26, Math.max(14, 10 + 20 * scale)));
}

function cellOf(scale: number): Layout['cell'] {
  const plate = plateHeight(scale);
  const width = Math.max(FIGURE.width * 0.94 * scale, plate * 3.3) + 4;
  return { width, height: Math.round(FIGURE.shown * scale + plate + 4), plate };
}

function largestScale(room: Rectangle, seats: number): number {
  for (let scale: number = SCALES.most; scale > SCALES.least; scale -= SCALES.step) {
    const cell = cellOf(scale);
    const path = ringOf(room, cell);
    const fits = path.rx > cell.width * 1.6 && path.ry > cell.height * 1.15;
    if (fits && around(path, cell).total >= seats) return scale;
  }
  return SCALES.least;
}

function ringOf(room: Rectangle, cell: Layout['cell']): Oval {
  return {
    x: room.x + room.width / 2,
    y: room.y + room.height / 2,
    rx: Math.max(10, room.width / 2 - cell.width / 2 - PAD),
    ry: Math.max(10, room.height / 2 - cell.height / 2 - PAD),
  };
}

/** How many cells fit side by side along the ring, sampled clockwise from the top. */
function around(path: Oval, cell: Layout['cell']): { total: number; at: Float64Array } {
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

function spread(path: Oval, cell: Layout['cell'], seats: number): Spot[] {
  const { total, at } = around(path, cell);
  let sample = 0;
  return Array.from({ length: seats }, (_, seat) => {
    while ((at[sample] ?? total) < (seat * total) / seats) sample += 1;
    const spot = pointOn(path, sample / SAMPLES);
    return { x: Math.round(spot.x), y: Math.round(spot.y) };
  });
}

export function pointOn({ x, y, rx, ry }: Oval, turn: number): Spot {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
}

function ovals(path: Oval, cell: Layout['cell']): { table: Oval; inlay: Oval } {
  const table = {
    x: path.x,
    y: path.y + cell.height * 0.06,
    rx: path.rx - cell.width * 0.42,
    ry: path.ry - cell.height * 0.3,
  };
  const rim = Math.max(14, Math.min(52, table.rx * 0.1));
  return { table, inlay: { ...table, rx: table.rx - rim, ry: table.ry - rim * 0.72 } };
}
