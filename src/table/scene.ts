/** The one scene: it keeps the last view, rebuilds the stage when the size changes, and rests when still. */
import type { Seen } from './seen.ts';
import { Scene } from './engine.ts';
import type { Flags } from './flags.ts';
import type { TableMap } from './map.ts';
import type { TableOptions } from './options.ts';
import { pictureOf } from './picture.ts';
import { Presenter } from './presenter.ts';
import { canvasOf } from './scaling.ts';
import type { StageSize } from './scaling.ts';
import { Stage } from './stage.ts';
import { emptied, entranceOf, momentsOf, saidOf } from './story.ts';

export interface SceneParts {
  readonly options: TableOptions;
  readonly map: TableMap | null;
  readonly flags: Flags;
  readonly size: () => StageSize;
  readonly onSelect: (seat: string) => void;
}

/** Frames drawn after the last change before the loop is put to sleep. */
const LINGER = 4;

export class TableScene extends Scene {
  private readonly parts: SceneParts;
  private readonly presenter: Presenter;
  private stage: Stage | null = null;
  private view: Seen | null = null;
  private selected: string | null = null;
  private reduced: boolean;
  private stillCamera = false;
  private entered = false;
  private idle = 0;

  constructor(parts: SceneParts) {
    super('table');
    this.parts = parts;
    this.reduced = parts.options.reducedMotion ?? false;
    const { options } = parts;
    this.presenter = new Presenter(this, {
      began: () => options.onPresenting?.(true),
      ended: () => options.onPresenting?.(false),
      cue: (cue) => options.onCue?.(cue),
      said: (speech) => saidOf(speech, options.scenario),
      stillCamera: () => this.stillCamera,
    });
  }

  create(): void {
    this.input.on('pointerdown', (pointer: { worldX: number; worldY: number }) => {
      const seat = this.stage?.ring.seatAt(pointer.worldX, pointer.worldY) ?? null;
      if (seat !== null) this.parts.onSelect(seat);
      else this.skip();
    });
    this.input.on('pointermove', (pointer: { worldX: number; worldY: number }) => {
      const over = this.stage?.ring.seatAt(pointer.worldX, pointer.worldY) ?? null;
      this.game.canvas.style.cursor = over === null ? '' : 'pointer';
    });
    this.resize();
  }

  override update(): void {
    if (this.tweens.getTweens().length > 0) this.idle = 0;
    else this.idle += 1;
    if (this.idle > LINGER) this.game.loop.sleep();
  }

  show(view: Seen, previous?: Seen): void {
    this.presenter.skip();
    this.view = view;
    if (this.stage === null) this.resize();
    else this.present(this.stage, view, previous);
    this.enter(view);
    this.rouse();
  }

  skip(): void {
    this.presenter.skip();
    this.rouse();
  }

  setReducedMotion(reduced: boolean): void {
    this.reduced = reduced;
    if (reduced) this.skip();
  }

  setStillCamera(still: boolean): void {
    this.stillCamera = still;
  }

  select(seat: string | null): void {
    this.selected = seat;
    this.stage?.ring.select(seat);
    this.rouse();
  }

  /** Lays everything out anew for the present size of the page; what was being shown goes on. */
  resize(): void {
    const now = this.presenter.detach();
    this.stage?.destroy();
    this.stage = null;
    const { view, parts } = this;
    const size = parts.size();
    this.fit(size);
    if (view === null || size.width < 1) return this.presenter.skip();
    const { scenario, gauges = true } = parts.options;
    const picture = now ?? pictureOf(view, scenario);
    this.stage = new Stage(this, { ...parts, scenario, gauges, picture }, size);
    this.stage.ring.select(this.selected);
    this.presenter.attach(this.stage);
    this.rouse();
  }

  /** The first time anyone looks, the ring is empty and fills. */
  private enter(view: Seen): void {
    const { entrance = false, scenario } = this.parts.options;
    if (this.entered || this.stage === null) return;
    this.entered = true;
    if (!entrance || this.reduced || document.hidden) return;
    const to = pictureOf(view, scenario);
    this.presenter.start({ beats: entranceOf(to), from: emptied(to), to });
  }

  /** The size first: setting the zoom is what writes the canvas' size on the page. */
  private fit(size: StageSize): void {
    const { width, height } = canvasOf(size);
    this.scale.resize(width, height);
    this.scale.setZoom(size.zoom);
    this.cameras.main.setOrigin(0, 0).setZoom(size.ratio);
  }

  private present(stage: Stage, view: Seen, previous: Seen | undefined): void {
    const { scenario } = this.parts.options;
    const to = pictureOf(view, scenario);
    const still = this.reduced || document.hidden;
    const beats = momentsOf(previous, view, { scenario, still });
    if (previous === undefined || beats.length === 0) return stage.settle(to);
    this.presenter.start({ beats, from: pictureOf(previous, scenario), to });
  }

  private rouse(): void {
    this.idle = 0;
    this.game.loop.wake();
  }
}
