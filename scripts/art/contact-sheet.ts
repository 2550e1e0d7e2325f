/** Everything that is drawn, on one page of the development server: `npm run dev`, then /contact-sheet.html. */
import things from '../../assets/art/things.json' with { type: 'json' };
import { paintAt, paintBadge, paintTelephone, paintVehicle } from '../../src/table/art.ts';
import type { Pen, Warmth } from '../../src/table/art.ts';
import { PAPER, SANS, SERIF } from '../../src/table/colours.ts';
import { paintFigure } from '../../src/table/figure.ts';
import type { Body } from '../../src/table/figure.ts';
import { paintGround } from '../../src/table/ground.ts';
import { paintCalmInlay, paintMapInlay } from '../../src/table/inlay.ts';
import { layoutOf } from '../../src/table/layout.ts';
import { loadMap } from '../../src/table/map.ts';
import { placeMap } from '../../src/table/placing.ts';
import { paintPlate } from '../../src/table/plate.ts';
import { paintSeal } from '../../src/table/seal.ts';

const SEATS = 27;
const BODIES: readonly Body[] = [
  'undecided',
  'solidarity',
  'token',
  'abstention',
  'speaking',
  'fallen',
  'absent',
];
const WARMTHS: readonly Warmth[] = ['cold', 'warm', 'hot'];

function section(title: string, width: number, height: number, paint: (pen: Pen) => void): void {
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.style.cssText = `margin: 18px 20px 6px; font: 600 20px ${SERIF}`;
  const canvas = document.createElement('canvas');
  const ratio = window.devicePixelRatio;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.cssText = `display: block; width: ${String(width)}px; margin: 0 20px`;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(ratio, ratio);
  paint(pen);
  document.querySelector('#sheet')?.append(heading, canvas);
}

function caption(pen: Pen, text: string, x: number, y: number): void {
  pen.font = `500 13px ${SANS}`;
  pen.textAlign = 'center';
  pen.fillStyle = PAPER;
  pen.fillText(text, x, y);
}

function postures(pen: Pen): void {
  BODIES.forEach((body, index) => {
    const x = index * 190;
    paintAt(pen, x, 0, 1.3, () => paintFigure(pen, index * 3, body));
    caption(pen, body === 'undecided' ? 'weighing' : body, x + 91, 200);
  });
}

/** Every delegate in every posture, at the size of a desktop's table. */
function delegates(pen: Pen): void {
  const scale = 0.36;
  for (let seat = 0; seat < SEATS; seat += 1)
    BODIES.slice(0, 5).forEach((body, row) => {
      const [x, y] = [seat * 49, row * 56];
      paintAt(pen, x, y, scale, () => paintFigure(pen, seat, body));
    });
}

/** The same in the size at which the faces can be told. */
function faces(pen: Pen): void {
  for (let seat = 0; seat < SEATS; seat += 1) {
    const body = BODIES[seat % 4] ?? 'undecided';
    const [x, y] = [(seat % 9) * 148, Math.floor(seat / 9) * 140];
    paintAt(pen, x, y, 1, () => paintFigure(pen, seat, body));
  }
}

function small(pen: Pen): void {
  Object.keys(things.vehicles.shapes).forEach((vehicle, index) => {
    paintVehicle(pen, vehicle, 40 + index * 84, 40, 64);
    paintVehicle(pen, vehicle, 40 + index * 84, 92, 22);
    caption(pen, vehicle, 40 + index * 84, 124);
  });
  Object.keys(things.badges.shapes).forEach((badge, index) => {
    paintBadge(pen, badge, 40 + index * 84, 165, 40);
    paintBadge(pen, badge, 76 + index * 84, 165, 14);
    caption(pen, badge, 40 + index * 84, 205);
  });
  WARMTHS.forEach((warmth, index) => {
    paintTelephone(pen, warmth, 560 + index * 130, 140, 100);
    pen.save();
    pen.translate(980 + index * 40, 150);
    paintSeal(pen, (['open', 'kept', 'broken'] as const)[index] ?? 'open', 30);
    pen.restore();
  });
}

function plates(pen: Pen): void {
  (['undecided', 'solidarity', 'token', 'abstention'] as const).forEach((posture, index) => {
    pen.save();
    pen.translate(index * 130, 0);
    const shown = {
      code: 'XX',
      flag: null,
      posture,
      body: posture,
      selected: index === 1,
    } as const;
    paintPlate(pen, { ...shown, own: index === 2, presidency: index === 3 }, 26);
    pen.restore();
  });
}

async function table(): Promise<void> {
  const map = await loadMap('sahel');
  const layout = layoutOf({ width: 1200, height: 700, seats: SEATS, letters: 2, gauges: 0 });
  section('The table with its map', 1200, 700, (pen) => {
    paintGround(pen, layout);
    if (map !== null) paintMapInlay(pen, layout.inlay, map, placeMap(map, layout.inlay));
  });
  section('The table without a map', 1200, 700, (pen) => {
    paintGround(pen, layout);
    paintCalmInlay(pen, layout.inlay);
  });
}

await document.fonts.ready;
section('Postures', 1340, 210, postures);
section('Twenty-seven delegates', 1340, 425, faces);
section('At the size of the table', 1340, 285, delegates);
section('Things', 1340, 215, small);
section('Plates', 1340, 40, plates);
await table();
