/** How large the delegations can be drawn, and where each sits, so that none covers another. */
import { pointOn } from './oval.ts';
import type { Oval, Rectangle, Spot } from './oval.ts';

/** The room one delegation takes, its plate included. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly plate: number;
  /** In a crowd the plates carry code and badge only. */
  readonly flags: boolean;
}

const PAD = 6;
const SCALES = { most: 0.92, least: 0.03, step: 0.01 } as const;
/** Below this the plates lose their flags. */
const CROWDED = 0.26;
/** From here on the ring may be a true ellipse. */
const ROOMY = 0.4;
const OVERLAP = 3;
const POWERS = [2, 3, 4.5] as const;
const FIGURE = { width: 140, shown: 124 } as const;
const SAMPLES = 1440;

interface Crowd {
  readonly seats: number;
  /** Letters of the longest code on a plate. */
  readonly letters: number;
}

export interface Ring {
  readonly scale: number;
  readonly cell: Cell;
  readonly path: Oval;
  readonly seats: readonly Spot[];
  /** Cells that would fit, beside those that must. */
  readonly ease: number;
}

/** An ellipse when its seats are large enough; else the squarer oval that seats them largest. */
export function bestRing(room: Rectangle, crowd: Crowd): Ring {
  const rings = POWERS.map((power) => largestRing(room, crowd, power));
  const [first, ...others] = rings;
  if (first === undefined || first.scale >= ROOMY) return first ?? largestRing(room, crowd, 2);
  return others.reduce((best, ring) => (isBetter(ring, best) ? ring : best), first);
}

function largestRing(room: Rectangle, crowd: Crowd, power: number): Ring {
  for (let scale: number = SCALES.most; ; scale -= SCALES.step) {
    const cell = cellOf(scale, crowd.letters);
    const path = ringOf(room, cell, power);
    const fits = path.rx > cell.width * 1.75 && path.ry > cell.height * 1.2;
    if (scale > SCALES.least && (!fits || mostCells(path, cell) < crowd.seats)) continue;
    const { total, at } = around(path, cell);
    const seats = spread(path, at, crowd.seats);
    const ring = { scale, cell, path, seats, ease: total / crowd.seats };
    if (scale <= SCALES.least || (ring.ease >= 1 && areApart(seats, cell))) return ring;
  }
}

/** No ring inside a box holds more cells than the box's own edges. */
function mostCells({ rx, ry }: Oval, cell: Cell): number {
  return 4 * (rx / cell.width + ry / cell.height);
}

function isBetter(one: Ring, other: Ring): boolean {
  return one.scale === other.scale ? one.ease > other.ease : one.scale > other.scale;
}

/** Neighbours may touch, not cover each other. */
function areApart(seats: readonly Spot[], cell: Cell): boolean {
  return seats.every((seat, index) => {
    const next = seats[(index + 1) % seats.length] ?? seat;
    const [across, down] = [Math.abs(next.x - seat.x), Math.abs(next.y - seat.y)];
    return seats.length < 2 || across > cell.width - OVERLAP || down > cell.height - OVERLAP;
  });
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
  let from = pointOn(path, 0);
  for (let index = 1; index <= SAMPLES; index += 1) {
    const to = pointOn(path, index / SAMPLES);
    const across = Math.abs(to.x - from.x) / cell.width;
    const down = Math.abs(to.y - from.y) / cell.height;
    at[index] = (at[index - 1] ?? 0) + Math.max(across, down);
    from = to;
  }
  return { total: at[SAMPLES] ?? 1, at };
}

function spread(path: Oval, at: Float64Array, seats: number): Spot[] {
  const total = at[SAMPLES] ?? 1;
  let sample = 0;
  return Array.from({ length: seats }, (_, seat) => {
    while ((at[sample] ?? total) < (seat * total) / seats) sample += 1;
    const spot = pointOn(path, sample / SAMPLES);
    return { x: Math.round(spot.x), y: Math.round(spot.y) };
  });
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
