/** What the capitals have pledged, counted by how it travels. */
import type { Pen } from './art.ts';
import {
  paintBoard,
  paintItem,
  paintTitle,
  paintWorded,
  titleWidth,
  wordedWidth,
} from './cargo-items.ts';
import type { Layout } from './layout.ts';
import type { Cargo, Vehicle } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

const HEAD = 20;
const CELL = { width: 53, height: 25 } as const;
/** Closer than this a number runs into the next picture. */
const CLOSEST = 40;
const END = 10;
const CORNER = { size: 23, letters: 14 } as const;
/** What the words in a pill may shrink to, and the room before each picture. */
const PILL = { sizes: [13, 12, 11], size: 19, gap: 12 } as const;

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
    const wide = Math.max(...this.items().map((item) => wordedWidth(pen, item, CORNER)));
    const worded = wide <= width && this.counts.size * CELL.height + HEAD <= height;
    const columns = worded ? 1 : Math.floor(width / CELL.width);
    const step = worded ? wide : CELL.width;
    const top = height - Math.ceil(this.counts.size / columns) * CELL.height - HEAD;
    const x = worded ? width - wide : width - 4;
    paintTitle(pen, { x, y: top + HEAD / 2 }, CORNER.letters, worded ? 'left' : 'right');
    const paint = worded ? paintWorded : paintItem;
    this.items().forEach((item, index) => {
      const left = width - step * (1 + (index % columns));
      const y = top + HEAD + CELL.height * (Math.floor(index / columns) + 0.5);
      paint(pen, item, { ...CORNER, x: left + CORNER.size / 2, y });
    });
  }

  /** Where the corners are taken: a pill, with a word for each picture, or at least for all, where there is room. */
  private paintPill(pen: Pen): void {
    const { cargo, compact } = this.layout;
    const letters = PILL.sizes.find((size) => this.wordedPill(pen, size) <= cargo.width);
    if (!compact && letters !== undefined) return this.paintWordedPill(pen, letters);
    const written = titleWidth(pen, 13) + 6;
    const fits = !compact && cargo.width - written - END * 2 >= CLOSEST * this.counts.size;
    const head = fits ? written : 0;
    const step = Math.min(52, (cargo.width - head - END * 2) / this.counts.size);
    const wide = head + step * this.counts.size + END * 2;
    const [x, y] = [(cargo.width - wide) / 2, cargo.height / 2];
    paintBoard(pen, { x, width: wide, height: cargo.height });
    if (fits) paintTitle(pen, { x: x + END + 2, y }, 13);
    const size = Math.min(PILL.size, step * 0.5);
    this.items().forEach((item, index) => {
      const left = x + head + END + index * step;
      paintItem(pen, item, { x: left + size / 2 + 2, y, size, letters: 12 });
    });
  }

  private paintWordedPill(pen: Pen, letters: number): void {
    const { width, height } = this.layout.cargo;
    const wide = this.wordedPill(pen, letters);
    const y = height / 2;
    let x = (width - wide) / 2 + END + 2;
    paintBoard(pen, { x: x - END - 2, width: wide, height });
    paintTitle(pen, { x, y }, letters);
    x += titleWidth(pen, letters) + PILL.gap;
    for (const item of this.items()) {
      paintWorded(pen, item, { x: x + PILL.size / 2, y, size: PILL.size, letters });
      x += wordedWidth(pen, item, { ...PILL, letters }) + PILL.gap;
    }
  }

  private wordedPill(pen: Pen, letters: number): number {
    const items = this.items().map((item) => wordedWidth(pen, item, { ...PILL, letters }));
    const head = titleWidth(pen, letters) + (END + 2) * 2;
    return items.reduce((sum, one) => sum + PILL.gap + one, head);
  }

  private items(): Cargo[] {
    return [...this.counts].map(([vehicle, count]) => ({ vehicle, count }));
  }
}
