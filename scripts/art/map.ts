/** The inlaid map: borders from world-atlas, projected once into a box; the scenario's cities use the same formula. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DUNES, HEIGHTS, LAKES, MARSHES, NAMES, RIVERS } from './lands.ts';
import type { Patch } from './lands.ts';
import { clipToBox, roundRing, simplify } from './rings.ts';
import { curvePath, linePath } from './paths.ts';
import type { Point, Ring } from './rings.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const WIDTH = 1000;
const HEIGHT = 600;
/** x = (lon − lon0) · scaleX, y = (lat0 − lat) · scaleY. */
const PROJECTION = { kind: 'equirectangular', lon0: -17.8, lat0: 26.6, scaleX: 32, scaleY: 33.5 };
const FOCUS = 'Mali';
const MARGIN = { x: 450, y: 330 };
const SMALLEST_AREA = 20;

/** West to east; at each of these longitudes the front has a latitude for every drawn level. */
const FRONT_LONGITUDES = [-14, -6.2, -4.9, -3.9, -2.9, 0.5, 6];

/** Where the front runs when the gauge that moves it stands at `at` tenths of a point. */
const FRONT: readonly { readonly at: number; readonly latitudes: readonly number[] }[] = [
  { at: 0, latitudes: [26.4, 26.2, 25.9, 25.6, 25.2, 24, 20.4] },
  { at: 240, latitudes: [24, 23, 22.4, 21.8, 21, 18.7, 16.6] },
  { at: 335, latitudes: [19.5, 18, 17.4, 16.9, 16.65, 16.5, 16] },
  { at: 430, latitudes: [17.6, 16.2, 15.9, 15.3, 14.9, 14.8, 14.5] },
  { at: 520, latitudes: [16.2, 15.05, 14.85, 14.8, 14.75, 14.7, 14.4] },
  { at: 700, latitudes: [14.6, 13.75, 14.2, 14.3, 14.2, 14, 14] },
  { at: 800, latitudes: [14, 13.3, 13.4, 13.5, 13.5, 13.4, 13.4] },
  { at: 900, latitudes: [12.4, 12.4, 12.3, 12.2, 12.1, 12, 12] },
  { at: 1000, latitudes: [10.6, 10.2, 10.1, 10, 10, 10, 10] },
];

export function sahel() {
  return {
    id: 'sahel',
    width: WIDTH,
    height: HEIGHT,
    projection: PROJECTION,
    focus: focus(),
    areas: areas(),
    rivers: RIVERS.map(({ width, course }) => ({ width, d: curvePath(course.map(project)) })),
    lakes: LAKES.map(patch),
    marshes: MARSHES.map(patch),
    heights: HEIGHTS.map(patch),
    dunes: DUNES.map(patch),
    front: FRONT.map(({ at, latitudes }) => ({
      at,
      points: latitudes.flatMap((lat, index) => rounded(FRONT_LONGITUDES[index] ?? 0, lat)),
    })),
  };
}

function areas() {
  return countries().flatMap(({ properties: { name }, geometry }) => {
    const rings = ringsOf(geometry);
    if (rings.length === 0) return [];
    const label = NAMES[name];
    const known = { id: slug(name), d: rings.map(linePath).join('') };
    const named = label === undefined ? known : { ...known, name, at: rounded(...label) };
    return [name === FOCUS ? { ...named, focus: true } : named];
  });
}

const ringsOf = (geometry: Polygon | MultiPolygon): Ring[] =>
  outlines(geometry)
    .map(drawn)
    .filter((ring) => area(ring) > SMALLEST_AREA);

/** What must stay in sight. */
function focus() {
  const country = countries().find(({ properties }) => properties.name === FOCUS);
  const points = country === undefined ? [] : ringsOf(country.geometry).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Middle and half sizes, in the drawn map's own units. */
function patch([lon, lat, wide, high]: Patch): number[] {
  const { scaleX, scaleY } = PROJECTION;
  return [...rounded(lon, lat), Math.round(wide * scaleX), Math.round(high * scaleY)];
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
  const box = {
    left: -MARGIN.x,
    top: -MARGIN.y,
    right: WIDTH + MARGIN.x,
    bottom: HEIGHT + MARGIN.y,
  };
  const ring = outline.map(([lon, lat]) => project([lon ?? 0, lat ?? 0]));
  return roundRing(simplify(clipToBox(ring, box), 1));
}

function project([lon, lat]: Point): Point {
  const { lon0, lat0, scaleX, scaleY } = PROJECTION;
  return [(lon - lon0) * scaleX, (lat0 - lat) * scaleY];
}

function rounded(lon: number, lat: number): number[] {
  return project([lon, lat]).map((value) => Math.round(value));
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
