/** The ground of the map as an engraver would draw it: heights, dunes and marshes, the same at every painting. */
import type { Pen } from './art.ts';
import type { Patch, TableMap } from './map.ts';
import type { Spot } from './oval.ts';

const INK = {
  lit: 'rgba(255, 244, 214, 0.6)',
  shade: 'rgba(112, 72, 36, 0.5)',
  line: 'rgba(110, 74, 38, 0.42)',
  reed: 'rgba(74, 104, 62, 0.75)',
  marsh: 'rgba(112, 150, 96, 0.5)',
} as const;
/** The golden angle spreads any number of spots evenly. */
const GOLDEN = 2.399963;
const ROOM = { heights: 250, dunes: 420, marshes: 130 } as const;

export function paintTerrain(pen: Pen, map: TableMap): void {
  pen.lineCap = 'round';
  for (const patch of map.marshes) paintMarsh(pen, patch);
  for (const patch of map.dunes) spots(patch, ROOM.dunes).forEach((at) => paintDune(pen, at));
  for (const patch of map.heights)
    spots(patch, ROOM.heights)
      .sort((a, b) => a.y - b.y)
      .forEach((at, index) => paintHeight(pen, at, 6.5 + ((index * 5) % 4)));
}

/** So many spots in an oval that each has its room. */
function spots([x = 0, y = 0, rx = 1, ry = 1]: Patch, room: number): Spot[] {
  const count = Math.max(3, Math.round((Math.PI * rx * ry) / room));
  return Array.from({ length: count }, (_, index) => {
    const [reach, turn] = [Math.sqrt((index + 0.5) / count), index * GOLDEN];
    return { x: x + rx * reach * Math.cos(turn), y: y + ry * reach * Math.sin(turn) };
  });
}

/** A peak, lit from the left. */
function paintHeight(pen: Pen, { x, y }: Spot, size: number): void {
  const slope = (colour: string, side: number): void => {
    pen.beginPath();
    pen.moveTo(x, y - size * 1.1);
    pen.quadraticCurveTo(x + side * size * 0.5, y - size * 0.2, x + side * size * 1.1, y);
    pen.quadraticCurveTo(x + side * 0.3 * size, y + size * 0.12, x + size * 0.14, y);
    pen.closePath();
    pen.fillStyle = colour;
    pen.fill();
  };
  slope(INK.lit, -1);
  slope(INK.shade, 1);
  pen.beginPath();
  pen.moveTo(x - size * 1.1, y);
  pen.quadraticCurveTo(x - size * 0.5, y - size * 0.2, x, y - size * 1.1);
  pen.lineTo(x + size * 0.25, y - size * 0.5);
  pen.lineWidth = 0.9;
  pen.strokeStyle = INK.line;
  pen.stroke();
}

/** The crest of a dune. */
function paintDune(pen: Pen, { x, y }: Spot): void {
  pen.beginPath();
  pen.moveTo(x - 9, y + 1.5);
  pen.quadraticCurveTo(x - 1, y - 6, x + 9, y + 1.5);
  pen.lineWidth = 1.5;
  pen.strokeStyle = INK.line;
  pen.stroke();
}

function paintMarsh(pen: Pen, patch: Patch): void {
  const [x = 0, y = 0, rx = 1, ry = 1] = patch;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0.5, 0, Math.PI * 2);
  pen.fillStyle = INK.marsh;
  pen.fill();
  pen.lineWidth = 1.1;
  pen.strokeStyle = INK.reed;
  for (const spot of spots(patch, ROOM.marshes)) {
    pen.beginPath();
    for (const lean of [-2.2, 0, 2.2]) {
      pen.moveTo(spot.x + lean * 0.4, spot.y);
      pen.lineTo(spot.x + lean, spot.y - 4.5);
    }
    pen.stroke();
  }
}
