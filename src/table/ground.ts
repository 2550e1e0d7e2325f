/** The still picture under everything: lamplight, the oval table, papers, the inlay. Painted once a size. */
import type { Pen } from './art.ts';
import { pointAt, pointOn } from './oval.ts';
import type { Layout } from './layout.ts';
import type { Oval } from './oval.ts';

const CORNERS = 180;

export function paintGround(pen: Pen, layout: Layout): void {
  paintLamplight(pen, layout);
  paintShadow(pen, layout.table);
  paintTop(pen, layout.table);
  for (const [index, seat] of layout.seats.entries()) paintPapers(pen, layout, seat, index);
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
  light.addColorStop(0, 'rgba(72, 106, 196, 0.5)');
  light.addColorStop(0.75, 'rgba(52, 80, 160, 0.36)');
  light.addColorStop(1, 'rgba(26, 44, 94, 0)');
  pen.fillStyle = light;
  pen.fillRect(-reach, -reach, reach * 2, reach * 2);
  pen.restore();
}

function paintShadow(pen: Pen, table: Oval): void {
  const depth = Math.min(24, Math.max(8, table.ry * 0.075));
  pen.save();
  pen.shadowColor = 'rgba(2, 5, 16, 0.75)';
  pen.shadowBlur = depth * 2.4;
  pen.fillStyle = '#0a1128';
  ovalPath(pen, { ...table, y: table.y + depth });
  pen.fill();
  pen.restore();
  pen.fillStyle = '#5d688b';
  ovalPath(pen, { ...table, y: table.y + depth * 0.62 });
  pen.fill();
}

function paintTop(pen: Pen, table: Oval): void {
  const { y, ry } = table;
  const wood = pen.createLinearGradient(0, y - ry, 0, y + ry);
  wood.addColorStop(0, '#f1f4fb');
  wood.addColorStop(0.5, '#c3cce2');
  wood.addColorStop(1, '#e3e8f4');
  pen.fillStyle = wood;
  ovalPath(pen, table);
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = 'rgba(255, 255, 255, 0.75)';
  ovalPath(pen, { ...table, y: y + 1 }, -1.5);
  pen.stroke();
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
  pen.rotate(((index % 5) - 2) * 0.07);
  paintSheet(pen, size);
  pen.restore();
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

function paintFrame(pen: Pen, inlay: Oval): void {
  pen.fillStyle = '#6b5a38';
  ovalPath(pen, inlay, 5);
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = '#d9b878';
  ovalPath(pen, inlay, 5.5);
  pen.stroke();
  pen.lineWidth = 1;
  pen.strokeStyle = 'rgba(90, 104, 150, 0.55)';
  ovalPath(pen, inlay, 9.5);
  pen.stroke();
}
