/** The gauges across the top: name, level, change since last round, bar with its warning marks. */
import type { Pen } from './art.ts';
import { points } from '../words/numbers.ts';
import { CHANGE, EMBER, GOLD, SANS, TEXT } from './colours.ts';
import type { Layout } from './layout.ts';
import type { Rectangle } from './oval.ts';
import type { GaugePicture } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

const MOST = 1000;
const GAP = 26;

export class Gauges {
  private readonly panel: Panel;
  private readonly strip: Rectangle;
  private readonly compact: boolean;

  constructor(surface: Surface, { gauges, compact }: Layout) {
    this.strip = gauges;
    this.compact = compact;
    this.panel = surface.panel(gauges.width, Math.max(1, gauges.height));
    this.panel.image.setPosition(gauges.x, gauges.y);
  }

  get image() {
    return this.panel.image;
  }

  /** `levels` are what the bars show now, in tenths; the change stays out until they arrive. */
  show(gauges: readonly GaugePicture[], levels: readonly number[], arrived: boolean): void {
    const columns = this.compact ? 3 : gauges.length;
    const gap = this.compact ? 12 : GAP;
    const width = (this.strip.width - gap * (columns - 1)) / columns;
    this.panel.paint((pen) => {
      gauges.forEach((gauge, index) => {
        pen.save();
        pen.translate((index % columns) * (width + gap), Math.floor(index / columns) * 42);
        const level = levels[index] ?? gauge.value;
        paintGauge(pen, gauge, { level, width, arrived, compact: this.compact });
        pen.restore();
      });
    });
  }
}

interface GaugeBox {
  readonly level: number;
  readonly width: number;
  readonly arrived: boolean;
  readonly compact: boolean;
}

function paintGauge(pen: Pen, gauge: GaugePicture, box: GaugeBox): void {
  const base = box.compact ? 17 : 24;
  const change = box.arrived ? changeOf(gauge) : '';
  pen.textBaseline = 'alphabetic';
  const used = paintLevel(pen, gauge, box, change, base);
  pen.font = `500 ${box.compact ? '11.5' : '14'}px ${SANS}`;
  pen.textAlign = 'left';
  pen.fillStyle = TEXT.soft;
  pen.fillText(gauge.name, 0, base, box.width - used - 6);
  paintBar(pen, gauge, box, base + (box.compact ? 7 : 10));
}

function paintLevel(pen: Pen, gauge: GaugePicture, box: GaugeBox, change: string, base: number) {
  pen.textAlign = 'right';
  pen.font = `700 ${box.compact ? '10.5' : '13'}px ${SANS}`;
  pen.fillStyle = changeColour(gauge);
  pen.fillText(change, box.width, base);
  const changeWidth = change === '' ? 0 : pen.measureText(change).width + 5;
  pen.font = `700 ${box.compact ? '14' : '19'}px ${SANS}`;
  pen.fillStyle = TEXT.bright;
  const level = String(Math.round(box.level / 10));
  pen.fillText(level, box.width - changeWidth, base);
  return changeWidth + pen.measureText(level).width;
}

function paintBar(pen: Pen, gauge: GaugePicture, { level, width, compact }: GaugeBox, y: number) {
  const height = compact ? 5 : 7;
  const share = Math.max(0, Math.min(1, level / MOST));
  pen.beginPath();
  pen.roundRect(0, y, width, height, height / 2);
  pen.fillStyle = '#22336a';
  pen.fill();
  pen.beginPath();
  pen.roundRect(0, y, Math.max(height, width * share), height, height / 2);
  pen.fillStyle = gauge.good === 'up' ? GOLD : EMBER;
  pen.fill();
  pen.fillStyle = TEXT.bright;
  for (const mark of gauge.marks)
    pen.fillRect((mark / MOST) * width - 0.75, y - 2, 1.5, height + 4);
}

export function changeOf({ value, before }: GaugePicture): string {
  if (value === before) return '';
  return `${value > before ? '▲' : '▼'}${points(Math.abs(value - before))}`;
}

export function changeColour({ value, before, good }: GaugePicture): string {
  if (value === before) return CHANGE.none;
  return value > before === (good === 'up') ? CHANGE.better : CHANGE.worse;
}
