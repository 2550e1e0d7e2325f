/** The table before anybody has said anything, painted once: for screens on which no engine is fetched. */
import type { Scenario } from '../scenario/schema.ts';
import { paintAt } from './art.ts';
import type { Pen } from './art.ts';
import { FIGURE_BOX, paintFigure } from './figure.ts';
import { loadFlags } from './flags.ts';
import type { Flags } from './flags.ts';
import { paintGround } from './ground.ts';
import { paintCalmInlay, paintMapInlay } from './inlay.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { loadMap } from './map.ts';
import type { TableMap } from './map.ts';
import { placeMap } from './placing.ts';
import { paintPlate, plateSize } from './plate.ts';

/** The row below the seats, which a table that counts nobody does not need. */
const TALLY_ROW = 30;

export interface StillParts {
  readonly scenario: Scenario;
  /** The seat that is marked. */
  readonly own: string | null;
  readonly flagUrl: (flag: string) => string;
}

/** Paints the ring, its map and everybody round it into a canvas of the page, as large as that is shown; false where nothing can be painted. */
export async function paintStill(canvas: HTMLCanvasElement, parts: StillParts): Promise<boolean> {
  const { scenario, flagUrl } = parts;
  const codes = scenario.actors.flatMap(({ flag }) => (flag === undefined ? [] : [flag]));
  const [map, flags] = await Promise.all([
    loadMap(scenario.table.map),
    loadFlags(codes, flagUrl),
    document.fonts.ready,
  ]);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return false;
  const ratio = Math.max(1, window.devicePixelRatio);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  pen.scale(ratio, ratio);
  const letters = Math.max(...scenario.actors.map(({ id }) => id.length));
  const seats = scenario.actors.length;
  const layout = layoutOf({ width, height: height + TALLY_ROW, seats, letters, gauges: 0 });
  paintTable(pen, layout, map);
  paintSeats(pen, layout, { ...parts, flags });
  return true;
}

function paintTable(pen: Pen, layout: Layout, map: TableMap | null): void {
  paintGround(pen, layout);
  if (map === null) paintCalmInlay(pen, layout.inlay);
  else paintMapInlay(pen, layout.inlay, map, placeMap(map, layout.inlay));
}

/** From the far side of the table to the near one, so that nobody sits in front of a neighbour's plate. */
function paintSeats(pen: Pen, layout: Layout, parts: StillParts & { flags: Flags }): void {
  const { actors, framework } = parts.scenario;
  const places = actors.map((_, index) => ({ index, at: layout.seats[index] ?? layout.table }));
  for (const { index, at } of places.toSorted((a, b) => a.at.y - b.at.y)) {
    const id = actors[index]?.id ?? '';
    const posture = id === framework?.actor ? 'solidarity' : 'undecided';
    const { scale, cell } = layout;
    const top = at.y - cell.height / 2;
    const left = at.x - (FIGURE_BOX.width * scale) / 2;
    paintAt(pen, left, top, scale, () => paintFigure(pen, index, posture));
    const flag = cell.flags ? parts.flags.get(actors[index]?.flag) : undefined;
    const size = plateSize(cell.plate, { code: id, flag });
    const own = id === parts.own;
    const plate = { code: id, flag, posture, body: posture, own, selected: false } as const;
    pen.save();
    pen.translate(at.x - size.width / 2, at.y + cell.height / 2 - size.height);
    paintPlate(pen, { ...plate, presidency: id === parts.scenario.table.presidency }, cell.plate);
    pen.restore();
  }
}
