/** How many seats hold each stance. */
import type { Pen } from './art.ts';
import { paintBadge } from './art.ts';
import { SANS, TEXT } from './colours.ts';
import { TALLY } from './layout.ts';
import type { Layout } from './layout.ts';
import type { TallyRow } from './picture.ts';
import type { Panel, Surface } from './surface.ts';

/** Narrower than this, the badge must tell the stance alone. */
const ENOUGH = 96;
const SMALLEST = 9;
const SIZES = [14, 13, 12, 11.5, 11, 10.5, 10, 9.5, SMALLEST] as const;

export class Tally {
  private readonly panel: Panel;
  private readonly layout: Layout;

  constructor(surface: Surface, layout: Layout) {
    const { tally } = layout;
    this.layout = layout;
    this.panel = surface.panel(tally.width, tally.height);
    this.panel.image.setPosition(tally.x, tally.y);
  }

  get image() {
    return this.panel.image;
  }

  show(rows: readonly TallyRow[]): void {
    this.panel.paint((pen) => {
      pen.textBaseline = 'middle';
      if (this.layout.inline) return this.paintInline(pen, rows);
      rows.forEach((row, index) => {
        paintRow(pen, row, index, this.layout.tallyRows[index] ?? 0);
      });
    });
  }

  /** In one line, each as wide as its words; the letters shrink until all fit, and are narrowed where they still do not. */
  private paintInline(pen: Pen, rows: readonly TallyRow[]): void {
    const { width } = this.layout.tally;
    const left = (size: number): number =>
      width - rows.reduce((sum, row) => sum + inlineWidth(pen, row, size), 0);
    const size = SIZES.find((one) => left(one) >= 0) ?? SMALLEST;
    if (left(size) < 0) pen.scale(width / (width - left(size)), 1);
    const gap = Math.max(0, Math.min(36, left(size) / rows.length));
    let x = Math.max(0, (left(size) - gap * (rows.length - 1)) / 2);
    for (const row of rows) {
      paintInline(pen, row, x, size);
      x += inlineWidth(pen, row, size) + gap;
    }
  }
}

function inlineWidth(pen: Pen, { seats, name }: TallyRow, size: number): number {
  pen.font = numberFont(size);
  const number = pen.measureText(String(seats)).width;
  pen.font = nameFont(size);
  return 18 + number + 4 + pen.measureText(name).width + 6;
}

function paintInline(pen: Pen, row: TallyRow, x: number, size: number): void {
  paintBadge(pen, row.posture, x + 8, 13, 12);
  pen.textAlign = 'left';
  pen.font = numberFont(size);
  pen.fillStyle = TEXT.bright;
  pen.fillText(String(row.seats), x + 18, 14);
  const used = 18 + pen.measureText(String(row.seats)).width + 4;
  pen.font = nameFont(size);
  pen.fillStyle = TEXT.soft;
  pen.fillText(row.name, x + used, 14);
}

const numberFont = (size: number): string => `700 ${String(size + 1.5)}px ${SANS}`;
const nameFont = (size: number): string => `500 ${String(size)}px ${SANS}`;

function paintRow(pen: Pen, row: TallyRow, index: number, width: number): void {
  const y = (index + 0.5) * TALLY.row;
  paintBadge(pen, row.posture, 9, y, 15);
  pen.textAlign = 'right';
  pen.font = `700 16px ${SANS}`;
  pen.fillStyle = TEXT.bright;
  pen.fillText(String(row.seats), 42, y + 1);
  pen.textAlign = 'left';
  pen.font = `500 14px ${SANS}`;
  pen.fillStyle = TEXT.soft;
  if (width > ENOUGH) pen.fillText(row.name, 50, y + 1, width - 50);
}
