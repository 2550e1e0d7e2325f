/** What has arrived stands on the map round the place of arrival, clear of the cities' names, as far as the country holds it. */
import { paintVehicle } from './art.ts';
import type { Pen } from './art.ts';
import type { Layout } from './layout.ts';
import type { Rectangle, Spot } from './oval.ts';
import { meets } from './oval.ts';
import type { Cargo, Vehicle } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

const RINGS = 9;
/** So many rows towards the front; what lies beyond may be lost any day. */
const FORWARD = 2.6;

export class Camp {
  private readonly panel: Panel;
  private readonly size: number;
  private readonly berths: readonly Spot[];
  private readonly corner: Spot;
  private standing: Vehicle[] = [];

  constructor(surface: Surface, { inlay, compact }: Layout, ground: Ground) {
    this.size = compact ? 11 : Math.max(13, Math.min(22, inlay.rx * 0.048));
    this.berths = berthsOf(ground, inlay, this.size);
    const reach = this.size * (RINGS + 1) * 1.1;
    this.corner = { x: ground.arrival.x - reach, y: ground.arrival.y - reach };
    this.panel = surface.panel(reach * 2, reach * 2);
    this.panel.image.setPosition(this.corner.x, this.corner.y);
  }

  get image() {
    return this.panel.image;
  }

  settle(cargo: readonly Cargo[]): void {
    this.standing = cargo.flatMap(({ vehicle, count }) =>
      Array.from({ length: count }, () => vehicle),
    );
    this.repaint();
  }

  add(vehicle: Vehicle): void {
    const index = this.standing.push(vehicle) - 1;
    this.panel.add((pen) => {
      pen.translate(-this.corner.x, -this.corner.y);
      this.park(pen, vehicle, index);
    });
  }

  private repaint(): void {
    this.panel.paint((pen) => {
      pen.translate(-this.corner.x, -this.corner.y);
      this.standing.forEach((vehicle, index) => this.park(pen, vehicle, index));
    });
  }

  private park(pen: Pen, vehicle: Vehicle, index: number): void {
    const berth = this.berths[index];
    if (berth !== undefined) paintVehicle(pen, vehicle, berth.x, berth.y, this.size);
  }
}

interface Ground {
  readonly arrival: Spot;
  readonly taken: readonly Rectangle[];
  /** Whether a spot belongs to the country. */
  readonly holds: (spot: Spot) => boolean;
}

/** Places in rows like bricks, the nearest first. */
function berthsOf(
  { arrival, taken, holds }: Ground,
  inlay: { x: number; y: number; rx: number; ry: number },
  size: number,
): Spot[] {
  const step = size * 1.02;
  const rows = Array.from({ length: RINGS * 2 + 1 }, (_, index) => index - RINGS);
  const from = ({ x, y }: Spot): number => Math.hypot(x - arrival.x, (y - arrival.y) * 1.3);
  return rows
    .flatMap((row) =>
      rows.map((column) => ({
        x: arrival.x + (column + (row % 2 === 0 ? 0 : 0.5)) * step,
        y: arrival.y + row * step,
      })),
    )
    .filter((spot) => from(spot) < RINGS * step && spot.y > arrival.y - FORWARD * step)
    .filter(holds)
    .filter(({ x, y }) => Math.hypot((x - inlay.x) / inlay.rx, (y - inlay.y) / inlay.ry) < 0.88)
    .filter((spot) => !taken.some((box) => meets(box, boxAt(spot, size))))
    .sort((a, b) => from(a) - from(b));
}

const boxAt = ({ x, y }: Spot, size: number): Rectangle => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});
