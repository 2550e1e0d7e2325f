/** The engine by itself: one still ground and one thing that moves, for the table to be compared with. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { VIEWPORT } from './player.ts';

/** As long as a tour of the table. */
const WHILE = 5000;

interface Bare {
  readonly CANVAS: number;
  readonly Game: new (config: object) => unknown;
}

interface BareScene {
  readonly textures: { createCanvas(key: string, width: number, height: number): Painted };
  readonly add: { image(x: number, y: number, key: string): object };
  readonly tweens: { add(config: object): void };
}

interface Painted {
  readonly context: CanvasRenderingContext2D;
  refresh(): void;
}

/** A page of its own with the whole engine, which draws on the same canvas as the table does where no graphics processor is. */
export async function playBare(page: Page): Promise<void> {
  const root = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
  await page.goto('about:blank');
  await page.setContent('<body style="margin: 0"></body>');
  await page.addScriptTag({ path: join(root, 'dist/phaser.min.js') });
  await page.evaluate(begin, VIEWPORT);
  await page.waitForTimeout(WHILE);
}

function begin({ width, height }: { width: number; height: number }): void {
  const engine = Reflect.get(globalThis, 'Phaser') as Bare;
  function create(this: BareScene): void {
    const paint = (key: string, size: readonly [number, number], colour: string): object => {
      const picture = this.textures.createCanvas(key, size[0], size[1]);
      picture.context.fillStyle = colour;
      picture.context.fillRect(0, 0, size[0], size[1]);
      picture.refresh();
      return this.add.image(size[0] / 2, size[1] / 2, key);
    };
    paint('ground', [width, height], '#0b1534');
    const targets = paint('thing', [60, 60], '#ffc94a');
    this.tweens.add({ targets, x: width, duration: 1500, yoyo: true, repeat: -1 });
  }
  const quiet = { banner: false, audio: { noAudio: true } };
  Reflect.construct(engine.Game, [
    { type: engine.CANVAS, width, height, ...quiet, scene: { create } },
  ]);
}
