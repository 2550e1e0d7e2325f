/** What the desk shows beside its words: somebody on each card by the side it takes, and the corridor outside the hall. */
import { BODIES, HEAD, TORSO } from './delegates.ts';
import { ellipse, fill, limb, stroke } from './draw.ts';
import type { Shape } from './draw.ts';
import { COLLARS, HAIR } from './wardrobe.ts';

export const CORRIDOR_SIZE = [640, 150] as const;

/** One ink in its shades, as on newsprint: the card's words come first. */
export const CARD_PALETTE = {
  shirt: '#efe6d2',
  metal: '#b7a988',
  metalDark: '#7c6f52',
  pearl: '#efe6d2',
  feature: '#4b3f2a',
  ember: '#8b7b58',
  skin: '#c2b08a',
  skinDark: '#93815d',
  shine: '#dccfae',
  hair: '#5d5035',
  brow: '#4b3f2a',
  hairLight: '#75674a',
  tie: '#8b7b58',
  dress: '#7c6f52',
  dressDark: '#574b33',
  dressLight: '#a3946f',
  dressFold: '#8b7b58',
  dressEdge: '#4b3f2a',
} as const;

/** A delegate of no particular looks in one of the postures of the table. */
const inPosture = (posture: string): Shape[] => [
  ...(BODIES[posture]?.behind ?? []),
  ...TORSO,
  ...(COLLARS[0] ?? []),
  ...HEAD,
  ...(BODIES[posture]?.face ?? []),
  ...(HAIR[0]?.front ?? []),
  ...(BODIES[posture]?.front ?? []),
];

/** By the side a card takes: a hand raised, arms folded, a hand half up. */
export const CARDS: Readonly<Record<string, Shape[]>> = {
  for: inPosture('solidarity'),
  against: inPosture('abstention'),
  mixed: inPosture('token'),
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
