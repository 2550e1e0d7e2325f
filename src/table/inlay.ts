/** What lies inside the frame and does not move: the map's land and water, or a calm surface. */
import type { Pen } from './art.ts';
import { ovalPath } from './ground.ts';
import { isWithin } from './oval.ts';
import type { Oval } from './oval.ts';
import { SERIF } from './colours.ts';
import type { Area, TableMap } from './map.ts';
import { placed } from './placing.ts';
import type { Placing } from './placing.ts';
import { paintTerrain } from './terrain.ts';

const SEA = { deep: '#6f8f9c', shore: 'rgba(214, 232, 232, 0.2)' } as const;
/** From the desert in the north to the savanna in the south, by share of the drawn map's height. */
const GROUND = [
  [0, '#dcc08c'],
  [0.3, '#e0c48f'],
  [0.52, '#d2b479'],
  [0.68, '#bda769'],
  [0.84, '#9b9a5f'],
  [1, '#7f8d58'],
] as const;
const LINE = { border: 'rgba(104, 72, 34, 0.6)', focus: '#5f3f1b', water: '#4d86a0' } as const;
const NAME = { ink: 'rgba(74, 50, 22, 0.72)', focus: 'rgba(96, 34, 16, 0.85)' } as const;
/** The rim of a dot on the road, and the dot. */
const ROAD = [
  [6.4, 'rgba(255, 248, 228, 0.9)'],
  [4, '#7a3a1c'],
] as const;
/** How far round the coast the waterlines go, in CSS pixels. */
const SHORES = [22, 13, 6] as const;
/** How far a map is drawn beyond its width on either side, and how much of that fades into the table's wood. */
const DRAWN = { beyond: 0.45, fading: 0.34 } as const;
const WOOD = [
  [0, 'rgba(122, 88, 48, 0)'],
  [0.4, 'rgba(122, 88, 48, 0.32)'],
  [0.75, 'rgba(112, 79, 43, 0.82)'],
  [1, 'rgb(104, 72, 40)'],
] as const;

export function paintMapInlay(pen: Pen, inlay: Oval, map: TableMap, placing: Placing): void {
  pen.save();
  ovalPath(pen, inlay);
  pen.clip();
  pen.fillStyle = SEA.deep;
  pen.fillRect(inlay.x - inlay.rx, inlay.y - inlay.ry, inlay.rx * 2, inlay.ry * 2);
  pen.save();
  pen.translate(placing.x, placing.y);
  pen.scale(placing.scale, placing.scale);
  paintLand(pen, map, placing.scale);
  pen.restore();
  for (const side of [-1, 1] as const) paintWood(pen, inlay, { map, placing, side });
  for (const area of map.areas) paintName(pen, area, inlay, placing);
  pen.restore();
  paintVignette(pen, inlay);
}

/** A table much wider than its map: before the drawn land ends, it gives way to the wood. */
function paintWood(
  pen: Pen,
  inlay: Oval,
  { map, placing, side }: { map: TableMap; placing: Placing; side: -1 | 1 },
): void {
  const end = side === 1 ? map.width * (1 + DRAWN.beyond) : -map.width * DRAWN.beyond;
  const edge = placing.x + end * placing.scale;
  const from = edge - side * map.width * DRAWN.fading * placing.scale;
  if ((inlay.x + side * inlay.rx - from) * side <= 0) return;
  const wood = pen.createLinearGradient(from, 0, edge, 0);
  for (const [at, colour] of WOOD) wood.addColorStop(at, colour);
  pen.fillStyle = wood;
  pen.fillRect(from, inlay.y - inlay.ry, side * inlay.rx * 2, inlay.ry * 2);
}

function paintLand(pen: Pen, map: TableMap, scale: number): void {
  const outlines = map.areas.map(({ d, focus = false }) => ({ path: new Path2D(d), focus }));
  const land = unionOf(outlines.map(({ path }) => path));
  pen.lineJoin = 'round';
  pen.strokeStyle = SEA.shore;
  for (const reach of SHORES) {
    pen.lineWidth = reach / scale;
    pen.stroke(land);
  }
  pen.fillStyle = groundOf(pen, map);
  pen.fill(land);
  pen.save();
  pen.clip(land);
  paintTerrain(pen, map);
  paintBorders(pen, outlines, scale);
  paintWaters(pen, map, scale);
  pen.restore();
  if (map.road !== undefined) paintRoad(pen, new Path2D(map.road), scale);
}

function unionOf(paths: readonly Path2D[]): Path2D {
  const union = new Path2D();
  for (const path of paths) union.addPath(path);
  return union;
}

function groundOf(pen: Pen, { height, ground = GROUND }: TableMap): CanvasGradient {
  const colours = pen.createLinearGradient(0, 0, 0, height);
  for (const [at, colour] of ground) colours.addColorStop(at, colour);
  return colours;
}

/** The country in focus lies lighter and with a shadow round it, as a piece set into the others. */
function paintBorders(
  pen: Pen,
  outlines: readonly { readonly path: Path2D; readonly focus: boolean }[],
  scale: number,
): void {
  pen.lineWidth = 1 / scale;
  pen.strokeStyle = LINE.border;
  for (const { path, focus } of outlines) if (!focus) pen.stroke(path);
  for (const { path, focus } of outlines) {
    if (!focus) continue;
    pen.fillStyle = 'rgba(255, 244, 212, 0.58)';
    pen.fill(path);
    for (const [width, colour] of [
      [9, 'rgba(70, 40, 12, 0.16)'],
      [4.5, 'rgba(70, 40, 12, 0.22)'],
      [1.7, LINE.focus],
    ] as const) {
      pen.lineWidth = width / scale;
      pen.strokeStyle = colour;
      pen.stroke(path);
    }
  }
}

/** Rivers keep a width that can be seen, however small the map is drawn. */
function paintWaters(pen: Pen, { rivers, lakes }: TableMap, scale: number): void {
  pen.lineCap = 'round';
  for (const { width, d } of rivers) {
    const path = new Path2D(d);
    const wide = Math.max(width * 0.8, (width * 0.62) / scale);
    pen.lineWidth = wide + 1.6 / scale;
    pen.strokeStyle = 'rgba(245, 236, 208, 0.6)';
    pen.stroke(path);
    pen.lineWidth = wide;
    pen.strokeStyle = LINE.water;
    pen.stroke(path);
  }
  pen.fillStyle = LINE.water;
  for (const [x = 0, y = 0, rx = 1, ry = 1] of lakes) {
    pen.beginPath();
    pen.ellipse(x, y, rx, ry, 0.2, 0, Math.PI * 2);
    pen.fill();
  }
}

/** A dotted line, over land and sea. */
function paintRoad(pen: Pen, road: Path2D, scale: number): void {
  pen.save();
  pen.lineCap = 'round';
  for (const [width, colour] of ROAD) {
    pen.lineWidth = width / scale;
    pen.strokeStyle = colour;
    pen.setLineDash([0.1, 8 / scale]);
    pen.stroke(road);
  }
  pen.restore();
}

/** On a map drawn so small, names of neighbours would cover what the map is there to show. */
const LEAST_FOR_NEIGHBOURS = 0.3;

/** A name stands only where the whole of it lies inside the frame. */
function paintName(pen: Pen, { name, at, focus }: Area, inlay: Oval, placing: Placing): void {
  if (name === undefined || at === undefined) return;
  if (focus !== true && placing.scale < LEAST_FOR_NEIGHBOURS) return;
  const size = Math.max(9, Math.min(19, placing.scale * 17)) * (focus === true ? 1.35 : 1);
  const { x, y } = placed(placing, { x: at[0] ?? 0, y: at[1] ?? 0 });
  pen.font = `600 ${String(size)}px ${SERIF}`;
  pen.letterSpacing = `${String(size * 0.24)}px`;
  const text = name.toUpperCase();
  const width = pen.measureText(text).width;
  const box = { x: x - width / 2, y: y - size, width, height: size * 2 };
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = focus === true ? NAME.focus : NAME.ink;
  if (isWithin(box, inlay)) pen.fillText(text, x, y);
  pen.letterSpacing = '0px';
}

/** The lamp hangs over the middle: the rim of the inlay lies in shade. */
function paintVignette(pen: Pen, inlay: Oval): void {
  pen.save();
  ovalPath(pen, inlay);
  pen.clip();
  pen.translate(inlay.x, inlay.y);
  pen.scale(1, inlay.ry / inlay.rx);
  const shade = pen.createRadialGradient(
    0,
    -inlay.rx * 0.1,
    inlay.rx * 0.35,
    0,
    0,
    inlay.rx * 1.02,
  );
  shade.addColorStop(0, 'rgba(255, 244, 214, 0.28)');
  shade.addColorStop(0.5, 'rgba(255, 244, 214, 0)');
  shade.addColorStop(1, 'rgba(52, 34, 10, 0.38)');
  pen.fillStyle = shade;
  pen.fillRect(-inlay.rx, -inlay.rx, inlay.rx * 2, inlay.rx * 2);
  pen.restore();
}

/** For a crisis without a map: dark leather with fine inlaid lines. */
export function paintCalmInlay(pen: Pen, inlay: Oval): void {
  const { x, y, rx, ry } = inlay;
  const leather = pen.createRadialGradient(x, y - ry * 0.3, ry * 0.1, x, y, rx);
  leather.addColorStop(0, '#35605c');
  leather.addColorStop(0.6, '#244845');
  leather.addColorStop(1, '#142c2d');
  pen.fillStyle = leather;
  ovalPath(pen, inlay);
  pen.fill();
  pen.strokeStyle = 'rgba(233, 214, 174, 0.34)';
  for (const [inset, width] of [
    [12, 1.6],
    [17, 0.8],
  ] as const) {
    pen.lineWidth = width;
    ovalPath(pen, inlay, -inset);
    pen.stroke();
  }
}
