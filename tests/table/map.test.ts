import { describe, expect, it } from 'vitest';
import { frontAt, isLost, loadMap, project } from '../../src/table/map.ts';
import type { TableMap } from '../../src/table/map.ts';
import { pointAt } from '../../src/table/oval.ts';
import { placed, placeMap } from '../../src/table/placing.ts';
import { must, scenarioOf, SHIPPED } from '../helpers/core.ts';
import { laid, SIZES } from './boxes.ts';

const { table } = scenarioOf('mali-2013');
const map = must(await loadMap(table.map));
const LEVELS = Array.from({ length: 101 }, (_, index) => index * 10);
/** In the map's own units, of which it is 600 high. */
const NEAR = 15;

const heights = (points: readonly number[]): number[] => points.filter((_, at) => at % 2 === 1);

/** How far south the front runs at a point of the map. */
function frontBelow(points: readonly number[], x: number): number {
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.slice(at, at + 4);
    if (x >= fromX && x <= toX) return fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
  }
  throw new Error('The front does not reach so far');
}

describe('loading a map', () => {
  it('finds the map that a scenario names, and nothing else', async () => {
    for (const id of SHIPPED) {
      const named = scenarioOf(id).table.map;
      expect((await loadMap(named))?.id).toBe(named);
    }
    expect(await loadMap('atlantis')).toBeNull();
    expect(await loadMap(undefined)).toBeNull();
  });
});

describe('the front', () => {
  it('is drawn for the whole gauge', () => {
    expect(map.front.at(0)?.at).toBe(0);
    expect(map.front.at(-1)?.at).toBe(1000);
    const levels = map.front.map(({ at }) => at);
    expect(levels).toEqual([...new Set(levels)].toSorted((a, b) => a - b));
  });

  it('runs where it was drawn at the drawn levels, and between them in between', () => {
    for (const { at, points } of map.front) expect(frontAt(map, at)).toEqual(points);
    const [first, second] = [must(map.front[0]), must(map.front[1])];
    frontAt(map, (first.at + second.at) / 2).forEach((value, index) => {
      const ends = [must(first.points[index]), must(second.points[index])];
      expect(value).toBeCloseTo((must(ends[0]) + must(ends[1])) / 2, 6);
    });
  });

  it('never falls back anywhere while its gauge rises', () => {
    const lines = LEVELS.map((level) => heights(frontAt(map, level)));
    lines.slice(1).forEach((line, index) => {
      const before = must(lines[index]);
      expect(line.every((height, point) => height >= must(before[point]))).toBe(true);
    });
    expect(must(lines.at(-1)).every((height, point) => height > must(lines[0]?.[point]))).toBe(
      true,
    );
  });

  it('stays within its drawn ends beyond the scale', () => {
    expect(frontAt(map, 1200)).toEqual(must(map.front.at(-1)).points);
    expect(frontAt(map, -50)).toEqual(must(map.front[0]).points);
    expect(frontAt({ ...map, front: [] }, 500)).toEqual([]);
  });
});

describe('the cities', () => {
  const threatened = table.cities.flatMap(({ lostAt, ...city }) =>
    lostAt === undefined ? [] : [{ ...city, lostAt }],
  );

  it('are lost from their level on', () => {
    expect(threatened.length).toBeGreaterThan(0);
    for (const city of threatened)
      for (const level of LEVELS) expect(isLost(city, level)).toBe(level >= city.lostAt);
    expect(isLost({}, 1000)).toBe(false);
  });

  it.each(threatened.map((city) => [city.name, city] as const))(
    '%s is lost as the front comes to it',
    (_, { lon, lat, lostAt }) => {
      const { x, y } = project(map, lon, lat);
      expect(Math.abs(frontBelow(frontAt(map, lostAt), x) - y)).toBeLessThan(NEAR);
    },
  );
});

describe.each(SIZES)('on a table of %i by %i', (width, height) => {
  const { inlay } = laid(width, height, 27);
  const placing = placeMap(map, inlay);
  const reach = (spot: { x: number; y: number }): number =>
    Math.abs((spot.x - inlay.x) / inlay.rx) ** inlay.power +
    Math.abs((spot.y - inlay.y) / inlay.ry) ** inlay.power;

  it('every city lies on the map in the table', () => {
    for (const { lon, lat } of table.cities)
      expect(reach(placed(placing, project(map, lon, lat)))).toBeLessThan(1);
  });

  it('the country in focus fills the table without leaving it far', () => {
    const corners = focusOf(map).map((spot) => reach(placed(placing, spot)));
    expect(Math.max(...corners)).toBeLessThan(1.25);
    expect(Math.max(...corners)).toBeGreaterThan(0.5);
    expect(reach(pointAt(inlay, 1))).toBeCloseTo(1, 6);
  });
});

describe('a map without a front', () => {
  const crisis = scenarioOf('relocation-2015');

  it('has a road in its place, and loses no city', async () => {
    const route = must(await loadMap(crisis.table.map));
    expect(crisis.table.front).toBeUndefined();
    expect(route.road).toMatch(/^M/);
    expect(frontAt(route, 500)).toEqual([]);
    expect(crisis.table.cities.filter((city) => isLost(city, 1000))).toEqual([]);
  });

  it.each(SIZES)('holds every city on a table of %i by %i', async (width, height) => {
    const route = must(await loadMap(crisis.table.map));
    const { inlay } = laid(width, height, crisis.actors.length);
    const placing = placeMap(route, inlay);
    const far = crisis.table.cities.filter(({ lon, lat }) => {
      const { x, y } = placed(placing, project(route, lon, lat));
      const reach = Math.abs((x - inlay.x) / inlay.rx) ** inlay.power;
      return reach + Math.abs((y - inlay.y) / inlay.ry) ** inlay.power >= 1;
    });
    expect(far.map(({ name }) => name)).toEqual([]);
  });
});

/** The corners of the country in focus, read off its outline: absolute starts, relative steps. */
function focusOf({ areas }: TableMap): { x: number; y: number }[] {
  const outlines = areas.filter(({ focus }) => focus === true).map(({ d }) => d);
  return outlines.flatMap((d) => d.split(/(?=M)/).flatMap(cornersOf));
}

function cornersOf(ring: string): { x: number; y: number }[] {
  const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
  let at = { x: 0, y: 0 };
  return numbers.flatMap((step, index) => {
    if (index % 2 === 1) return [];
    at = { x: at.x + step, y: at.y + must(numbers[index + 1]) };
    return [at];
  });
}
