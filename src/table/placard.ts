/** A sheet beside whoever speaks: who, and with which argument. */
import type { Pen } from './art.ts';
import { GOLD, INK, PAPER, SANS, SERIF } from './colours.ts';
import { GameObjects } from './engine.ts';
import type { Layout } from './layout.ts';
import type { Spot } from './oval.ts';
import type { Panel, Surface } from './surface.ts';
import { twoLines } from './two-lines.ts';

/** What stands on it. */
export interface Said {
  readonly who: string;
  readonly what: string;
}

const PAD = { x: 12, y: 8 } as const;
const LEADING = 1.18;
const FAINT = '#5b5344';
/** How far from the seat to the middle of the table. */
const TOWARDS_MIDDLE = 0.42;

export class Placard {
  readonly container: GameObjects.Container;
  private readonly panel: Panel;
  private readonly layout: Layout;
  private readonly size: { readonly width: number; readonly height: number };

  constructor(surface: Surface, layout: Layout) {
    const width = Math.min(layout.compact ? 190 : 270, layout.inlay.rx * 1.4);
    this.size = { width, height: layout.compact ? 60 : 68 };
    this.layout = layout;
    this.panel = surface.panel(this.size.width + 8, this.size.height + 8);
    this.container = new GameObjects.Container(surface.scene);
    this.container.add(this.panel.image).setVisible(false);
  }

  clear(): void {
    this.container.setVisible(false);
  }

  /** Lies on the table, between the seat and the middle, as large as its words need. */
  show(said: Said, seat: Spot): void {
    const { inlay, width: whole } = this.layout;
    let wide = this.size.width;
    this.panel.paint((pen) => {
      pen.translate(4, 3);
      wide = this.paint(pen, said);
    });
    const x = seat.x + (inlay.x - seat.x) * TOWARDS_MIDDLE - wide / 2;
    const y = seat.y + (inlay.y - seat.y) * TOWARDS_MIDDLE - this.size.height / 2;
    const left = Math.max(6, Math.min(whole - wide - 14, x));
    this.container.setPosition(Math.round(left), Math.round(y)).setVisible(true);
  }

  /** Gives the width it took. */
  private paint(pen: Pen, { who, what }: Said): number {
    const [small, large] = this.layout.compact ? [11, 13.5] : [12.5, 16];
    const most = this.size.width - PAD.x * 2;
    const fonts = [`700 ${String(small)}px ${SANS}`, `600 ${String(large)}px ${SERIF}`] as const;
    pen.font = fonts[1];
    const lines = twoLines(pen, what, most);
    const wide = Math.max(...lines.map((line) => pen.measureText(line).width));
    pen.font = fonts[0];
    const width = Math.min(most, Math.max(wide, pen.measureText(who).width));
    const height = PAD.y * 2 + small + lines.length * large * LEADING;
    paintSheet(pen, width + PAD.x * 2, height);
    pen.textAlign = 'left';
    pen.textBaseline = 'alphabetic';
    pen.fillStyle = FAINT;
    pen.fillText(who, PAD.x, PAD.y + small * 0.85, width);
    pen.fillStyle = INK;
    pen.font = fonts[1];
    lines.forEach((line, index) => {
      pen.fillText(line, PAD.x, PAD.y + small + (index + 0.85) * large * LEADING, width);
    });
    return width + PAD.x * 2;
  }
}

function paintSheet(pen: Pen, width: number, height: number): void {
  pen.save();
  pen.shadowColor = 'rgba(30, 12, 2, 0.6)';
  pen.shadowBlur = 7;
  pen.shadowOffsetY = 2;
  pen.beginPath();
  pen.roundRect(0, 0, width, height, 6);
  pen.fillStyle = PAPER;
  pen.fill();
  pen.restore();
  pen.fillStyle = GOLD;
  pen.beginPath();
  pen.roundRect(0, 0, 4, height, [6, 0, 0, 6]);
  pen.fill();
}
