/** The eye leans towards what matters and goes home again; it never hides the edges of the table. */
import type { Scene } from './engine.ts';
import { PACE } from './options.ts';
import type { Spot } from './oval.ts';

interface Eye {
  x: number;
  y: number;
  /** 1 shows the whole table. */
  near: number;
}

export class Camera {
  private readonly scene: Scene;
  private readonly ratio: number;
  private readonly eye: Eye;
  private readonly still: () => boolean;

  constructor(scene: Scene, middle: Spot, how: { ratio: number; still: () => boolean }) {
    this.scene = scene;
    this.ratio = how.ratio;
    this.still = how.still;
    this.eye = { x: middle.x, y: middle.y, near: 1 };
  }

  get isHome(): boolean {
    return this.eye.near === 1;
  }

  lean(to: Spot, near: number): void {
    if (this.still()) return;
    this.move({ x: to.x, y: to.y, near });
  }

  /** Back to the whole table, on its way. */
  home(): void {
    this.move({ ...this.eye, near: 1 });
  }

  /** The whole table, at once. */
  settle(): void {
    this.eye.near = 1;
    this.look();
  }

  private move(to: Eye): void {
    this.scene.tweens.add({
      targets: this.eye,
      ...(this.isHome ? { near: to.near } : to),
      duration: PACE.camera,
      ease: 'Sine.easeInOut',
      onStart: () => {
        if (this.isHome) Object.assign(this.eye, { x: to.x, y: to.y });
      },
      onUpdate: () => this.look(),
      onComplete: () => this.look(),
    });
  }

  /** The spot looked at stays where it is on the page; everything else gives way. */
  private look(): void {
    const { x, y, near } = this.eye;
    const camera = this.scene.cameras.main;
    camera.setZoom(this.ratio * near);
    camera.setScroll(x * (1 - 1 / near), y * (1 - 1 / near));
  }
}
