/**
 * The door of this room: `mountTable` puts a canvas into an element and draws views in it.
 * The canvas is for the eyes only; the page tells everything it shows in HTML as well.
 */
import type { Seen } from './seen.ts';
import { Game } from './engine.ts';
import { loadFlags } from './flags.ts';
import { loadFonts } from './fonts.ts';
import { loadMap } from './map.ts';
import type { TableHandle, TableOptions } from './options.ts';
import { chooseRenderer } from './renderer.ts';
import { canvasOf, sizeOf } from './scaling.ts';
import type { StageSize } from './scaling.ts';
import { TableScene } from './scene.ts';

export type { TableHandle, TableOptions } from './options.ts';

const SHARPEST = 3;

/** The reader's letters beside the browser's own. */
const letters = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

export function mountTable(parent: HTMLElement, options: TableOptions): TableHandle {
  const table = new MountedTable(parent, options);
  return {
    ready: table.ready,
    show: (view, previous) => table.show(view, previous),
    skip: () => table.scene?.skip(),
    setReducedMotion: (reduced) => table.setReducedMotion(reduced),
    setStillCamera: (still) => table.scene?.setStillCamera(still),
    select: (seat) => table.select(seat),
    onSelect: (listener) => table.listeners.add(listener),
    destroy: () => table.destroy(),
  };
}

class MountedTable {
  readonly ready: Promise<void>;
  readonly listeners = new Set<(seat: string) => void>();
  scene: TableScene | null = null;
  private readonly parent: HTMLElement;
  private readonly options: TableOptions;
  private readonly observer: ResizeObserver;
  private readonly ending = new AbortController();
  private game: Game | null = null;
  private reduced: boolean;
  private view: Seen | null = null;
  private selected: string | null = null;
  private drawn: StageSize | null = null;
  private pending = 0;

  constructor(parent: HTMLElement, options: TableOptions) {
    this.parent = parent;
    this.options = options;
    this.reduced = options.reducedMotion ?? false;
    if (options.onSelect !== undefined) this.listeners.add(options.onSelect);
    this.observer = new ResizeObserver(() => this.follow());
    this.ready = this.open();
  }

  show(view: Seen, previous?: Seen): void {
    this.view = view;
    this.scene?.show(view, previous);
  }

  select(seat: string | null): void {
    this.selected = seat;
    this.scene?.select(seat);
  }

  setReducedMotion(reduced: boolean): void {
    this.reduced = reduced;
    this.scene?.setReducedMotion(reduced);
  }

  destroy(): void {
    this.ending.abort();
    this.observer.disconnect();
    clearTimeout(this.pending);
    this.game?.canvas?.remove();
    // Destroyed first, woken then: a sleeping loop would never come to the step that takes the game
    // apart, and a still table that is woken goes back to sleep.
    this.game?.destroy(true);
    this.game?.loop.wake();
    this.game = null;
    this.scene = null;
  }

  private async open(): Promise<void> {
    const { scenario, flagUrl = (flag: string) => `./flags/${flag}.svg` } = this.options;
    const codes = scenario.actors.flatMap(({ flag }) => (flag === undefined ? [] : [flag]));
    const [map, flags] = await Promise.all([
      loadMap(scenario.table.map),
      loadFlags(codes, flagUrl),
      loadFonts(scenario),
    ]);
    if (this.ending.signal.aborted) return;
    const scene = new TableScene({
      options: { ...this.options, reducedMotion: this.reduced },
      map,
      flags,
      size: () => (this.drawn = this.size()),
      onSelect: (seat) => {
        for (const listener of this.listeners) listener(seat);
      },
    });
    await this.begin(scene);
  }

  private begin(scene: TableScene): Promise<void> {
    const size = this.size();
    return new Promise((resolve) => {
      this.game = new Game({
        type: chooseRenderer(),
        parent: this.parent,
        // Our own canvas: the engine's pool would keep it, and all that listens to it, for good.
        canvas: document.createElement('canvas'),
        transparent: true,
        banner: false,
        scale: {
          ...canvasOf(size),
          zoom: size.zoom,
        },
        audio: { noAudio: true },
        input: { keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false } },
        autoFocus: false,
        disableContextMenu: false,
        scene,
        callbacks: { postBoot: (game) => this.watch(game.canvas) },
      });
      this.game.events.once('ready', () => {
        this.scene = scene;
        if (this.view !== null) scene.show(this.view);
        scene.select(this.selected);
        this.observer.observe(this.parent);
        // Letters may grow where the table keeps its size; the page then does not.
        this.observer.observe(document.documentElement);
        resolve();
      });
    });
  }

  private watch(canvas: HTMLCanvasElement): void {
    const { signal } = this.ending;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.style.touchAction = 'manipulation';
    for (const lost of ['webglcontextlost', 'contextlost'])
      canvas.addEventListener(lost, () => this.options.onLost?.(), { signal });
    for (const back of ['webglcontextrestored', 'contextrestored'])
      canvas.addEventListener(back, () => this.options.onRestored?.(), { signal });
    this.parent.addEventListener('pointerenter', () => this.game?.scale.updateBounds(), { signal });
    addEventListener('resize', () => this.follow(), { signal });
  }

  /** Follows the element's size and the screen's resolution, once they have come to rest. */
  private follow(): void {
    clearTimeout(this.pending);
    this.pending = window.setTimeout(() => {
      if (this.hasChanged()) this.scene?.resize();
    }, 60);
  }

  private hasChanged(): boolean {
    const [now, drawn] = [this.size(), this.drawn];
    if (drawn === null || now.width < 1 || now.height < 1) return false;
    return (['width', 'height', 'ratio'] as const).some((part) => now[part] !== drawn[part]);
  }

  private size(): StageSize {
    const frame = { width: this.parent.clientWidth, height: this.parent.clientHeight };
    const ratio = Math.min(SHARPEST, window.devicePixelRatio || 1);
    return sizeOf(frame, { ratio, letters: letters() });
  }
}
