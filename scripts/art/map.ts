/** The inlaid map: borders from world-atlas, projected once into a box; the scenario's cities use the same formula. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipToBox, roundRing, simplify } from './rings.ts';
import type { Point, Ring } from './rings.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const WIDTH = 1000;
const HEIGHT = 600;
/** x = (lon − lon0) · scaleX, y = (lat0 − lat) · scaleY. */
const PROJECTION = { kind: 'equirectangular', lon0: -17.8, lat0: 26.6, scaleX: 32, scaleY: 33.5 };
const FOCUS = 'Mali';
const MARGIN = 12;
const SMALLEST_AREA = 20;

const RIVER: Ring = [
  [-10.8, 9.1],
  [-9.9, 10.2],
  [-9.2, 11.4],
  [-8.0, 12.62],
  [-6.9, 13.3],
  [-6.25, 13.45],
  [-5.3, 13.9],
  [-4.2, 14.5],
  [-4.0, 15.4],
  [-3.35, 16.6],
  [-3.0, 16.75],
  [-1.9, 16.98],
  [-1.0, 17.02],
  [-0.4, 16.95],
  [-0.05, 16.3],
  [0.5, 15.7],
  [1.2, 14.6],
  [2.1, 13.5],
  [3.0, 12.3],
  [3.6, 11.6],
  [4.3, 10.5],
  [4.9, 9.2],
  [6.2, 8.0],
];

/** Where the front runs, west to east, when the gauge that moves it stands at `at` tenths of a point. */
const FRONT: readonly { readonly at: number; readonly line: Ring }[] = [
  {
    at: 0,
    line: [
      [-14, 26.4],
      [-6, 26.2],
      [-3.4, 25.6],
      [-0.5, 24.2],
      [2.4, 22],
      [6, 20.4],
    ],
  },
  {
    at: 520,
    line: [
      [-14, 16.2],
      [-6.4, 15.1],
      [-4.9, 14.75],
      [-3.9, 14.95],
      [-2.2, 15.1],
      [6, 14.5],
    ],
  },
  {
    at: 1000,
    line: [
      [-14, 11.6],
      [-9, 11.8],
      [-7.4, 11.5],
      [-5.6, 10.9],
      [-4, 10.6],
      [6, 10.4],
    ],
  },
];

export function sahel() {
  return {
    id: 'sahel',
    width: WIDTH,
    height: HEIGHT,
    projection: PROJECTION,
    areas: areas(),
    lines: [{ id: 'river', points: roundRing(RIVER.map(project)).flat() }],
    front: FRONT.map(({ at, line }) => ({ at, points: roundRing(line.map(project)).flat() })),
  };
}

function areas() {
  return countries().flatMap(({ properties, geometry }) => {
    const rings = outlines(geometry)
      .map(drawn)
      .filter((ring) => area(ring) > SMALLEST_AREA);
    if (rings.length === 0) return [];
    const known = {
      id: slug(properties.name),
      name: properties.name,
      rings: rings.map((r) => r.flat()),
    };
    return [properties.name === FOCUS ? { ...known, focus: true } : known];
  });
}

function countries(): Feature<Polygon | MultiPolygon, { name: string }>[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Countries;
  const all = feature(topology, topology.objects.countries).features;
  return all as Feature<Polygon | MultiPolygon, { name: string }>[];
}

function outlines(geometry: Polygon | MultiPolygon): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((polygon) => polygon.slice(0, 1));
}

function drawn(outline: readonly Position[]): Ring {
  const box = { left: -MARGIN, top: -MARGIN, right: WIDTH + MARGIN, bottom: HEIGHT + MARGIN };
  const ring = outline.map(([lon, lat]) => project([lon ?? 0, lat ?? 0]));
  return roundRing(simplify(clipToBox(ring, box), 0.7));
}

function project([lon, lat]: Point): Point {
  const { lon0, lat0, scaleX, scaleY } = PROJECTION;
  return [(lon - lon0) * scaleX, (lat0 - lat) * scaleY];
}

function area(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
