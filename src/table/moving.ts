/** What only moves between two views: it is fetched with the first thing there is to show. */
import { Camera } from './camera.ts';
import type { Scene } from './engine.ts';
import { Flights } from './flights.ts';
import { Placard } from './placard.ts';
import type { Stage } from './stage.ts';
import { Threads } from './threads.ts';

export { Director } from './director.ts';

export class Moving {
  readonly threads: Threads;
  readonly flights: Flights;
  readonly placard: Placard;
  readonly camera: Camera;

  /** Lies over everything that is on the stage already. */
  constructor(scene: Scene, { surface, layout }: Stage, still: () => boolean) {
    this.threads = new Threads(scene, layout.table);
    this.flights = new Flights(surface, layout);
    this.placard = new Placard(surface, layout);
    this.camera = new Camera(scene, layout.inlay, { ratio: surface.ratio, still });
    scene.children.add(this.threads.graphics);
    scene.children.add(this.flights.container);
    scene.children.add(this.placard.container);
  }

  /** Nothing is on its way any more. */
  settle(): void {
    this.camera.settle();
    this.flights.settle();
    this.placard.clear();
    this.threads.clear();
  }
}
