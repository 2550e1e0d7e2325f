/** The Sahel: what lies on its ground, the names of its countries, and the front by the gauge that moves it. */
import type { Chart, Patch, Water } from './chart.ts';
import type { Point } from './rings.ts';

const RIVERS: readonly Water[] = [
  {
    width: 4.2,
    course: [
      [-10.8, 9.1],
      [-10.6, 9.9],
      [-9.9, 10.5],
      [-9.3, 11.3],
      [-8.6, 11.9],
      [-8.0, 12.62],
      [-7.3, 12.9],
      [-6.6, 13.35],
      [-6.1, 13.6],
      [-5.4, 13.95],
      [-4.7, 14.2],
      [-4.2, 14.5],
      [-4.3, 15.1],
      [-3.9, 15.7],
      [-3.6, 16.3],
      [-3.0, 16.72],
      [-2.2, 16.8],
      [-1.4, 17.0],
      [-0.7, 17.02],
      [-0.3, 16.8],
      [-0.02, 16.25],
      [0.35, 15.75],
      [0.7, 15.2],
      [1.1, 14.5],
      [1.6, 13.9],
      [2.1, 13.5],
      [2.5, 12.9],
      [2.9, 12.3],
      [3.5, 11.7],
      [4.1, 10.9],
      [4.6, 10.1],
      [4.9, 9.2],
      [5.8, 8.6],
      [6.8, 7.8],
      [6.5, 6.2],
    ],
  },
  {
    width: 2.2,
    course: [
      [-7.3, 10.4],
      [-7.0, 11.3],
      [-6.6, 12.1],
      [-5.9, 12.9],
      [-5.0, 13.5],
      [-4.4, 14.2],
      [-4.2, 14.5],
    ],
  },
  {
    width: 2.6,
    course: [
      [-11.4, 10.9],
      [-10.6, 12.0],
      [-10.5, 13.2],
      [-11.4, 14.4],
      [-12.2, 14.8],
      [-13.2, 15.6],
      [-14.2, 16.4],
      [-15.4, 16.6],
      [-16.4, 16.1],
    ],
  },
  {
    width: 1.7,
    course: [
      [-12.4, 11.6],
      [-12.9, 12.6],
      [-13.6, 13.3],
      [-14.8, 13.6],
      [-16.5, 13.4],
    ],
  },
  {
    width: 2,
    course: [
      [-4.4, 11.1],
      [-3.8, 12.6],
      [-3.1, 12.9],
      [-2.8, 11.2],
      [-2.7, 9.6],
      [-1.9, 8.6],
      [-0.6, 8.0],
    ],
  },
  {
    width: 1.7,
    course: [
      [-1.7, 13.2],
      [-1.1, 12.0],
      [-0.9, 11.0],
      [-0.9, 9.6],
      [-0.6, 8.0],
    ],
  },
];

const LAKES: readonly Patch[] = [
  [0.1, 7.2, 0.35, 0.8],
  [-3.9, 16.75, 0.45, 0.12],
  [14.1, 13.1, 0.9, 0.6],
];

/** The inner delta, green in January. */
const MARSHES: readonly Patch[] = [[-4.5, 15.2, 0.75, 0.95]];

const HEIGHTS: readonly Patch[] = [
  [1.4, 19.6, 1.1, 1.5],
  [8.6, 18.6, 1.3, 2.2],
  [6.2, 23.2, 2.6, 1.5],
  [-3.1, 14.5, 0.9, 0.4],
  [-1.7, 15.15, 0.7, 0.25],
  [-12.2, 11.1, 1.1, 0.8],
  [-12.3, 19.9, 0.9, 1.7],
  [-11.4, 17.6, 0.8, 0.8],
  [-8.6, 8.4, 1.2, 0.7],
  [-10.2, 13.9, 0.8, 0.3],
  [8.9, 9.8, 0.9, 0.7],
  [17.5, 20.8, 1.6, 1.2],
];

const DUNES: readonly Patch[] = [
  [-3.6, 25.2, 2.6, 1.4],
  [-7.2, 20.6, 2.5, 1.7],
  [-3.4, 19.3, 1.8, 1.3],
  [-9.4, 23.6, 2, 1.2],
  [2.2, 22.2, 1.6, 0.9],
  [-14.6, 18.2, 1.2, 1.1],
  [11.6, 17.6, 1.4, 2],
  [4.3, 17.6, 1.6, 1.1],
  [12.4, 23.4, 2, 1.4],
];

/** Where a country's name stands; those without a place bear no name. */
const NAMES: Readonly<Record<string, Point>> = {
  Mali: [-1.4, 21.2],
  Algeria: [4.2, 25.3],
  Mauritania: [-9.3, 17.1],
  Niger: [7.6, 15.6],
  'Burkina Faso': [-1.5, 12.35],
  Senegal: [-14.6, 14.75],
  Guinea: [-10.9, 10.9],
  Ghana: [-1.3, 8.4],
  Nigeria: [7.6, 11.4],
  Libya: [14.6, 25.4],
  Chad: [17.4, 15.4],
  "Côte d'Ivoire": [-5.7, 8.3],
};

/** West to east; at each of these longitudes the front has a latitude for every drawn level. */
const FRONT_LONGITUDES = [-14, -6.2, -4.9, -3.9, -2.9, 0.5, 6];

/** Where the front runs when the gauge that moves it stands at `at` tenths of a point. */
const FRONT: readonly { readonly at: number; readonly latitudes: readonly number[] }[] = [
  { at: 0, latitudes: [26.4, 26.2, 25.9, 25.6, 25.2, 24, 20.4] },
  { at: 240, latitudes: [24, 23, 22.4, 21.8, 21, 18.7, 16.6] },
  { at: 335, latitudes: [19.5, 18, 17.4, 16.9, 16.65, 16.5, 16] },
  { at: 430, latitudes: [17.6, 16.2, 15.9, 15.3, 14.9, 14.8, 14.5] },
  { at: 520, latitudes: [16.2, 15.05, 14.85, 14.8, 14.75, 14.7, 14.4] },
  { at: 700, latitudes: [14.6, 13.75, 14.2, 14.3, 14.2, 14, 14] },
  { at: 800, latitudes: [14, 13.3, 13.4, 13.5, 13.5, 13.4, 13.4] },
  { at: 900, latitudes: [12.4, 12.4, 12.3, 12.2, 12.1, 12, 12] },
  { at: 1000, latitudes: [10.6, 10.2, 10.1, 10, 10, 10, 10] },
];

export const SAHEL: Chart = {
  id: 'sahel',
  projection: { lon0: -17.8, lat0: 26.6, scaleX: 32, scaleY: 33.5 },
  focus: 'Mali',
  names: NAMES,
  rivers: RIVERS,
  lakes: LAKES,
  marshes: MARSHES,
  heights: HEIGHTS,
  dunes: DUNES,
  front: FRONT.map(({ at, latitudes }) => ({
    at,
    course: latitudes.map((lat, index): Point => [FRONT_LONGITUDES[index] ?? 0, lat]),
  })),
};
