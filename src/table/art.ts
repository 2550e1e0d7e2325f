/** Paints the drawn shapes of assets/art on a 2D canvas, at any size and without blur. */
import things from '../../assets/art/things.json' with { type: 'json' };

export interface Shape {
  readonly d: string;
  readonly ink: string;
  readonly width?: number;
  readonly alpha?: number;
}
export type Inks = Readonly<Record<string, string>>;
export type Pen = CanvasRenderingContext2D;

const paths = new Map<string, Path2D>();

function pathOf(d: string): Path2D {
  const path = paths.get(d) ?? new Path2D(d);
  paths.set(d, path);
  return path;
}

export function paintShapes(pen: Pen, shapes: readonly Shape[], inks: Inks): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const { d, ink, width, alpha } of shapes) {
    const colour = inks[ink] ?? ink;
    pen.globalAlpha = alpha ?? 1;
    if (width === undefined) fillPath(pen, d, colour);
    else strokePath(pen, d, colour, width);
  }
  pen.globalAlpha = 1;
}

function fillPath(pen: Pen, d: string, colour: string): void {
  pen.fillStyle = colour;
  pen.fill(pathOf(d));
}

function strokePath(pen: Pen, d: string, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(pathOf(d));
}

/** Paints in a box of its own with the origin at (x, y) and the given size of one drawn unit. */
export function paintAt(pen: Pen, x: number, y: number, unit: number, paint: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(unit, unit);
  paint();
  pen.restore();
}

const [BADGE = 24] = things.badges.size;
const [VEHICLE = 48] = things.vehicles.size;
const [TELEPHONE = 96] = things.telephone.size;

const badges: Readonly<Record<string, readonly Shape[]>> = things.badges.shapes;
const vehicles: Readonly<Record<string, readonly Shape[]>> = things.vehicles.shapes;

/** A badge of the given size, centred on (x, y). */
export function paintBadge(pen: Pen, badge: string, x: number, y: number, size: number): void {
  const unit = size / BADGE;
  const shapes = badges[badge] ?? [];
  paintAt(pen, x - size / 2, y - size / 2, unit, () => {
    paintShapes(pen, shapes, things.badges.palette);
  });
}

/** A vehicle or an emblem of the given size, centred on (x, y). */
export function paintVehicle(pen: Pen, vehicle: string, x: number, y: number, size: number): void {
  const unit = size / VEHICLE;
  const shapes = vehicles[vehicle] ?? [];
  paintAt(pen, x - size / 2, y - size / 2, unit, () => {
    paintShapes(pen, shapes, things.vehicles.palette);
  });
}

export type Warmth = 'cold' | 'warm' | 'hot';

export function paintTelephone(
  pen: Pen,
  warmth: Warmth,
  x: number,
  y: number,
  width: number,
): void {
  paintAt(pen, x, y, width / TELEPHONE, () => {
    paintShapes(pen, things.telephone.shapes, things.telephone.palettes[warmth]);
  });
}
