/** Forty looks, one per seat number: no two alike, neighbours far apart. */
import { COLLARS, EXTRAS, HAIR } from './wardrobe.ts';

export const SKINS = [
  '#f4d3b8',
  '#c98c5e',
  '#eab992',
  '#8b5635',
  '#f0c6a2',
  '#a96d45',
  '#dba57a',
  '#6e432a',
];
export const HAIRS = ['#33231a', '#8c8f99', '#6b4424', '#1d1a20', '#b98a4a', '#d8d9de', '#8a4526'];
export const DRESSES = [
  '#3d5390',
  '#3a6b60',
  '#7b3a52',
  '#566079',
  '#59447c',
  '#2f6c80',
  '#75523f',
  '#44507a',
  '#6a7590',
];
export const TIES = ['#b9473c', '#4f8a76', '#d9d3c4', '#8b6bb0', '#c77f52'];

/** Indices into hair styles, skins, hair colours, dresses, collars, ties and extras. */
export type Look = readonly [number, number, number, number, number, number, number];

const BEARDED = [0, 4, 5, 7, 9];
const NECK_OF_LONG_HAIR = [1, 3, 5, 4, 2];

export function looks(count: number): Look[] {
  return Array.from({ length: count }, (_, seat) => look(seat));
}

function look(seat: number): Look {
  const hair = (seat * 7 + Math.floor(seat / 10)) % HAIR.length;
  const hasLongHair = (HAIR[hair]?.behind.length ?? 0) > 0;
  return [
    hair,
    (seat * 3 + Math.floor(seat / 8)) % SKINS.length,
    hairColour(seat),
    (seat * 4 + Math.floor(seat / 9)) % DRESSES.length,
    hasLongHair
      ? (NECK_OF_LONG_HAIR[seat % NECK_OF_LONG_HAIR.length] ?? 1)
      : seat % 4 === 1
        ? 3
        : seat % 7 === 4
          ? 2
          : 0,
    (seat * 3 + 1) % TIES.length,
    extra(seat, hair, hasLongHair),
  ];
}

function hairColour(seat: number): number {
  return (seat * 2 + Math.floor(seat / 7)) % HAIRS.length;
}

function extra(seat: number, hair: number, hasLongHair: boolean): number {
  if (seat % 3 === 2) return 1;
  if (hasLongHair || !BEARDED.includes(hair)) return 0;
  return 2 + (seat % 2 === 0 ? 0 : 1);
}

/** How many of each there are: every part is used by somebody. */
export const PARTS = { hair: HAIR.length, collars: COLLARS.length, extras: EXTRAS.length };
