/** What a capital has pledged leaves its seat and travels to the map. */
import { paintVehicle } from './art.ts';
import { GameObjects } from './engine.ts';
import type { Layout } from './layout.ts';
import type { Spot } from './oval.ts';
import { PACE } from './options.ts';
import type { Vehicle } from './picture.ts';
import type { Image, Surface } from './surface.ts';

/** Drawn from above, these turn their nose to where they go. */
const SEEN_FROM_ABOVE: readonly Vehicle[] = ['plane', 'tanker'];

export class Flights {
  readonly container: GameObjects.Container;
  private readonly surface: Surface;
  private readonly size: number;

  constructor(surface: Surface, { inlay }: Layout) {
    this.surface = surface;
    this.size = Math.max(24, Math.min(46, inlay.rx * 0.12));
    this.container = new GameObjects.Container(surface.scene);
  }

  settle(): void {
    this.container.removeAll(true);
  }

  /** Sends one vehicle on its way after `delay` milliseconds. */
  send(vehicle: Vehicle, way: { from: Spot; to: Spot; delay: number }, done: () => void): void {
    const image = this.vehicle(vehicle);
    const step = course(image, way, SEEN_FROM_ABOVE.includes(vehicle));
    const scale = 1 / this.surface.ratio;
    this.surface.scene.tweens.addCounter({
      from: 0,
      to: 1,
      delay: way.delay,
      duration: PACE.flight,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        step(share);
        image.setScale(scale * (share > 0.8 ? 1 - (share - 0.8) * 3 : 1));
      },
      onComplete: () => {
        image.destroy();
        done();
      },
    });
  }

  private vehicle(vehicle: Vehicle): Image {
    const { size } = this;
    const key = this.surface.picture(`vehicle-${vehicle}`, size, size, (pen) => {
      paintVehicle(pen, vehicle, size / 2, size / 2, size);
    });
    const image = this.surface.image(key).setOrigin(0.5, 0.5).setVisible(false);
    this.container.add(image);
    return image;
  }
}

/** Moves an image along a shallow arc; turns or mirrors it to face where it goes. */
function course(image: Image, { from, to }: { from: Spot; to: Spot }, turns: boolean) {
  const lift = Math.abs(to.x - from.x) * 0.12 + 20;
  const pull = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
  if (!turns) image.setFlipX(to.x < from.x);
  return (share: number): void => {
    const rest = 1 - share;
    image.setVisible(true);
    image.x = rest * rest * from.x + 2 * rest * share * pull.x + share * share * to.x;
    image.y = rest * rest * from.y + 2 * rest * share * pull.y + share * share * to.y;
    if (!turns) return;
    const dx = rest * (pull.x - from.x) + share * (to.x - pull.x);
    const dy = rest * (pull.y - from.y) + share * (to.y - pull.y);
    image.rotation = Math.atan2(dy, dx);
  };
}
