/** Lines from a speaker to the seats the speech moved: whole for towards help, broken for away. */
import { THREAD } from './colours.ts';
import { GameObjects } from './engine.ts';
import type { Scene } from './engine.ts';
import type { Oval, Spot } from './oval.ts';

export const PIECES = 60;
/** Of so many pieces of a broken line, the last two are left out. */
const DASH = 6;
const WIDTH = { thin: 1.3, thick: 3.2 } as const;

export interface Thread {
  readonly to: Spot;
  readonly towards: boolean;
  /** How much it moved, beside the most moved seat: 0 to 1. */
  readonly strength: number;
}

export class Threads {
  readonly graphics: GameObjects.Graphics;
  private readonly table: Oval;

  constructor(scene: Scene, table: Oval) {
    this.graphics = new GameObjects.Graphics(scene);
    this.table = table;
  }

  clear(): void {
    this.graphics.clear().setAlpha(1);
  }

  /** Draws the first `share` of every thread. */
  draw(from: Spot, threads: readonly Thread[], share: number): void {
    this.graphics.clear();
    for (const thread of threads) this.drawOne(from, thread, share);
  }

  private drawOne(from: Spot, { to, towards, strength }: Thread, share: number): void {
    const colour = towards ? THREAD.towards : THREAD.away;
    const last = Math.round(PIECES * share);
    const width = WIDTH.thin + (WIDTH.thick - WIDTH.thin) * strength;
    const way = { from, to, by: this.table };
    if (towards)
      strokeCurve(this.graphics, way, { last, colour: 0x0b1534, width: width + 2.6, alpha: 0.75 });
    strokeCurve(this.graphics, way, { last, colour, width, alpha: 1, broken: !towards });
    if (share >= 1) this.mark(to, towards, colour);
  }

  /** An arrow head up for nearer to help, down for farther. */
  private mark({ x, y }: Spot, towards: boolean, colour: number): void {
    const tip = towards ? -6.5 : 6.5;
    this.graphics.fillStyle(0x0b1534, 0.9).fillCircle(x, y, 9.5);
    this.graphics.fillStyle(towards ? colour : 0x9fb2de, 1);
    this.graphics.fillTriangle(x, y + tip, x - 6, y - tip * 0.5, x + 6, y - tip * 0.5);
  }
}

/** From one spot to another, pulled towards a third. */
export interface Curve {
  readonly from: Spot;
  readonly to: Spot;
  readonly by: Spot;
}

export interface Look {
  /** The last piece drawn, of `PIECES`. */
  readonly last: number;
  readonly colour: number;
  readonly width: number;
  readonly alpha: number;
  readonly broken?: boolean;
}

/** Draws a curve up to its last piece. */
export function strokeCurve(graphics: GameObjects.Graphics, curve: Curve, look: Look): void {
  graphics.lineStyle(look.width, look.colour, look.alpha);
  graphics.beginPath();
  for (let piece = 0; piece <= look.last; piece += 1) {
    const { x, y } = onCurve(curve, piece / PIECES);
    if (piece === 0 || (look.broken === true && piece % DASH >= DASH - 2)) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  graphics.strokePath();
}

/** A point so far along a curve: 0 to 1. */
export const onCurve = ({ from, to, by }: Curve, share: number): Spot => ({
  x: bend(from.x, by.x, to.x, share),
  y: bend(from.y, by.y, to.y, share),
});

/** A curve pulled halfway to the middle of the table. */
function bend(from: number, middle: number, to: number, share: number): number {
  const pull = (from + to) / 4 + middle / 2;
  const rest = 1 - share;
  return rest * rest * from + 2 * rest * share * pull + share * share * to;
}
