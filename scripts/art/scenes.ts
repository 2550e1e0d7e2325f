/** What the desk shows beside its words: a hand on each card by the side it takes, and the corridor outside the hall. */
import { ellipse, fill, limb, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export const CARD_SIZE = [64, 64] as const;
export const CORRIDOR_SIZE = [640, 150] as const;

export const CARD_PALETTE = {
  sleeve: '#3a3120',
  rim: '#1d1a14',
  cuff: '#8b7b58',
  skin: '#5b5038',
} as const;

const raised: Shape[] = [
  ...limb('sleeve', 'rim', 15, 'M20 64L29 41'),
  fill('cuff', 'M22.500 41L34 45L36.500 37.500L25 33.500Z'),
  fill(
    'skin',
    'M25.500 33L24 21C23.500 17 28 16 29 20L29.500 11C30 7 34 7 34.500 11L35 9C35.500 5 40 6 40 10L40 13C41 9 45 10 45 14L42.500 31L36.500 37Z',
  ),
];

const folded: Shape[] = [
  ...limb('sleeve', 'rim', 15, 'M11 8L13 43L44 37'),
  fill('cuff', 'M40 31L42 44L48 43L46 30Z'),
  fill('skin', 'M47 30.500C56 28 60 36 55 41L48.500 43Z'),
  ...limb('sleeve', 'rim', 15, 'M53 8L51 45L24 37'),
  fill('cuff', 'M25.500 30.500L22.500 43.500L17 42L20 29.500Z'),
  fill('skin', 'M19.500 30C11 28 6 35 11 40L17 42Z'),
];

const open: Shape[] = [
  ...limb('sleeve', 'rim', 14, 'M4 58L18 40'),
  ...limb('sleeve', 'rim', 14, 'M60 58L46 40'),
  fill('cuff', 'M13.500 39L22 46L26 41L17.500 34Z'),
  fill('cuff', 'M50.500 39L42 46L38 41L46.500 34Z'),
  fill('skin', 'M18 35C16 27 18 20 21 21L23 27L24 16C25 13 28 13 28 17L27 34L24 40Z'),
  fill('skin', 'M46 35C48 27 46 20 43 21L41 27L40 16C39 13 36 13 36 17L37 34L40 40Z'),
];

/** By the side a card takes: a hand raised, arms folded, both palms open. */
export const CARDS: Readonly<Record<string, Shape[]>> = {
  for: raised,
  against: folded,
  mixed: open,
};

export const CORRIDOR_PALETTE = {
  wall: '#14224c',
  panel: '#1b2c5e',
  floor: '#0d1735',
  carpet: '#5a2430',
  carpetEdge: '#c9a877',
  frame: '#7d4f2c',
  door: '#3a2417',
  light: '#ffd98a',
  glow: '#ffc94a',
  brass: '#d9ae6b',
  dark: '#070e22',
  suit: '#2b3f78',
  suitTwo: '#6b3350',
  rim: '#0a1330',
  skin: '#c98f6b',
  skinTwo: '#7a4b33',
  paper: '#f8f3e8',
} as const;

/** A lamp on the wall and what it lights. */
const lamp = (x: number): Shape[] => [
  fill('glow', `M${x} 34L${x - 46} 116H${x + 46}Z`, 0.09),
  fill('glow', `M${x} 34L${x - 26} 116H${x + 26}Z`, 0.1),
  fill('brass', `M${x - 9} 34L${x - 5} 22H${x + 5}L${x + 9} 34Z`),
  ellipse('light', x, 35, 7, 2.5),
];

const panel = (x: number): Shape => fill('panel', `M${x} 20H${x + 74}V96H${x}Z`);

/** The door of the hall stands ajar; the light of the table falls through it. */
const door: Shape[] = [
  fill('frame', 'M276 10H364V118H276Z'),
  fill('light', 'M283 17H357V118H283Z'),
  fill('glow', 'M283 17H357V118H283Z', 0.5),
  fill('door', 'M283 17L322 24V114L283 118Z'),
  fill('door', 'M357 17L340 21V116L357 118Z'),
  ellipse('brass', 317, 70, 2.2, 2.2),
  fill('light', 'M322 118H345L382 150H300Z', 0.22),
];

/** Somebody in a suit, turned to the right by 1 or to the left by -1. */
const person = (x: number, way: 1 | -1, suit: string, skin: string): Shape[] => [
  ellipse('dark', x, 141, 25, 4),
  fill(
    suit,
    `M${x - 18} 140V88C${x - 18} 74 ${x - 9} 70 ${x} 70C${x + 9} 70 ${x + 18} 74 ${x + 18} 88V140Z`,
  ),
  fill('paper', `M${x + way * 2} 70L${x + way * 9} 74L${x + way * 5} 92Z`),
  ellipse(skin, x + way * 2, 56, 10.5, 12.5),
  fill(
    'dark',
    `M${x - 10} 55C${x - 12} 38 ${x + 14} 38 ${x + 13} 52C${x + 6} 46 ${x - 4} 46 ${x - 10} 55Z`,
  ),
  ...limb(suit, 'rim', 9, `M${x + way * 8} 84L${x + way * 20} 102L${x + way * 36} 96`),
  ellipse(skin, x + way * 39, 95, 4.6, 4.2),
];

export const CORRIDOR: Shape[] = [
  fill('wall', 'M0 0H640V118H0Z'),
  ...[14, 102, 190, 376, 464, 552].map(panel),
  fill('floor', 'M0 118H640V150H0Z'),
  fill('carpet', 'M0 128H640V146H0Z'),
  stroke('carpetEdge', 1.2, 'M0 130H640M0 144H640'),
  ...lamp(139),
  ...lamp(501),
  ...door,
  ...person(452, 1, 'suit', 'skin'),
  ...person(534, -1, 'suitTwo', 'skinTwo'),
  fill('paper', 'M486 86L501 84L503 103L488 105Z'),
  stroke('rim', 1, 'M489 91L499 90M490 96L499 95'),
];
