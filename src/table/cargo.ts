/** What the capitals have pledged, counted by how it travels. */
import { DELEGATIONS } from '../words/table.ts';
import { paintVehicle } from './art.ts';
import type { Pen } from './art.ts';
import { PAPER, SANS, TEXT } from './colours.ts';
import type { Layout } from './layout.ts';
import type { Cargo, Vehicle } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

const HEAD = 20;
const CELL = { width: 53, height: 25 } as const;

export class CargoTray {
  private readonly panel: Panel;
  private readonly layout: Layout;
  private readonly counts = new Map<Vehicle, number>();

  constructor(surface: Surface, layout: Layout) {
    const { cargo } = layout;
    this.layout = layout;
    this.panel = surface.panel(cargo.width, cargo.height);
    this.panel.image.setPosition(Math.round(cargo.x), Math.round(cargo.y));
  }

  get image() {
    return this.panel.image;
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
      if (this.counts.size === 0 || this.layout.cargo.width === 0) return;
      pen.textBaseline = 'middle';
      if (this.layout.inline) this.paintPill(pen);
      else this.paintCorner(pen);
    });
  }

  /** Where there is room: a small block that fills from the bottom of its corner. */
  private paintCorner(pen: Pen): void {
    const { width, height } = this.layout.cargo;
    const columns = Math.floor(width / CELL.width);
    const rows = Math.ceil(this.counts.size / columns);
    const top = height - rows * CELL.height - HEAD;
    pen.font = `500 14px ${SANS}`;
    pen.textAlign = 'right';
    pen.fillStyle = TEXT.soft;
    pen.fillText(DELEGATIONS.pledged, width - 4, top + HEAD / 2);
    pen.font = `700 15px ${SANS}`;
    let index = 0;
    for (const [vehicle, count] of this.counts) {
      const x = width - CELL.width * (1 + (index % columns));
      const y = top + HEAD + CELL.height * (Math.floor(index / columns) + 0.5);
      paintItem(pen, { vehicle, count }, { x: x + 14, y, size: 23 });
      index += 1;
    }
  }

  /** Where the corners are taken: a pill, with its word where there is room. */
  private paintPill(pen: Pen): void {
    const { cargo, compact } = this.layout;
    const word = compact ? '' : DELEGATIONS.pledged;
    pen.font = `500 13px ${SANS}`;
    const head = compact ? 0 : pen.measureText(word).width + 6;
    const step = Math.min(52, (cargo.width - head - 20) / this.counts.size);
    const wide = head + step * this.counts.size + 20;
    const x = (cargo.width - wide) / 2;
    paintBoard(pen, { x, width: wide, height: cargo.height });
    pen.textAlign = 'left';
    pen.fillStyle = TEXT.soft;
    pen.fillText(word, x + 12, cargo.height / 2 + 0.5);
    this.paintItems(pen, { x: x + head + 10, y: cargo.height / 2, step });
  }

  private paintItems(pen: Pen, row: { x: number; y: number; step: number }): void {
    const size = Math.min(19, row.step * 0.5);
    pen.font = `700 12px ${SANS}`;
    let x = row.x + size / 2 + 2;
    for (const [vehicle, count] of this.counts) {
      paintItem(pen, { vehicle, count }, { x, y: row.y, size });
      x += row.step;
    }
  }
}

function paintBoard(pen: Pen, box: { x: number; width: number; height: number }): void {
  pen.beginPath();
  pen.roundRect(box.x, 0.5, box.width, box.height - 1, box.height / 2);
  pen.fillStyle = 'rgba(11, 21, 52, 0.9)';
  pen.fill();
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function paintItem(pen: Pen, { vehicle, count }: Cargo, { x, y, size }: Place): void {
  paintVehicle(pen, vehicle, x, y, size);
  pen.textAlign = 'left';
  pen.fillStyle = PAPER;
  pen.fillText(String(count), x + size * 0.5 + 4, y + 0.5);
}
