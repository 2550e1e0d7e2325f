/** The small seal of a public promise: dots while it is not due, then a tick or a cross. */
import type { Pen } from './art.ts';
import { EMBER, INK, PAPER } from './colours.ts';
import type { PromiseState } from './picture.ts';

/** Its size in CSS pixels, beside a plate of this height. */
export const sealSize = (plate: number): number => Math.max(11, Math.round(plate * 0.72));

const SIGNS: Readonly<Record<Exclude<PromiseState, 'open'>, string>> = {
  kept: 'M3.6 6.2L5.4 8L8.6 4.2',
  broken: 'M4 4L8 8M8 4L4 8',
};
const UNITS = 12;

/** Paints a seal that fills a square of the given size. */
export function paintSeal(pen: Pen, promise: PromiseState, size: number): void {
  const ink = promise === 'broken' ? EMBER : INK;
  pen.save();
  pen.scale(size / UNITS, size / UNITS);
  disc(pen, 6, 6, 5.4, INK);
  disc(pen, 6, 6, 4.7, PAPER);
  if (promise === 'open') for (const x of [3.7, 6, 8.3]) disc(pen, x, 6, 0.75, ink);
  else {
    pen.strokeStyle = ink;
    pen.lineWidth = 1.4;
    pen.lineCap = 'round';
    pen.stroke(new Path2D(SIGNS[promise]));
  }
  pen.restore();
}

function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = colour;
  pen.fill();
}
