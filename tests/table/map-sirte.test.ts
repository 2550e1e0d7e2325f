import { describe, expect, it } from 'vitest';
import { frontAt, loadMap, project } from '../../src/table/map.ts';
import { placed, placeMap } from '../../src/table/placing.ts';
import { must, scenarioOf } from '../helpers/core.ts';
import { laid, SIZES } from './boxes.ts';

const { table } = scenarioOf('libya-2011');
const map = must(await loadMap(table.map));
const LEVELS = Array.from({ length: 101 }, (_, index) => index * 10);
const NEAR = 15;

const across = (points: readonly number[]): number[] => points.filter((_, at) => at % 2 === 0);
/** How far to the north-east each point of a front lies: the coast bends that way. */
const reached = (points: readonly number[]): number[] =>
  across(points).map((x, index) => x - must(points[index * 2 + 1]));

describe('the front along the Libyan coast', () => {
  it('runs from south to north and never falls back anywhere while its gauge rises', () => {
    const lines = LEVELS.map((level) => reached(frontAt(map, level)));
    lines.slice(1).forEach((line, index) => {
      const before = must(lines[index]);
      expect(line.every((far, point) => far >= must(before[point]) - 1e-9)).toBe(true);
    });
    for (const { points } of map.front) expect(points[1]).toBeGreaterThan(must(points.at(-1)));
  });

  it.each(table.cities.flatMap((city) => (city.lostAt === undefined ? [] : [city])))(
    'comes to $name when it is lost',
    ({ lon, lat, lostAt = 0 }) => {
      const { x, y } = project(map, lon, lat);
      const front = frontAt(map, lostAt);
      const distances = across(front).map((at, index) =>
        Math.hypot(at - x, must(front[index * 2 + 1]) - y),
      );
      expect(Math.min(...distances)).toBeLessThan(NEAR);
    },
  );
});

it.each(SIZES)('every city lies on the map in a table of %i by %i', (width, height) => {
  const { inlay } = laid(width, height, 27);
  const placing = placeMap(map, inlay);
  for (const { lon, lat } of table.cities) {
    const { x, y } = placed(placing, project(map, lon, lat));
    const reach =
      Math.abs((x - inlay.x) / inlay.rx) ** inlay.power +
      Math.abs((y - inlay.y) / inlay.ry) ** inlay.power;
    expect(reach).toBeLessThan(1);
  }
});
