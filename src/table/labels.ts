/** The cities: a dot for each, and its name on a side where it is in nobody's way. */
import type { Scenario } from '../scenario/schema.ts';
import type { Pen } from './art.ts';
import { EMBER, INK, SANS } from './colours.ts';
import type { Layout } from './layout.ts';
import { isLost } from './map.ts';
import { isWithin, meets } from './oval.ts';
import type { Rectangle, Spot } from './oval.ts';

export type City = Scenario['table']['cities'][number];

/** A city as it stands on the map. */
export interface Label {
  readonly city: City;
  readonly at: Spot;
  /** Null where every side is taken: then the dot stands alone. */
  readonly text: Spot | null;
  readonly align: CanvasTextAlign;
  readonly size: number;
  readonly box: Rectangle | null;
}

/** Each name beside its dot, on the first side where it meets neither another name nor the frame. */
export function layoutLabels(spots: readonly { city: City; at: Spot }[], layout: Layout): Label[] {
  const size = layout.compact ? 10.5 : Math.min(14, 10.5 + layout.inlay.rx / 130);
  const taken: Rectangle[] = spots.map(({ at }) => around(at, 5));
  return spots.map(({ city, at }) => {
    const width = city.name.length * size * 0.54;
    const choices = sides(at, width, size);
    const free = choices.find(
      ({ box }) => isWithin(box, layout.inlay) && !taken.some((other) => meets(box, other)),
    );
    if (free === undefined) return { city, at, text: null, align: 'left', size, box: null };
    taken.push(free.box);
    return { city, at, text: free.text, align: free.align, size, box: free.box };
  });
}

interface Side {
  readonly text: Spot;
  readonly align: CanvasTextAlign;
  readonly box: Rectangle;
}

function sides({ x, y }: Spot, width: number, size: number): [Side, ...Side[]] {
  const row = (dx: number, dy: number, align: CanvasTextAlign, left: number): Side => ({
    text: { x: x + dx, y: y + dy },
    align,
    box: { x: left, y: y + dy - size / 2, width, height: size },
  });
  return [
    row(8, 0, 'left', x + 8),
    row(-8, 0, 'right', x - 8 - width),
    row(0, -size, 'center', x - width / 2),
    row(0, size, 'center', x - width / 2),
    row(7, size * 0.75, 'left', x + 7),
    row(7, -size * 0.75, 'left', x + 7),
    row(-7, size * 0.75, 'right', x - 7 - width),
    row(-7, -size * 0.75, 'right', x - 7 - width),
  ];
}

export const around = ({ x, y }: Spot, reach: number): Rectangle => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** A city, told whether it is held. */
export function paintCity(pen: Pen, { city, at, text, align, size }: Label, level: number): void {
  const lost = isLost(city, level);
  paintDot(pen, at, lost, city.capital === true ? 5.5 : 4);
  if (text === null) return;
  pen.font = `${city.capital === true ? '700' : '600'} ${String(size)}px ${SANS}`;
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = 'rgba(250, 240, 216, 0.92)';
  pen.strokeText(city.name, text.x, text.y);
  pen.fillStyle = lost ? '#8a1f10' : INK;
  pen.fillText(city.name, text.x, text.y);
}

/** A lost city is a crossed square, a held one a round dot: shape before colour. */
function paintDot(pen: Pen, { x, y }: Spot, lost: boolean, size: number): void {
  pen.lineWidth = 1.8;
  pen.beginPath();
  if (lost) pen.rect(x - size, y - size, size * 2, size * 2);
  else pen.arc(x, y, size, 0, Math.PI * 2);
  pen.fillStyle = lost ? EMBER : INK;
  pen.strokeStyle = '#fff8e6';
  pen.fill();
  pen.stroke();
  if (!lost) return;
  pen.beginPath();
  pen.moveTo(x - size + 2, y - size + 2);
  pen.lineTo(x + size - 2, y + size - 2);
  pen.moveTo(x + size - 2, y - size + 2);
  pen.lineTo(x - size + 2, y + size - 2);
  pen.stroke();
}
