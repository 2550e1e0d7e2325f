/** Plain polygon work: clip to a box, simplify, round. */
export type Point = readonly [number, number];
export type Ring = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Sutherland and Hodgman: cut off one side after another. */
export function clipToBox(ring: Ring, box: Box): Ring {
  const sides: readonly Side[] = [
    { axis: 0, at: box.left, sign: 1 },
    { axis: 0, at: box.right, sign: -1 },
    { axis: 1, at: box.top, sign: 1 },
    { axis: 1, at: box.bottom, sign: -1 },
  ];
  return sides.reduce((points, side) => clipToSide(points, side), ring);
}

function clipToSide(ring: Ring, side: Side): Ring {
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const crosses = isInside(before, side) !== isInside(point, side);
    const kept = isInside(point, side) ? [point] : [];
    return crosses ? [crossing(before, point, side), ...kept] : kept;
  });
}

const isInside = (point: Point, { axis, at, sign }: Side): boolean =>
  (point[axis] - at) * sign >= 0;

function crossing(from: Point, to: Point, { axis, at }: Side): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Douglas and Peucker: drop points nearer than `tolerance` to the line of their neighbours. */
export function simplify(ring: Ring, tolerance: number): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined || ring.length < 3) return ring;
  const distances = ring.map((point) => distanceToLine(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  const head = simplify(ring.slice(0, farthest + 1), tolerance);
  return [...head.slice(0, -1), ...simplify(ring.slice(farthest), tolerance)];
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dx * (point[1] - from[1]) - dy * (point[0] - from[0])) / length;
}

export function roundRing(ring: Ring): Ring {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], index) => {
    const before = rounded[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}
