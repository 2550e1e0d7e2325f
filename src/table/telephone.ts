/** The telephone on the rim, near the seat that may lift it. */
import { TELEPHONE } from '../words/table.ts';
import { paintTelephone } from './art.ts';
import type { Pen, Warmth } from './art.ts';
import { NIGHT, SANS } from './colours.ts';
import type { Layout } from './layout.ts';
import type { Panel, Surface } from './surface.ts';

const PILL: Readonly<Record<Warmth, string>> = { cold: '#b4c0e4', warm: '#ffb59c', hot: '#ff9d86' };

export class Telephone {
  private readonly panel: Panel;
  private readonly width: number;
  private warmth: Warmth | null = null;

  constructor(surface: Surface, { table, inlay, cell }: Layout) {
    this.width = Math.max(30, Math.min(58, table.rx * 0.13));
    const [width, height] = [this.width * 1.9, this.width * 1.35];
    this.panel = surface.panel(width, height);
    const middle = table.x + Math.min(table.rx * 0.3, cell.width * 1.02);
    const slope = Math.sqrt(1 - ((middle - table.x) / inlay.rx) * ((middle - table.x) / inlay.rx));
    const top = inlay.y - inlay.ry * slope - this.width * 0.3;
    this.panel.image.setPosition(Math.round(middle - width / 2), Math.round(top));
  }

  get image() {
    return this.panel.image;
  }

  show(warmth: Warmth): void {
    if (warmth === this.warmth) return;
    this.warmth = warmth;
    const { width } = this;
    this.panel.paint((pen) => {
      paintTelephone(pen, warmth, width * 0.45, width * 0.08, width);
      if (warmth === 'hot') paintRinging(pen, width);
      paintPill(pen, warmth, width);
    });
  }
}

function paintPill(pen: Pen, warmth: Warmth, width: number): void {
  const text = TELEPHONE.states[warmth];
  const size = Math.max(10, Math.min(12.5, width * 0.23));
  pen.font = `700 ${String(size)}px ${SANS}`;
  const wide = Math.min(width * 1.88, pen.measureText(text).width + size * 1.2);
  const [x, y] = [width * 0.95, width * 1.05];
  pen.beginPath();
  pen.roundRect(x - wide / 2, y - size * 0.72, wide, size * 1.44, size * 0.72);
  pen.fillStyle = NIGHT.plate;
  pen.fill();
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = PILL[warmth];
  pen.fillText(text, x, y + 0.5, wide - size * 0.6);
}

/** About to ring: shown by strokes beside it, not by colour alone. */
function paintRinging(pen: Pen, width: number): void {
  pen.lineWidth = Math.max(1.6, width * 0.045);
  pen.lineCap = 'round';
  pen.strokeStyle = '#d8452b';
  for (const side of [-1, 1])
    for (const reach of [0.62, 0.76]) {
      const middle = side === 1 ? 0 : Math.PI;
      pen.beginPath();
      pen.arc(width * 0.95, width * 0.36, width * reach, middle - 0.36, middle + 0.36);
      pen.stroke();
    }
}
