/** The map of a scenario, as assets/maps holds it. */
import type { Spot } from './oval.ts';

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
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly rings: readonly (readonly number[])[];
    readonly focus?: boolean;
  }[];
  readonly lines: readonly { readonly id: string; readonly points: readonly number[] }[];
  /** Where the front runs when its gauge stands at `at`. */
  readonly front: readonly { readonly at: number; readonly points: readonly number[] }[];
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

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What must stay in sight: the areas in focus, or the whole box. */
export function focusBounds(map: TableMap): Bounds {
  const points = map.areas
    .filter(({ focus }) => focus === true)
    .flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return { left: 0, top: 0, right: map.width, bottom: map.height };
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
