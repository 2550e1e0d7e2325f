/** A thin pale line between two capitals that came to terms, with two linked rings on its way; never on what. */
import { BOND } from './colours.ts';
import { GameObjects } from './engine.ts';
import type { Scene } from './engine.ts';
import type { Oval, Spot } from './oval.ts';
import { PIECES, onCurve, strokeCurve } from './threads.ts';
import type { Curve } from './threads.ts';

const RING = 5;

/** Where a bond begins and ends. */
export interface Ends {
  readonly from: Spot;
  readonly to: Spot;
}

export class Bonds {
  readonly graphics: GameObjects.Graphics;
  private readonly table: Oval;

  constructor(scene: Scene, table: Oval) {
    this.graphics = new GameObjects.Graphics(scene);
    this.table = table;
  }

  /** Draws those that hold already, and the first `share` of those that are new. */
  draw(held: readonly Ends[], fresh: readonly Ends[], share: number): void {
    this.graphics.clear();
    for (const ends of held) this.drawOne(ends, 1);
    for (const ends of fresh) this.drawOne(ends, share);
  }

  private drawOne(ends: Ends, share: number): void {
    const curve = { ...ends, by: this.table };
    const last = Math.round(PIECES * share);
    strokeCurve(this.graphics, curve, { last, colour: BOND.edge, width: 3.8, alpha: 0.8 });
    strokeCurve(this.graphics, curve, { last, colour: BOND.line, width: 1.7, alpha: 1 });
    if (share >= 1) this.rings(curve);
  }

  private rings(curve: Curve): void {
    const { x, y } = onCurve(curve, 0.5);
    this.graphics.fillStyle(BOND.edge, 0.9);
    this.graphics.fillRoundedRect(
      x - RING * 2.4,
      y - RING * 1.7,
      RING * 4.8,
      RING * 3.4,
      RING * 1.7,
    );
    this.graphics.lineStyle(1.7, BOND.line, 1);
    for (const side of [-1, 1]) this.graphics.strokeCircle(x + side * RING * 0.62, y, RING);
  }
}
