/** Sees a play to its end, across stages of other sizes; what makes it move is fetched with the first one. */
import type { Director } from './director.ts';
import type { Scene } from './engine.ts';
import type * as Moved from './moving.ts';
import type { Picture } from './picture.ts';
import type { Audience, Play, Rest } from './play.ts';
import type { Stage } from './stage.ts';

type Engine = typeof Moved;

export interface Host extends Audience {
  readonly began: () => void;
  readonly stillCamera: () => boolean;
}

export class Presenter {
  private readonly scene: Scene;
  private readonly host: Host;
  private engine: Engine | null = null;
  private stage: Stage | null = null;
  private director: Director | null = null;
  /** What is to be played as soon as there is a stage and what moves on it. */
  private waiting: Rest | null = null;

  constructor(scene: Scene, host: Host) {
    this.scene = scene;
    this.host = host;
  }

  start(play: Play): void {
    this.skip();
    this.host.began();
    this.stage?.settle(play.from);
    this.waiting = { play, index: 0, now: play.from };
    this.go();
  }

  /** The stage goes; gives the picture with which the next one may begin, if something was on. */
  detach(): Picture | null {
    this.waiting = this.director?.halt() ?? this.waiting;
    this.director = null;
    this.stage = null;
    return this.waiting?.now ?? null;
  }

  attach(stage: Stage): void {
    this.stage = stage;
    this.go();
  }

  /** The end at once, whether or not it had begun to move. */
  skip(): void {
    this.director?.skip();
    if (this.waiting === null) return;
    this.stage?.settle(this.waiting.play.to);
    this.waiting = null;
    this.host.ended();
  }

  private go(): void {
    const { engine, stage, waiting } = this;
    if (waiting === null || stage === null) return;
    if (engine === null) return void this.fetch();
    this.director ??= this.directorOf(engine, stage);
    this.waiting = null;
    this.director.resume(waiting);
  }

  private async fetch(): Promise<void> {
    try {
      this.engine = await import('./moving.ts');
      this.go();
      this.scene.game.loop.wake();
    } catch {
      this.skip();
    }
  }

  private directorOf({ Director, Moving }: Engine, stage: Stage): Director {
    const moving = new Moving(this.scene, stage, this.host.stillCamera);
    return new Director(this.scene, { stage, moving }, this.host);
  }
}
