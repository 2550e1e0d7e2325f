/** What a map is drawn from, by longitude and latitude. */
import type { Point, Ring } from './rings.ts';

export interface Water {
  /** In pixels of the drawn map, where it is broadest. */
  readonly width: number;
  readonly course: Ring;
}

/** Middle, then half width and half height in degrees. */
export type Patch = readonly [lon: number, lat: number, wide: number, high: number];

export interface Chart {
  readonly id: string;
  /** x = (lon − lon0) · scaleX, y = (lat0 − lat) · scaleY. */
  readonly projection: {
    readonly lon0: number;
    readonly lat0: number;
    readonly scaleX: number;
    readonly scaleY: number;
  };
  /** The country that is set apart from the others. */
  readonly focus: string;
  /** What must stay in sight, from north-west to south-east; left out, the country in focus. */
  readonly sight?: readonly [Point, Point];
  /** Where a country's name stands; those without a place bear no name. */
  readonly names: Readonly<Record<string, Point>>;
  readonly rivers: readonly Water[];
  readonly lakes: readonly Patch[];
  readonly marshes: readonly Patch[];
  readonly heights: readonly Patch[];
  readonly dunes: readonly Patch[];
  /** Where the front runs when the gauge that moves it stands at `at` tenths of a point; what it has taken lies on its left hand. */
  readonly front: readonly { readonly at: number; readonly course: Ring }[];
  /** The road that people take, where the map tells of one. */
  readonly road?: Ring;
  /** Colours of the ground from north to south, by share of the height; left out, desert to savanna. */
  readonly ground?: readonly (readonly [share: number, colour: string])[];
}
