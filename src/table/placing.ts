/** How the map lies in the inlay. */
import type { Oval, Spot } from './oval.ts';
import type { TableMap } from './map.ts';

export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The corners of what is in focus may touch the oval, not leave it. */
const FILL = 0.92;
const NUDGE_UP = 0.03;

export function placeMap(map: TableMap, inlay: Oval): Placing {
  const { left, top, right, bottom } = map.focus;
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  const reach = Math.hypot((halfWidth * 0.72) / inlay.rx, (halfHeight * 0.86) / inlay.ry);
  const scale = FILL / reach;
  return {
    scale,
    x: inlay.x - ((left + right) / 2) * scale,
    y: inlay.y - ((top + bottom) / 2) * scale - inlay.ry * NUDGE_UP,
  };
}

export function placed(placing: Placing, spot: Spot): Spot {
  return { x: placing.x + spot.x * placing.scale, y: placing.y + spot.y * placing.scale };
}
