/** The inlaid maps: borders from world-atlas, projected once into a box; a scenario's cities use the same formula. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Chart, Patch } from './chart.ts';
import { clipToBox, roundRing, simplify } from './rings.ts';
import { curvePath, linePath } from './paths.ts';
import type { Point, Ring } from './rings.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Project = (point: Point) => Point;

const WIDTH = 1000;
const HEIGHT = 600;
const MARGIN = { x: 450, y: 330 };
const SMALLEST_AREA = 20;

/** A map as the table reads it. */
export function mapOf(chart: Chart) {
  const project = projecting(chart);
  const patch = patching(chart, project);
  const course = (points: Ring): string => curvePath(points.map(project));
  return {
    id: chart.id,
    width: WIDTH,
    height: HEIGHT,
    projection: { kind: 'equirectangular', ...chart.projection },
    focus: sightOf(chart, project),
    areas: areas(chart, project),
    rivers: chart.rivers.map((river) => ({ width: river.width, d: course(river.course) })),
    lakes: chart.lakes.map(patch),
    marshes: chart.marshes.map(patch),
    heights: chart.heights.map(patch),
    dunes: chart.dunes.map(patch),
    front: chart.front.map((line) => ({
      at: line.at,
      points: line.course.flatMap((point) => rounded(project(point))),
    })),
    ...(chart.road === undefined ? {} : { road: course(chart.road) }),
    ...(chart.ground === undefined ? {} : { ground: chart.ground }),
  };
}

function projecting({ projection: { lon0, lat0, scaleX, scaleY } }: Chart): Project {
  return ([lon, lat]) => [(lon - lon0) * scaleX, (lat0 - lat) * scaleY];
}

function areas({ focus, names }: Chart, project: Project) {
  return countries().flatMap(({ properties: { name }, geometry }) => {
    const rings = ringsOf(geometry, project);
    if (rings.length === 0) return [];
    const label = names[name];
    const known = { id: slug(name), d: rings.map(linePath).join('') };
    const named = label === undefined ? known : { ...known, name, at: rounded(project(label)) };
    return [name === focus ? { ...named, focus: true } : named];
  });
}

const ringsOf = (geometry: Polygon | MultiPolygon, project: Project): Ring[] =>
  outlines(geometry)
    .map((outline) => drawn(outline, project))
    .filter((ring) => area(ring) > SMALLEST_AREA);

/** What must stay in sight. */
function sightOf({ focus, sight }: Chart, project: Project) {
  const country = countries().find(({ properties }) => properties.name === focus);
  const land = country === undefined ? [] : ringsOf(country.geometry, project).flat();
  const points = sight === undefined ? land : sight.map(project);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Middle and half sizes, in the drawn map's own units. */
function patching({ projection: { scaleX, scaleY } }: Chart, project: Project) {
  return ([lon, lat, wide, high]: Patch): number[] => [
    ...rounded(project([lon, lat])),
    Math.round(wide * scaleX),
    Math.round(high * scaleY),
  ];
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

function drawn(outline: readonly Position[], project: Project): Ring {
  const box = {
    left: -MARGIN.x,
    top: -MARGIN.y,
    right: WIDTH + MARGIN.x,
    bottom: HEIGHT + MARGIN.y,
  };
  const ring = outline.map(([lon, lat]) => project([lon ?? 0, lat ?? 0]));
  return roundRing(simplify(clipToBox(ring, box), 1));
}

function rounded(point: Point): number[] {
  return point.map((value) => Math.round(value));
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
