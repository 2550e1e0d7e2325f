/** The press photograph of a table: everybody in the posture in which the game left them, in the greys of newsprint. */
import { paintAt } from './art.ts';
import type { Pen } from './art.ts';
import { FIGURE_BOX, paintFigure } from './figure.ts';
import type { SeatPicture } from './picture.ts';

/** Its size in CSS pixels, before the page makes it fit. */
export const PHOTO = { width: 660, height: 236 } as const;

/** Where the feet of each row are, and how large its figures may be, for one row, two and three. */
const ROWS = [
  { most: 6, feet: [190], largest: 1.2 },
  { most: 14, feet: [108, 222], largest: 0.84 },
  { most: Infinity, feet: [78, 152, 226], largest: 0.62 },
] as const;
/** How far neighbours reach into each other. */
const OVERLAP = 1.21;
/** How much smaller each row is than the one before it. */
const BEHIND = 0.1;
const SEPIA = '#8f7a58';

/** Paints the photograph on a canvas of `PHOTO`, at the screen's own resolution. */
export function paintPhoto(pen: Pen, seats: readonly SeatPicture[], ratio: number): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintRoom(pen);
  for (const row of photoRows(seats.length)) paintRow(pen, seats.slice(row.from, row.to), row);
  paintPrint(pen);
}

function paintRoom(pen: Pen): void {
  const wall = pen.createLinearGradient(0, 0, 0, PHOTO.height);
  wall.addColorStop(0, '#e2d6bb');
  wall.addColorStop(1, '#9c8a68');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, PHOTO.width, PHOTO.height);
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly foot: number;
  readonly scale: number;
  /** How much of the table's front is seen. */
  readonly front: number;
}

const stepOf = (seats: number): number => PHOTO.width / (seats + 0.2);

/** A small table sits in one row, a larger one in two or three; the rows behind are smaller. */
export function photoRows(seats: number): Row[] {
  const { feet, largest } = ROWS.find(({ most }) => seats <= most) ?? ROWS[2];
  const each = Math.ceil(seats / feet.length);
  const scale = Math.min(largest, (OVERLAP * stepOf(each)) / FIGURE_BOX.width);
  return feet.map((foot, line) => {
    const behind = feet.length - 1 - line;
    return {
      from: line * each,
      to: Math.min(seats, (line + 1) * each),
      foot,
      scale: scale * (1 - BEHIND * behind),
      front: behind === 0 ? PHOTO.height - foot : 11,
    };
  });
}

/** Each row sits at a table of its own. */
function paintRow(pen: Pen, seats: readonly SeatPicture[], { foot, scale, front }: Row): void {
  const step = stepOf(seats.length);
  seats.forEach(({ look, body }, index) => {
    const x = (index + 0.6) * step - (FIGURE_BOX.width * scale) / 2;
    paintAt(pen, x, foot - FIGURE_BOX.height * scale, scale, () => paintFigure(pen, look, body));
  });
  pen.fillStyle = '#a98c60';
  pen.fillRect(0, foot - 3, PHOTO.width, front + 3);
  pen.fillStyle = 'rgba(255, 236, 200, 0.5)';
  pen.fillRect(0, foot - 3, PHOTO.width, 1.5);
}

/** One ink on newsprint, darker towards the corners. */
function paintPrint(pen: Pen): void {
  const { width, height } = PHOTO;
  pen.globalCompositeOperation = 'color';
  pen.fillStyle = SEPIA;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'soft-light';
  pen.fillStyle = 'rgba(255, 250, 236, 0.55)';
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'source-over';
  const shade = pen.createRadialGradient(
    width / 2,
    height / 2,
    height / 2,
    width / 2,
    height / 2,
    width * 0.6,
  );
  shade.addColorStop(0, 'rgba(30, 20, 8, 0)');
  shade.addColorStop(1, 'rgba(30, 20, 8, 0.32)');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, width, height);
}
