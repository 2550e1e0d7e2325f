/** Pictures painted once on a 2D canvas at the screen's own resolution and shown as Phaser images. */
import type { Pen } from './art.ts';
import { GameObjects } from './engine.ts';
import type { Scene } from './engine.ts';

export type Image = GameObjects.Image;

export interface Panel {
  readonly image: Image;
  /** Whether a path, in its own measure, holds a spot. */
  readonly probe: (path: Path2D, spot: { x: number; y: number }) => boolean;
  /** Clears and paints again; the pen draws in CSS pixels. */
  readonly paint: (draw: (pen: Pen) => void) => void;
  /** Paints over what is there. */
  readonly add: (draw: (pen: Pen) => void) => void;
}

export class Surface {
  readonly scene: Scene;
  readonly ratio: number;
  private readonly keys = new Set<string>();

  constructor(scene: Scene, ratio: number) {
    this.scene = scene;
    this.ratio = ratio;
  }

  /** A picture that may be painted again. */
  panel(width: number, height: number): Panel {
    const key = this.texture(`panel-${String(this.keys.size)}`, width, height);
    const image = this.image(key);
    const pen = penOf(this.scene, key);
    return {
      image,
      probe: (path, { x, y }) => {
        pen.setTransform(1, 0, 0, 1, 0, 0);
        return pen.isPointInPath(path, x, y);
      },
      paint: (draw) => {
        this.wipe(pen);
        draw(pen);
        this.scene.textures.get(key).source[0]?.update();
      },
      add: (draw) => {
        pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
        draw(pen);
        this.scene.textures.get(key).source[0]?.update();
      },
    };
  }

  /** The key of a picture painted at most once. */
  picture(key: string, width: number, height: number, draw: (pen: Pen) => void): string {
    if (this.keys.has(key)) return key;
    this.texture(key, width, height);
    const pen = penOf(this.scene, key);
    this.wipe(pen);
    draw(pen);
    this.scene.textures.get(key).source[0]?.update();
    return key;
  }

  image(key: string): Image {
    const image = new GameObjects.Image(this.scene, 0, 0, key);
    return image.setOrigin(0, 0).setScale(1 / this.ratio);
  }

  dispose(): void {
    for (const key of this.keys) this.scene.textures.remove(key);
    this.keys.clear();
  }

  private texture(key: string, width: number, height: number): string {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width * this.ratio));
    canvas.height = Math.max(1, Math.ceil(height * this.ratio));
    const texture = this.scene.textures.create(key, [canvas], canvas.width, canvas.height);
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    this.keys.add(key);
    return key;
  }

  private wipe(pen: Pen): void {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
  }
}

function penOf(scene: Scene, key: string): Pen {
  const source = scene.textures.get(key).getSourceImage();
  const pen = source instanceof HTMLCanvasElement ? source.getContext('2d') : null;
  if (pen === null) throw new Error(`No 2D canvas behind the picture ${key}`);
  return pen;
}
