/** What lies inside the frame and does not move: the map's land and water, or a calm surface. */
import type { Pen } from './art.ts';
import { ovalPath } from './ground.ts';
import type { Oval } from './oval.ts';
import { outline } from './map.ts';
import type { TableMap } from './map.ts';
import type { Placing } from './placing.ts';

const LAND = { sea: '#9fb0b4', far: '#cbac7c', focus: '#efdfba', border: '#8d6b3c' } as const;

export function paintMapInlay(pen: Pen, inlay: Oval, map: TableMap, placing: Placing): void {
  pen.save();
  ovalPath(pen, inlay);
  pen.clip();
  pen.fillStyle = LAND.sea;
  pen.fillRect(inlay.x - inlay.rx, inlay.y - inlay.ry, inlay.rx * 2, inlay.ry * 2);
  pen.translate(placing.x, placing.y);
  pen.scale(placing.scale, placing.scale);
  paintLand(pen, map, placing.scale);
  pen.restore();
  paintVignette(pen, inlay);
}

function paintLand(pen: Pen, map: TableMap, scale: number): void {
  pen.lineJoin = 'round';
  for (const area of [...map.areas].sort(
    (a, b) => Number(a.focus ?? false) - Number(b.focus ?? false),
  ))
    for (const ring of area.rings) {
      const path = outline(ring, true);
      pen.fillStyle = area.focus === true ? LAND.focus : LAND.far;
      pen.fill(path);
      pen.lineWidth = (area.focus === true ? 1.8 : 0.9) / scale;
      pen.strokeStyle = area.focus === true ? '#6d4c22' : 'rgba(141, 107, 60, 0.75)';
      pen.stroke(path);
    }
  pen.lineWidth = 2.2 / scale;
  pen.strokeStyle = 'rgba(84, 126, 150, 0.85)';
  for (const line of map.lines) pen.stroke(outline(line.points, false));
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
