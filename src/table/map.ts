/** The map of a scenario, as assets/maps holds it. */
import type { Spot } from './oval.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A country: its outline, and its name where it bears one. */
export interface Area {
  readonly id: string;
  readonly d: string;
  readonly name?: string;
  readonly at?: readonly number[];
  readonly focus?: boolean;
}

/** Middle and half sizes of something oval: x, y, rx, ry. */
export type Patch = readonly number[];

export interface TableMap {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly projection: {
    readonly kind: string;
    readonly lon0: number;
    readonly lat0: number;
    readonly scaleX: number;
    readonly scaleY: number;
  };
  /** What must stay in sight. */
  readonly focus: Bounds;
  readonly areas: readonly Area[];
  readonly rivers: readonly { readonly width: number; readonly d: string }[];
  readonly lakes: readonly Patch[];
  readonly marshes: readonly Patch[];
  readonly heights: readonly Patch[];
  readonly dunes: readonly Patch[];
  /** Where the front runs when its gauge stands at `at`. */
  readonly front: readonly { readonly at: number; readonly points: readonly number[] }[];
  /** The road that people take, where the map tells of one. */
  readonly road?: string;
  /** Colours of the ground from north to south, by share of the height; usually desert to savanna. */
  readonly ground?: readonly (readonly [share: number, colour: string])[];
}

const files = import.meta.glob<{ readonly default: TableMap }>('../../assets/maps/*.json');

/** The map a scenario names, or nothing when it names none that is here. */
export async function loadMap(id: string | undefined): Promise<TableMap | null> {
  const load = id === undefined ? undefined : files[`../../assets/maps/${id}.json`];
  return load === undefined ? null : (await load()).default;
}

export function project(map: TableMap, lon: number, lat: number): Spot {
  const { lon0, lat0, scaleX, scaleY } = map.projection;
  return { x: (lon - lon0) * scaleX, y: (lat0 - lat) * scaleY };
}

/** The front for a level of its gauge, between the two drawn ones around it. */
export function frontAt(map: TableMap, level: number): readonly number[] {
  const after = map.front.find(({ at }) => at >= level) ?? map.front.at(-1);
  const before = map.front.findLast(({ at }) => at <= level) ?? map.front[0];
  if (before === undefined || after === undefined) return [];
  const span = after.at - before.at;
  const share = span === 0 ? 0 : (level - before.at) / span;
  return before.points.map((value, index) => {
    const next = after.points[index] ?? value;
    return value + (next - value) * share;
  });
}

export function isLost(city: { readonly lostAt?: number | undefined }, level: number): boolean {
  return city.lostAt !== undefined && level >= city.lostAt;
}

export function outline(points: readonly number[], closed: boolean): Path2D {
  const path = new Path2D();
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0];
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
  return path;
}
