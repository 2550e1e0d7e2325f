/** What the capitals have pledged, counted by how it travels, on a small tray at the map's edge. */
import { DELEGATIONS } from '../words/table.ts';
import { paintVehicle } from './art.ts';
import type { Pen } from './art.ts';
import { PAPER, SANS, TEXT } from './colours.ts';
import type { Layout, Spot } from './layout.ts';
import type { Cargo, Vehicle } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

export class CargoTray {
  private readonly panel: Panel;
  private readonly unit: number;
  private readonly width: number;
  private readonly counts = new Map<Vehicle, number>();

  constructor(surface: Surface, { inlay, compact }: Layout) {
    this.unit = compact ? 13 : Math.max(15, Math.min(20, inlay.rx * 0.055));
    this.width = Math.min(inlay.rx * 1.45, this.unit * 27);
    this.panel = surface.panel(this.width, this.unit * 2);
    const top = inlay.y + inlay.ry * 0.74;
    this.panel.image.setPosition(Math.round(inlay.x - this.width / 2), Math.round(top));
  }

  get image() {
    return this.panel.image;
  }

  get middle(): Spot {
    const { x, y } = this.panel.image;
    return { x: x + this.width / 2, y: y + this.unit };
  }

  settle(cargo: readonly Cargo[]): void {
    this.counts.clear();
    for (const { vehicle, count } of cargo) this.counts.set(vehicle, count);
    this.repaint();
  }

  add(vehicle: Vehicle): void {
    this.counts.set(vehicle, (this.counts.get(vehicle) ?? 0) + 1);
    this.repaint();
  }

  private repaint(): void {
    this.panel.paint((pen) => {
      if (this.counts.size > 0) this.paintTray(pen);
    });
  }

  private paintTray(pen: Pen): void {
    const { unit } = this;
    pen.font = `600 ${String(unit * 0.78)}px ${SANS}`;
    const label = pen.measureText(DELEGATIONS.pledge).width;
    const wide = Math.min(this.width, label + unit * 1.8 + this.counts.size * unit * 2.9);
    const left = (this.width - wide) / 2;
    paintBoard(pen, left, wide, unit * 2);
    pen.textBaseline = 'middle';
    pen.textAlign = 'left';
    pen.fillStyle = TEXT.soft;
    pen.fillText(DELEGATIONS.pledge, left + unit * 0.8, unit + 0.5);
    this.paintItems(pen, left + label + unit * 1.3, wide - label - unit * 1.8);
  }

  private paintItems(pen: Pen, left: number, room: number): void {
    const { unit } = this;
    const step = room / this.counts.size;
    let x = left;
    pen.font = `700 ${String(unit * 0.84)}px ${SANS}`;
    for (const [vehicle, count] of this.counts) {
      paintVehicle(pen, vehicle, x + unit * 0.8, unit, Math.min(unit * 1.5, step * 0.6));
      pen.fillStyle = PAPER;
      pen.fillText(String(count), x + Math.min(unit * 1.75, step * 0.68), unit + 0.5);
      x += step;
    }
  }
}

function paintBoard(pen: Pen, left: number, width: number, height: number): void {
  pen.beginPath();
  pen.roundRect(left + 0.5, 0.5, width - 1, height - 1, height / 2);
  pen.fillStyle = 'rgba(11, 21, 52, 0.88)';
  pen.fill();
}
