/** The press photograph of a table: everybody in the posture in which the game left them, in the greys of newsprint. */
import { paintAt } from './art.ts';
import type { Pen } from './art.ts';
import { FIGURE_BOX, paintFigure } from './figure.ts';
import type { SeatPicture } from './picture.ts';

/** Its size in CSS pixels, before the page makes it fit. */
export const PHOTO = { width: 660, height: 236 } as const;

const ROWS = 3;
const SEPIA = '#8f7a58';

/** Paints the photograph on a canvas of `PHOTO`, at the screen's own resolution. */
export function paintPhoto(pen: Pen, seats: readonly SeatPicture[], ratio: number): void {
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintRoom(pen);
  const row = Math.ceil(seats.length / ROWS);
  for (let line = 0; line < ROWS; line += 1)
    paintRow(pen, seats.slice(line * row, (line + 1) * row), line);
  paintPrint(pen);
}

function paintRoom(pen: Pen): void {
  const wall = pen.createLinearGradient(0, 0, 0, PHOTO.height);
  wall.addColorStop(0, '#e2d6bb');
  wall.addColorStop(1, '#9c8a68');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, PHOTO.width, PHOTO.height);
}

/** The rows behind are smaller, and each sits at a table of its own. */
function paintRow(pen: Pen, seats: readonly SeatPicture[], line: number): void {
  const scale = 0.5 + line * 0.06;
  const step = PHOTO.width / (seats.length + 0.2);
  const foot = 78 + line * 74;
  seats.forEach(({ look, body }, index) => {
    const x = (index + 0.6) * step - (FIGURE_BOX.width * scale) / 2;
    paintAt(pen, x, foot - FIGURE_BOX.height * scale, scale, () => paintFigure(pen, look, body));
  });
  pen.fillStyle = '#a98c60';
  pen.fillRect(0, foot - 3, PHOTO.width, 14);
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
