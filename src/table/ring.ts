/** The delegations round the table. */
import type { Image } from './surface.ts';
import type { Panel, Surface } from './surface.ts';
import { GameObjects } from './engine.ts';
import { FIGURE_BOX, paintFigure } from './figure.ts';
import type { Body } from './figure.ts';
import type { Flags } from './flags.ts';
import type { Layout } from './layout.ts';
import type { Spot } from './oval.ts';
import { PACE } from './options.ts';
import type { Picture, PromiseState, SeatPicture } from './picture.ts';
import { paintPlate, plateSize } from './plate.ts';
import { paintSeal, sealSize } from './seal.ts';
import { paintAt } from './art.ts';

const RISE = 7;

interface Seat {
  shown: SeatPicture;
  readonly at: Spot;
  body: Image;
  other: Image;
  readonly plate: Panel;
  /** The seal of its public promise, on the corner of the plate. */
  readonly seal: Image;
}

export class Ring {
  readonly container: GameObjects.Container;
  private readonly surface: Surface;
  private readonly layout: Layout;
  private readonly flags: Flags;
  private readonly seats = new Map<string, Seat>();
  private readonly light: Image;
  private readonly halo: Image;
  private selected: string | null = null;

  constructor(surface: Surface, layout: Layout, parts: { picture: Picture; flags: Flags }) {
    this.surface = surface;
    this.layout = layout;
    this.flags = parts.flags;
    this.container = new GameObjects.Container(surface.scene);
    this.light = this.glow('light', '255, 236, 190');
    this.halo = this.glow('halo', '140, 176, 255');
    this.container.add([this.halo, this.light]);
    const placed = parts.picture.seats.map((seat, index) =>
      this.place(seat, layout.seats[index] ?? layout.table),
    );
    placed.sort((a, b) => a.at.y - b.at.y);
    for (const { body, other, plate, seal } of placed)
      this.container.add([body, other, plate.image, seal]);
  }

  /** Shows a picture as it is, with nothing in between. */
  settle(picture: Picture): void {
    this.light.setVisible(false);
    for (const next of picture.seats) this.change(next);
  }

  /** One seat takes a new body. */
  turn(next: SeatPicture): void {
    const seat = this.seats.get(next.id);
    if (seat === undefined) return;
    if (seat.shown.body !== next.body) this.fade(seat, next.body);
    this.dress(seat, next);
  }

  shown(id: string): SeatPicture | undefined {
    return this.seats.get(id)?.shown;
  }

  /** The lamp swings to a seat: it is its turn. */
  lightUp(id: string | null): void {
    this.move(this.light, id);
  }

  select(id: string | null): void {
    const former = this.selected;
    this.selected = id;
    this.move(this.halo, id);
    for (const one of [former, id]) {
      const seat = one === null ? undefined : this.seats.get(one);
      if (seat !== undefined) this.paintPlate(seat);
    }
  }

  /** Chest height, where threads and vehicles begin and end. */
  spot(id: string): Spot | null {
    const seat = this.seats.get(id);
    return seat === undefined
      ? null
      : { x: seat.at.x, y: seat.at.y + this.layout.cell.height * 0.14 };
  }

  /** The seat whose cell holds a point. */
  seatAt(x: number, y: number): string | null {
    const { width, height } = this.layout.cell;
    for (const [id, { at }] of this.seats)
      if (Math.abs(at.x - x) <= width / 2 && Math.abs(at.y - y) <= height / 2) return id;
    return null;
  }

  private place(shown: SeatPicture, at: Spot): Seat {
    const body = this.stand(this.surface.image(this.figure(shown.look, shown.body)), at);
    const other = this.stand(this.surface.image(body.texture.key), at).setVisible(false);
    const { plate: height } = this.layout.cell;
    const size = plateSize(height, { code: shown.id, flag: this.flag(shown) });
    const plate = this.surface.panel(size.width, size.height);
    const bottom = at.y + Math.round(this.layout.cell.height / 2);
    plate.image.setPosition(Math.round(at.x - size.width / 2), bottom - size.height);
    const seal = this.surface.image(this.seal('open'));
    const half = sealSize(height) / 2;
    seal.setPosition(plate.image.x + 4 - half, plate.image.y + 4 - half);
    const seat: Seat = { shown, at, body, other, plate, seal };
    this.seats.set(shown.id, seat);
    this.paintPlate(seat);
    this.showSeal(seat);
    return seat;
  }

  private stand(image: Image, at: Spot): Image {
    const { scale, cell } = this.layout;
    const left = Math.round(at.x - (FIGURE_BOX.width * scale) / 2);
    return image.setPosition(left, Math.round(at.y - cell.height / 2));
  }

  private figure(look: number, body: Body): string {
    const { scale } = this.layout;
    const [width, height] = [FIGURE_BOX.width * scale, FIGURE_BOX.height * scale];
    const key = body === 'fallen' ? 'figure-fallen' : `figure-${String(look)}-${body}`;
    return this.surface.picture(key, width, height, (pen) => {
      paintAt(pen, 0, 0, scale, () => {
        paintFigure(pen, look, body);
      });
    });
  }

  private change(next: SeatPicture): void {
    const seat = this.seats.get(next.id);
    if (seat === undefined) return;
    seat.body.setTexture(this.figure(next.look, next.body)).setAlpha(1);
    this.stand(seat.body, seat.at);
    seat.other.setVisible(false);
    this.dress(seat, next);
  }

  private seal(promise: PromiseState): string {
    const size = sealSize(this.layout.cell.plate);
    return this.surface.picture(`seal-${promise}`, size, size, (pen) => {
      paintSeal(pen, promise, size);
    });
  }

  private showSeal({ shown, seal }: Seat): void {
    seal.setVisible(shown.promise !== null);
    if (shown.promise !== null) seal.setTexture(this.seal(shown.promise));
  }

  private fade(seat: Seat, body: Body): void {
    const [leaving, coming] = [seat.body, seat.other];
    coming.setTexture(this.figure(seat.shown.look, body)).setAlpha(0).setVisible(true);
    this.stand(coming, seat.at).y += RISE;
    [seat.body, seat.other] = [coming, leaving];
    const tweens = this.surface.scene.tweens;
    tweens.add({ targets: leaving, alpha: 0, duration: PACE.turn, ease: 'Quad.easeIn' });
    tweens.add({
      targets: coming,
      alpha: 1,
      y: coming.y - RISE,
      duration: PACE.turn,
      ease: 'Back.easeOut',
      onComplete: () => leaving.setVisible(false),
    });
  }

  private dress(seat: Seat, next: SeatPicture): void {
    const { posture, body, own, presidency } = seat.shown;
    const same = posture === next.posture && own === next.own && presidency === next.presidency;
    if (seat.shown.promise !== next.promise) this.showSeal({ ...seat, shown: next });
    const falls = (body === 'fallen') !== (next.body === 'fallen');
    seat.shown = next;
    if (!same || falls) this.paintPlate(seat);
  }

  private flag({ flag }: SeatPicture): CanvasImageSource | null | undefined {
    return this.layout.cell.flags ? this.flags.get(flag) : undefined;
  }

  private paintPlate({ shown, plate }: Seat): void {
    plate.paint((pen) => {
      paintPlate(
        pen,
        {
          ...shown,
          code: shown.id,
          flag: this.flag(shown),
          selected: shown.id === this.selected,
        },
        this.layout.cell.plate,
      );
    });
  }

  private glow(key: string, rgb: string): Image {
    const { width, height } = this.layout.cell;
    const [w, h] = [Math.ceil(width * 1.7), Math.ceil(height * 1.5)];
    const texture = this.surface.picture(`glow-${key}`, w, h, (pen) => {
      pen.translate(w / 2, h / 2);
      pen.scale(1, h / w);
      const light = pen.createRadialGradient(0, 0, w * 0.1, 0, 0, w / 2);
      light.addColorStop(0, `rgba(${rgb}, 0.75)`);
      light.addColorStop(0.5, `rgba(${rgb}, 0.28)`);
      light.addColorStop(1, `rgba(${rgb}, 0)`);
      pen.fillStyle = light;
      pen.fillRect(-w / 2, -w / 2, w, w);
    });
    return this.surface.image(texture).setVisible(false);
  }

  private move(glow: Image, id: string | null): void {
    const at = id === null ? undefined : this.seats.get(id)?.at;
    glow.setVisible(at !== undefined);
    if (at === undefined) return;
    const { width, height } = this.layout.cell;
    glow.setPosition(Math.round(at.x - width * 0.85), Math.round(at.y - height * 0.75));
  }
}
