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
      rows.forEach((row, index) => {
        if (this.layout.compact) this.paintInline(pen, row, index, rows.length);
        else paintRow(pen, row, index, this.layout.tallyRows[index] ?? 0);
      });
    });
  }

  private paintInline(pen: Pen, row: TallyRow, index: number, rows: number): void {
    const width = this.layout.tally.width / rows;
    const x = index * width;
    paintBadge(pen, row.posture, x + 8, 13, 12);
    pen.textAlign = 'left';
    pen.font = `700 13px ${SANS}`;
    pen.fillStyle = TEXT.bright;
    pen.fillText(String(row.seats), x + 19, 14);
    const used = 19 + pen.measureText(String(row.seats)).width + 4;
    pen.font = `500 11.5px ${SANS}`;
    pen.fillStyle = TEXT.soft;
    pen.fillText(row.name, x + used, 14, width - used - 4);
  }
}

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
