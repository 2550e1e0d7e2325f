/** A table without a map: the crisis' emblem and title, and its gauges as rings round them. */
import type { Pen } from './art.ts';
import { paintVehicle } from './art.ts';
import { EMBER, GOLD, SANS, SERIF } from './colours.ts';
import { changeOf } from './gauges.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Layout } from './layout.ts';
import type { Oval } from './oval.ts';
import type { GaugePicture } from './picture.ts';
import type { Panel, Surface } from './surface.ts';
import { twoLines } from './two-lines.ts';

const CREAM = '#f6ecd4';
const SOFT = '#cfe0d8';
const MOST = 1000;

/** The emblem and the title, part of the still picture. */
export function paintTitle(pen: Pen, { inlay, compact }: Layout, scenario: Scenario): void {
  const { x, y, rx, ry } = inlay;
  const up = compact || !hasDials(inlay) ? 0.2 : 0.58;
  paintVehicle(pen, scenario.table.emblem, x, y - ry * up, Math.min(72, ry * 0.32));
  pen.font = `600 ${String(Math.max(15, Math.min(34, rx * 0.1, ry * 0.5)))}px ${SERIF}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = CREAM;
  pen.fillText(scenario.title, x, y - ry * (up - 0.31), rx * 1.6);
}

/** Smaller than this the number in a ring cannot be read. */
const SMALLEST = 34;
const sizeOf = ({ rx, ry }: Oval): number => Math.min(ry * 0.4, rx * 0.2, 84);
const hasDials = (inlay: Oval): boolean => sizeOf(inlay) >= SMALLEST;

export class Dials {
  private readonly panel: Panel;
  private readonly inlay: Oval;

  constructor(surface: Surface, { inlay }: Layout) {
    this.inlay = { ...inlay, x: inlay.rx, y: inlay.ry };
    this.panel = surface.panel(inlay.rx * 2, inlay.ry * 2);
    this.panel.image.setPosition(Math.round(inlay.x - inlay.rx), Math.round(inlay.y - inlay.ry));
  }

  get image() {
    return this.panel.image;
  }

  show(gauges: readonly GaugePicture[], levels: readonly number[], arrived: boolean): void {
    const { rx, ry, x } = this.inlay;
    const size = sizeOf(this.inlay);
    if (!hasDials(this.inlay)) return;
    const step = (rx * 1.5) / gauges.length;
    this.panel.paint((pen) => {
      gauges.forEach((gauge, index) => {
        const at = { x: x + (index - (gauges.length - 1) / 2) * step, y: ry * 1.2 };
        const level = levels[index] ?? gauge.value;
        paintDial(pen, gauge, { ...at, size, level, arrived, width: step - 8 });
      });
    });
  }
}

interface Dial {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly level: number;
  readonly arrived: boolean;
  readonly width: number;
}

function paintDial(pen: Pen, gauge: GaugePicture, dial: Dial): void {
  const { x, y, size, level } = dial;
  const radius = size * 0.5;
  arc(pen, dial, radius, 1, 'rgba(8, 22, 22, 0.6)');
  if (level > 0) arc(pen, dial, radius, level / MOST, gauge.good === 'up' ? GOLD : EMBER);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = CREAM;
  pen.font = `700 ${String(size * 0.38)}px ${SANS}`;
  pen.fillText(String(Math.round(level / 10)), x, y + size * 0.02);
  const small = Math.max(10.5, Math.min(14, size * 0.2));
  pen.font = `600 ${String(small)}px ${SANS}`;
  pen.fillStyle = SOFT;
  const change = dial.arrived ? changeOf(gauge) : '';
  twoLines(pen, `${gauge.name} ${change}`.trim(), dial.width).forEach((line, index) => {
    pen.fillText(line, x, y + radius + small * (1.25 + 1.1 * index), dial.width);
  });
}

function arc(pen: Pen, { x, y, size }: Dial, radius: number, share: number, colour: string): void {
  const start = -Math.PI / 2;
  pen.beginPath();
  pen.arc(x, y, radius, start, start + Math.PI * 2 * Math.min(1, share));
  pen.lineWidth = size * 0.13;
  pen.lineCap = 'round';
  pen.strokeStyle = colour;
  pen.stroke();
}
