/** A table without a map: the crisis' emblem and title, and its gauges as rings round them. */
import type { Pen } from './art.ts';
import { paintVehicle } from './art.ts';
import { EMBER, GOLD, SANS, SERIF } from './colours.ts';
import { changeOf } from './gauges.ts';
import type { Layout, Oval } from './layout.ts';
import type { GaugePicture } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

const CREAM = '#f6ecd4';
const SOFT = '#cfe0d8';
const MOST = 1000;

export class Dials {
  private readonly panel: Panel;
  private readonly inlay: Oval;
  private readonly name: { readonly title: string; readonly emblem: string };

  constructor(surface: Surface, { inlay }: Layout, name: { title: string; emblem: string }) {
    this.inlay = { ...inlay, x: inlay.rx, y: inlay.ry };
    this.name = name;
    this.panel = surface.panel(inlay.rx * 2, inlay.ry * 2);
    this.panel.image.setPosition(Math.round(inlay.x - inlay.rx), Math.round(inlay.y - inlay.ry));
  }

  get image() {
    return this.panel.image;
  }

  show(gauges: readonly GaugePicture[], levels: readonly number[], arrived: boolean): void {
    const { rx, ry, x } = this.inlay;
    const size = Math.min(ry * 0.3, rx * 0.17);
    this.panel.paint((pen) => {
      paintVehicle(pen, this.name.emblem, x, ry * 0.42, Math.min(64, ry * 0.3));
      this.paintTitle(pen);
      const columns = Math.min(gauges.length, rx < 170 ? 3 : 6);
      gauges.forEach((gauge, index) => {
        const column = (index % columns) - (columns - 1) / 2;
        const at = {
          x: x + column * ((rx * 1.5) / columns),
          y: ry * 1.18 + Math.floor(index / columns) * size * 1.7,
        };
        paintDial(pen, gauge, { ...at, size, level: levels[index] ?? gauge.value, arrived });
      });
    });
  }

  private paintTitle(pen: Pen): void {
    const { rx, ry, x } = this.inlay;
    pen.font = `600 ${String(Math.min(34, rx * 0.1))}px ${SERIF}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillStyle = CREAM;
    pen.fillText(this.name.title, x, ry * 0.72, rx * 1.5);
  }
}

interface Dial {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly level: number;
  readonly arrived: boolean;
}

function paintDial(pen: Pen, gauge: GaugePicture, dial: Dial): void {
  const { x, y, size, level } = dial;
  const radius = size * 0.5;
  arc(pen, dial, radius, 1, 'rgba(8, 22, 22, 0.6)');
  arc(pen, dial, radius, Math.max(0.005, level / MOST), gauge.good === 'up' ? GOLD : EMBER);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = CREAM;
  pen.font = `700 ${String(size * 0.38)}px ${SANS}`;
  pen.fillText(String(Math.round(level / 10)), x, y + size * 0.02);
  const small = Math.max(10.5, Math.min(14, size * 0.2));
  pen.font = `600 ${String(small)}px ${SANS}`;
  pen.fillStyle = SOFT;
  const change = dial.arrived ? changeOf(gauge) : '';
  pen.fillText(`${gauge.name} ${change}`.trim(), x, y + radius + small * 1.25, size * 1.5);
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
