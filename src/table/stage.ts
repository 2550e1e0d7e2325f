/** The whole picture at one size: every layer, and how each is brought to a state. */
import type { Scenario } from '../scenario/schema.ts';
import { Bonds } from './bonds.ts';
import { Camp } from './camp.ts';
import { CargoTray } from './cargo.ts';
import { Dials, paintTitle } from './dials.ts';
import type { Scene } from './engine.ts';
import type { Flags } from './flags.ts';
import { Gauges } from './gauges.ts';
import { paintGround } from './ground.ts';
import { paintCalmInlay, paintMapInlay } from './inlay.ts';
import { isNarrow, layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Spot } from './oval.ts';
import type { TableMap } from './map.ts';
import type { Bond, Picture, Vehicle } from './picture.ts';
import { placeMap } from './placing.ts';
import type { Placing } from './placing.ts';
import { Ring } from './ring.ts';
import type { StageSize } from './scaling.ts';
import { Surface } from './surface.ts';
import { Tally } from './tally.ts';
import { Telephone } from './telephone.ts';
import { Theatre } from './theatre.ts';

export interface StageParts {
  readonly scenario: Scenario;
  readonly map: TableMap | null;
  readonly flags: Flags;
  readonly gauges: boolean;
  readonly picture: Picture;
}

export class Stage {
  readonly layout: Layout;
  readonly ring: Ring;
  readonly tally: Tally;
  private readonly cargo: CargoTray;
  private readonly camp: Camp | null;
  private readonly bonds: Bonds;
  readonly surface: Surface;
  private readonly meters: Gauges | Dials | null;
  private readonly theatre: Theatre | null;
  private readonly telephone: Telephone | null;

  constructor(scene: Scene, parts: StageParts, size: StageSize) {
    const { map, picture, scenario } = parts;
    const strip =
      parts.gauges && (map !== null || isNarrow(size.width)) ? picture.gauges.length : 0;
    const letters = Math.max(...picture.seats.map(({ id }) => id.length));
    this.layout = layoutOf({ ...size, seats: picture.seats.length, letters, gauges: strip });
    this.surface = new Surface(scene, size.ratio);
    const placing = map === null ? null : placeMap(map, this.layout.inlay);
    this.paintGround(scenario, map, placing);
    this.theatre = theatreOf(this.surface, this.layout, { scenario, map, placing });
    this.meters = this.metersOf(parts, strip);
    this.telephone = picture.telephone === null ? null : new Telephone(this.surface, this.layout);
    this.cargo = new CargoTray(this.surface, this.layout);
    this.camp = campOf(this.surface, this.layout, this.theatre);
    this.tally = new Tally(this.surface, this.layout);
    this.ring = new Ring(this.surface, this.layout, parts);
    this.bonds = new Bonds(scene, this.layout.table);
    this.stack(scene);
    this.settle(picture);
  }

  /** Brings everything to the state of a picture at once. */
  settle(picture: Picture): void {
    this.ring.settle(picture);
    this.bind(picture.bonds, [], 1);
    this.tally.show(picture.tally);
    this.cargo.settle(picture.cargo);
    this.camp?.settle(picture.cargo);
    this.measure(picture, picture, 1);
  }

  /** Gauges, front and telephone, part of the way from one picture to the next. */
  measure(from: Picture, to: Picture, share: number): void {
    const levels = to.gauges.map(({ value }, index) =>
      between(from.gauges[index]?.value ?? value, value, share),
    );
    this.meters?.show(to.gauges, levels, share === 1);
    const front = to.front ?? 0;
    this.theatre?.show(between(from.front ?? front, front, share), share === 1);
    if (share === 1 && to.telephone !== null) this.telephone?.show(to.telephone);
  }

  /** Who came to terms: pairs known before whole, new ones so far along. */
  bind(held: readonly Bond[], fresh: readonly Bond[], share: number): void {
    const ends = (bonds: readonly Bond[]) =>
      bonds.flatMap((bond) => {
        const [from, to] = [this.ring.spot(bond.from), this.ring.spot(bond.to)];
        return from === null || to === null ? [] : [{ from, to }];
      });
    this.bonds.draw(ends(held), ends(fresh), share);
  }

  /** Help has arrived: counted, and seen on the map. */
  land(vehicle: Vehicle): void {
    this.cargo.add(vehicle);
    this.camp?.add(vehicle);
  }

  /** Where help arrives. */
  arrival(): Spot {
    return this.theatre?.arrival() ?? this.layout.inlay;
  }

  destroy(): void {
    this.surface.scene.children.removeAll(true);
    this.surface.dispose();
  }

  private paintGround(scenario: Scenario, map: TableMap | null, placing: Placing | null): void {
    const { width, height, inlay } = this.layout;
    const key = this.surface.picture('ground', width, height, (pen) => {
      paintGround(pen, this.layout);
      if (map !== null && placing !== null) paintMapInlay(pen, inlay, map, placing);
      else {
        paintCalmInlay(pen, inlay);
        paintTitle(pen, this.layout, scenario);
      }
    });
    this.surface.scene.children.add(this.surface.image(key));
  }

  private metersOf({ map }: StageParts, strip: number): Gauges | Dials | null {
    if (strip > 0) return new Gauges(this.surface, this.layout);
    return map === null && !this.layout.compact ? new Dials(this.surface, this.layout) : null;
  }

  private stack(scene: Scene): void {
    const layers = [
      this.camp?.image,
      this.theatre?.image,
      this.meters?.image,
      this.cargo.image,
      this.telephone?.image,
      this.tally.image,
      this.bonds.graphics,
      this.ring.container,
    ];
    for (const layer of layers) if (layer !== undefined) scene.children.add(layer);
  }
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

function theatreOf(
  surface: Surface,
  layout: Layout,
  parts: { scenario: Scenario; map: TableMap | null; placing: Placing | null },
): Theatre | null {
  const { map, placing, scenario } = parts;
  if (map === null || placing === null) return null;
  return new Theatre(surface, layout, { map, placing, cities: scenario.table.cities });
}

function campOf(surface: Surface, layout: Layout, theatre: Theatre | null): Camp | null {
  if (theatre === null) return null;
  const holds = (spot: Spot): boolean => theatre.holds(spot);
  return new Camp(surface, layout, { arrival: theatre.arrival(), taken: theatre.taken, holds });
}
