/** What moves on the map: the front, the ground behind it, and the cities. */
import type { Pen } from './art.ts';
import { EMBER } from './colours.ts';
import { around, layoutLabels, paintCity } from './labels.ts';
import type { City, Label } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Rectangle, Spot } from './oval.ts';
import { frontAt, outline, project } from './map.ts';
import type { TableMap } from './map.ts';
import { placed } from './placing.ts';
import type { Placing } from './placing.ts';
import type { Panel, Surface } from './surface.ts';

const STEP = 40;
const FAR = 4000;
/** A glow, a rim and the line itself. */
const FRONT_STROKES = [
  [13, 'rgba(226, 84, 48, 0.28)'],
  [6, 'rgba(255, 240, 214, 0.9)'],
  [3.4, EMBER],
] as const;

export class Theatre {
  private readonly panel: Panel;
  private readonly box: Rectangle;
  private readonly map: TableMap;
  private readonly placing: Placing;
  private readonly cities: readonly City[];
  private readonly focus: Path2D;
  private readonly labels: readonly Label[];
  private readonly hatch: CanvasPattern | null;
  private level = Number.NaN;

  constructor(
    surface: Surface,
    layout: Layout,
    parts: { map: TableMap; placing: Placing; cities: readonly City[] },
  ) {
    this.map = parts.map;
    this.placing = parts.placing;
    this.cities = parts.cities;
    const { inlay } = layout;
    this.box = {
      x: Math.floor(inlay.x - inlay.rx),
      y: Math.floor(inlay.y - inlay.ry),
      width: Math.ceil(inlay.rx * 2),
      height: Math.ceil(inlay.ry * 2),
    };
    this.panel = surface.panel(this.box.width, this.box.height);
    this.panel.image.setPosition(this.box.x, this.box.y);
    this.focus = focusPath(parts.map);
    this.labels = layoutLabels(this.citySpots(), layout);
    this.hatch = hatching();
  }

  get image() {
    return this.panel.image;
  }

  /** Paints the front for a level of its gauge, in tenths; small steps are not worth a picture. */
  show(level: number, exact: boolean): void {
    if (level === this.level || (!exact && Math.abs(level - this.level) < 3)) return;
    this.level = level;
    this.panel.paint((pen) => {
      pen.translate(-this.box.x, -this.box.y);
      this.paintFront(pen, frontAt(this.map, level));
      for (const label of this.labels) paintCity(pen, label, level);
    });
  }

  /** Where help arrives: the capital, or the middle of what is in focus. */
  arrival(): Spot {
    const capital = this.labels.find(({ city }) => city.capital === true) ?? this.labels[0];
    if (capital !== undefined) return capital.at;
    const { left, top, right, bottom } = this.map.focus;
    return placed(this.placing, { x: (left + right) / 2, y: (top + bottom) / 2 });
  }

  /** The boxes of the cities' dots and names. */
  get taken(): Rectangle[] {
    return this.labels.flatMap(({ at, box }) => [around(at, 6), ...(box === null ? [] : [box])]);
  }

  /** Whether a spot of the table lies in the country in focus. */
  holds({ x, y }: Spot): boolean {
    const { placing } = this;
    const at = { x: (x - placing.x) / placing.scale, y: (y - placing.y) / placing.scale };
    return this.panel.probe(this.focus, at);
  }

  private citySpots(): { city: City; at: Spot }[] {
    return this.cities.map((city) => ({
      city,
      at: placed(this.placing, project(this.map, city.lon, city.lat)),
    }));
  }

  private paintFront(pen: Pen, front: readonly number[]): void {
    if (front.length === 0) return;
    const { x, y, scale } = this.placing;
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    pen.clip(this.focus);
    pen.fillStyle = 'rgba(200, 69, 45, 0.2)';
    pen.fill(behind(front));
    if (this.hatch !== null) this.fillHatch(pen, behind(front));
    pen.restore();
    this.strokeFront(pen, front);
  }

  private fillHatch(pen: Pen, path: Path2D): void {
    this.hatch?.setTransform(new DOMMatrix().scale(0.5 / this.placing.scale));
    pen.fillStyle = this.hatch ?? EMBER;
    pen.fill(path);
  }

  private strokeFront(pen: Pen, front: readonly number[]): void {
    const { x, y, scale } = this.placing;
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    pen.clip(this.focus);
    pen.lineJoin = 'round';
    for (const [width, colour] of FRONT_STROKES) {
      pen.lineWidth = width / scale;
      pen.strokeStyle = colour;
      pen.stroke(outline(front, false));
    }
    pen.fillStyle = EMBER;
    pen.fill(teeth(front, 13 / scale));
    pen.restore();
  }
}

function focusPath(map: TableMap): Path2D {
  const path = new Path2D();
  for (const area of map.areas) if (area.focus === true) path.addPath(new Path2D(area.d));
  return path;
}

/** Everything on the left hand of the front, up to the edge of the drawn world: the north of one that runs east. */
function behind(front: readonly number[]): Path2D {
  const [fromX = 0, fromY = 0] = front;
  const [toX = 0, toY = 0] = front.slice(-2);
  const runsAcross = Math.abs(toX - fromX) >= Math.abs(toY - fromY);
  const far = runsAcross
    ? [toX, -Math.sign(toX - fromX) * FAR, fromX, -Math.sign(toX - fromX) * FAR]
    : [Math.sign(toY - fromY) * FAR, toY, Math.sign(toY - fromY) * FAR, fromY];
  return outline([...front, ...far], true);
}

/** Small teeth along the front that point to where it advances. */
function teeth(front: readonly number[], step: number): Path2D {
  const path = new Path2D();
  for (let index = 0; index + 3 < front.length; index += 2) {
    const [x = 0, y = 0, toX = 0, toY = 0] = front.slice(index, index + 4);
    const length = Math.hypot(toX - x, toY - y);
    const [dx, dy] = [(toX - x) / length, (toY - y) / length];
    for (let at = step; at < length; at += step * 1.5) {
      const foot = { x: x + dx * at, y: y + dy * at };
      path.moveTo(foot.x - dx * step * 0.36, foot.y - dy * step * 0.36);
      path.lineTo(foot.x + dx * step * 0.36, foot.y + dy * step * 0.36);
      path.lineTo(foot.x - dy * step * 0.62, foot.y + dx * step * 0.62);
      path.closePath();
    }
  }
  return path;
}

/** A tile of slanting lines, drawn at twice its size to stay sharp. */
function hatching(): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = STEP;
  tile.height = STEP;
  const pen = tile.getContext('2d');
  if (pen === null) return null;
  pen.strokeStyle = 'rgba(176, 52, 28, 0.5)';
  pen.lineWidth = 2.4;
  for (let offset = -STEP; offset <= STEP; offset += STEP / 2) {
    pen.moveTo(offset, STEP);
    pen.lineTo(offset + STEP, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
