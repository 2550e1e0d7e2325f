/** Points as the short relative paths of SVG. */
import type { Point, Ring } from './rings.ts';

const round = Math.round;

/** Straight lines from point to point and back. */
export function linePath(ring: Ring): string {
  const [[x, y] = [0, 0], ...others] = ring;
  return `M${joined([x, y])}l${relative([x, y], others)}z`;
}

/** A line that bends at every point but the ends. */
export function curvePath(course: readonly Point[]): string {
  const points = course.map(([x, y]): Point => [round(x), round(y)]);
  const [first = [0, 0]] = points;
  const bends = points.slice(1, -1).map(([x, y], index): string => {
    const [nextX, nextY] = points[index + 2] ?? [x, y];
    const isLast = index === points.length - 3;
    const end = isLast ? [nextX, nextY] : [round((x + nextX) / 2), round((y + nextY) / 2)];
    return joined([x, y, ...end]);
  });
  return `M${joined(first)}Q${bends.join(' ')}`;
}

function relative(start: Point, others: readonly Point[]): string {
  let [fromX, fromY] = start;
  const steps = others.flatMap(([x, y]) => {
    const step = [x - fromX, y - fromY];
    [fromX, fromY] = [x, y];
    return step;
  });
  return joined(steps);
}

/** No space is needed before a minus. */
const joined = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');
