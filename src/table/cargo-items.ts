/** What stands on the tray of pledges: pictures, numbers and words, each drawn from its left. */
import { TRAY } from '../words/table.ts';
import { paintVehicle } from './art.ts';
import type { Pen } from './art.ts';
import { PAPER, SANS, TEXT } from './colours.ts';
import type { Spot } from './oval.ts';
import type { Cargo } from './picture.ts';

const WORD_GAP = 5;

export function titleWidth(pen: Pen, letters: number): number {
  pen.font = wordFont(letters);
  return pen.measureText(TRAY.title).width;
}

/** The word for all of it. */
export function paintTitle(
  pen: Pen,
  { x, y }: Spot,
  letters: number,
  align: CanvasTextAlign = 'left',
) {
  pen.font = wordFont(letters);
  pen.textAlign = align;
  pen.fillStyle = TEXT.soft;
  pen.fillText(TRAY.title, x, y + 0.5);
}

export function paintBoard(pen: Pen, box: { x: number; width: number; height: number }): void {
  pen.beginPath();
  pen.roundRect(box.x, 0.5, box.width, box.height - 1, box.height / 2);
  pen.fillStyle = 'rgba(11, 21, 52, 0.9)';
  pen.fill();
}

/** The middle of the picture, its size, and that of the letters beside it. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly letters: number;
}

const numberFont = (size: number): string => `700 ${String(size)}px ${SANS}`;
const wordFont = (size: number): string => `500 ${String(size)}px ${SANS}`;

/** A picture and how many; gives where that ends. */
export function paintItem(
  pen: Pen,
  { vehicle, count }: Cargo,
  { x, y, size, letters }: Place,
): number {
  paintVehicle(pen, vehicle, x, y, size);
  pen.font = numberFont(letters);
  pen.textAlign = 'left';
  pen.fillStyle = PAPER;
  pen.fillText(String(count), x + size * 0.5 + 4, y + 0.5);
  return x + size * 0.5 + 4 + pen.measureText(String(count)).width;
}

/** A picture, how many, and what it stands for. */
export function paintWorded(pen: Pen, item: Cargo, at: Place): void {
  const end = paintItem(pen, item, at);
  pen.font = wordFont(at.letters);
  pen.fillStyle = TEXT.soft;
  pen.fillText(TRAY.travels(item.vehicle, item.count), end + WORD_GAP, at.y + 0.5);
}

export function wordedWidth(
  pen: Pen,
  { vehicle, count }: Cargo,
  { size, letters }: Pick<Place, 'size' | 'letters'>,
): number {
  pen.font = numberFont(letters);
  const number = pen.measureText(String(count)).width;
  pen.font = wordFont(letters);
  return size + 4 + number + WORD_GAP + pen.measureText(TRAY.travels(vehicle, count)).width;
}
