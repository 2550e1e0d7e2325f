/** The still picture under everything: lamplight, the oval table, papers, the inlay. Painted once a size. */
import type { Pen } from './art.ts';
import { pointAt, pointOn } from './oval.ts';
import type { Layout } from './layout.ts';
import type { Oval } from './oval.ts';

const CORNERS = 180;
const GRAIN = 26;
/** Walnut under lamps. */
const WOOD = {
  top: ['#a8703f', '#8a5630', '#6f4325', '#855330', '#9c673a'],
  edge: '#3a2013',
  grainLight: 'rgba(240, 188, 120, 0.2)',
  grainDark: 'rgba(46, 22, 8, 0.34)',
} as const;

export function paintGround(pen: Pen, layout: Layout): void {
  paintLamplight(pen, layout);
  paintShadow(pen, layout.table);
  paintTop(pen, layout.table, layout.inlay);
  pen.save();
  ovalPath(pen, layout.table);
  pen.clip();
  for (const [index, seat] of layout.seats.entries()) paintPapers(pen, layout, seat, index);
  pen.restore();
  paintFrame(pen, layout.inlay);
}

export function ovalPath(pen: Pen, { x, y, rx, ry, power }: Oval, grow = 0): void {
  pen.beginPath();
  if (power === 2) return pen.ellipse(x, y, rx + grow, ry + grow, 0, 0, Math.PI * 2);
  const oval = { x, y, rx: rx + grow, ry: ry + grow, power };
  for (let corner = 0; corner < CORNERS; corner += 1) {
    const spot = pointOn(oval, corner / CORNERS);
    pen.lineTo(spot.x, spot.y);
  }
  pen.closePath();
}

/** Fades to nothing before the edges, so that the page's own night goes on without a seam. */
function paintLamplight(pen: Pen, { width, height, table }: Layout): void {
  const reach = Math.min(table.x, width - table.x);
  pen.save();
  pen.translate(table.x, table.y);
  pen.scale(1, Math.min(table.y, height - table.y) / reach);
  const light = pen.createRadialGradient(0, 0, reach * 0.3, 0, 0, reach);
  light.addColorStop(0, 'rgba(122, 116, 150, 0.5)');
  light.addColorStop(0.72, 'rgba(66, 84, 150, 0.4)');
  light.addColorStop(1, 'rgba(26, 44, 94, 0)');
  pen.fillStyle = light;
  pen.fillRect(-reach, -reach, reach * 2, reach * 2);
  pen.restore();
}

/** The table's shadow on the floor, and its edge below the top. */
function paintShadow(pen: Pen, table: Oval): void {
  const depth = Math.min(24, Math.max(8, table.ry * 0.075));
  pen.save();
  pen.shadowColor = 'rgba(2, 4, 14, 0.85)';
  pen.shadowBlur = depth * 2.6;
  pen.fillStyle = '#0a0a18';
  ovalPath(pen, { ...table, y: table.y + depth });
  pen.fill();
  pen.restore();
  pen.fillStyle = WOOD.edge;
  ovalPath(pen, { ...table, y: table.y + depth * 0.62 });
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = 'rgba(226, 170, 104, 0.28)';
  pen.stroke();
}

function paintTop(pen: Pen, table: Oval, inlay: Oval): void {
  const { x, y, rx, ry } = table;
  const wood = pen.createLinearGradient(x, y - ry, x + rx * 0.25, y + ry);
  WOOD.top.forEach((colour, index) => wood.addColorStop(index / (WOOD.top.length - 1), colour));
  pen.save();
  ovalPath(pen, table);
  pen.fillStyle = wood;
  pen.fill();
  pen.clip();
  paintGrain(pen, table, inlay);
  paintRimLight(pen, table);
  pen.restore();
}

/** Fine lines that follow the oval, uneven as a tree's own. */
function paintGrain(pen: Pen, table: Oval, inlay: Oval): void {
  const wide = table.ry - inlay.ry;
  for (let line = 0; line < GRAIN; line += 1) {
    const share = line / GRAIN;
    pen.lineWidth = 0.6 + ((line * 7) % 5) * 0.22;
    pen.strokeStyle = line % 3 === 0 ? WOOD.grainLight : WOOD.grainDark;
    pen.setLineDash([90 + ((line * 53) % 310), 3 + ((line * 31) % 11)]);
    pen.lineDashOffset = line * line * 41;
    ovalPath(pen, table, -share * wide);
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** The lamps' light on the outer edge, and a line of brass along it. */
function paintRimLight(pen: Pen, table: Oval): void {
  for (const [inset, width, colour] of [
    [1, 2.4, 'rgba(255, 224, 170, 0.75)'],
    [4, 5, 'rgba(255, 206, 140, 0.16)'],
    [7.5, 1, 'rgba(226, 184, 104, 0.8)'],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    ovalPath(pen, table, -inset);
    pen.stroke();
  }
}

/** A sheet before every delegation, on the table's rim, turned towards its seat. */
function paintPapers(
  pen: Pen,
  layout: Layout,
  seat: { x: number; y: number },
  index: number,
): void {
  const { table, inlay, scale } = layout;
  const angle = Math.atan2((seat.y - table.y) / table.ry, (seat.x - table.x) / table.rx);
  const [rx, ry] = [(table.rx + inlay.rx) / 2, (table.ry + inlay.ry) / 2];
  const middle = pointAt({ ...table, rx, ry }, angle);
  const size = Math.min(26 * scale + 3, (table.ry - inlay.ry) * 0.55);
  pen.save();
  pen.translate(middle.x, middle.y);
  pen.rotate(Math.atan2(ry * Math.sin(angle), rx * Math.cos(angle)) + Math.PI / 2);
  paintPool(pen, size * 2.1);
  pen.rotate(((index % 5) - 2) * 0.07);
  paintSheet(pen, size);
  pen.restore();
}

/** A small lamp's light on the wood. */
function paintPool(pen: Pen, reach: number): void {
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, reach);
  light.addColorStop(0, 'rgba(255, 214, 140, 0.55)');
  light.addColorStop(1, 'rgba(255, 200, 120, 0)');
  pen.fillStyle = light;
  pen.fillRect(-reach, -reach, reach * 2, reach * 2);
}

function paintSheet(pen: Pen, size: number): void {
  pen.fillStyle = 'rgba(40, 52, 92, 0.28)';
  pen.fillRect(-size * 0.62 + 1, -size * 0.42 + 1.5, size * 1.24, size * 0.84);
  pen.fillStyle = '#fffdf7';
  pen.fillRect(-size * 0.62, -size * 0.42, size * 1.24, size * 0.84);
  pen.fillStyle = 'rgba(60, 70, 100, 0.45)';
  for (let line = 0; line < 3; line += 1)
    pen.fillRect(-size * 0.46, (-0.22 + line * 0.2) * size, size * (line === 2 ? 0.5 : 0.9), 1);
}

/** A frame of brass between the wood and what is inlaid, and its shadow on the inlay. */
function paintFrame(pen: Pen, inlay: Oval): void {
  for (const [grow, width, colour] of [
    [4, 12, 'rgba(20, 8, 2, 0.5)'],
    [4, 7, '#7d5c26'],
    [5.4, 2.2, '#f0cf86'],
    [2, 1.4, '#c79a4e'],
    [9.6, 1, 'rgba(240, 207, 134, 0.5)'],
  ] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    ovalPath(pen, inlay, grow);
    pen.stroke();
  }
}
