/** What leaves a capital, seen on the map in a box of 48 × 48, pointing to the right where it has a front. */
import { ellipse, fill, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export const VEHICLE_SIZE = [48, 48] as const;

export const VEHICLE_PALETTE = {
  paper: '#fffaf0',
  shade: '#d5cfc2',
  ink: '#1d1a14',
  ember: '#c8452d',
  gold: '#ffc94a',
  goldDark: '#b5821b',
  steel: '#7f8aa3',
  olive: '#5d6a45',
  oliveDark: '#3d4730',
} as const;

const PLANE =
  'M45 24C45 22 42 21 39 21H30L20 5H15L19.500 21H10L6 16H3L5 24L3 32H6L10 27H19.500L15 43H20L30 27H39C42 27 45 26 45 24Z';

function outlined(ink: string, d: string): Shape[] {
  return [stroke('ink', 2.6, d), fill(ink, d)];
}

const soldier = (x: number, y: number): Shape[] => [
  ...outlined(
    'olive',
    `M${x - 6} ${y + 20}V${y + 8}Q${x - 6} ${y + 3} ${x} ${y + 3}T${x + 6} ${y + 8}V${y + 20}Z`,
  ),
  stroke('ink', 2.6, `M${x - 4} ${y - 2}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`),
  ellipse('#d9a77c', x, y - 2, 4, 4),
  fill(
    'oliveDark',
    `M${x - 5.5} ${y - 3}C${x - 5} ${y - 9} ${x + 5} ${y - 9} ${x + 5.5} ${y - 3}Z`,
  ),
];

/** Somebody without a uniform, `tall` being 1 for a grown person. */
const person = (x: number, y: number, coat: string, hair: string, tall = 1): Shape[] => {
  const [wide, high, head] = [6.5 * tall, 21 * tall, 4.4 * tall];
  return [
    ...outlined(
      coat,
      `M${x - wide} ${y}V${y - high * 0.55}Q${x - wide} ${y - high * 0.85} ${x} ${y - high * 0.85}T${x + wide} ${y - high * 0.55}V${y}Z`,
    ),
    stroke(
      'ink',
      2.6,
      `M${x - head} ${y - high * 1.1}a${head} ${head} 0 1 0 ${2 * head} 0a${head} ${head} 0 1 0 ${-2 * head} 0Z`,
    ),
    ellipse('#d9a77c', x, y - high * 1.1, head, head),
    fill(
      hair,
      `M${x - head} ${y - high * 1.1}C${x - head} ${y - high * 1.1 - head * 1.4} ${x + head} ${y - high * 1.1 - head * 1.4} ${x + head} ${y - high * 1.1}Q${x} ${y - high * 1.1 - head * 0.9} ${x - head} ${y - high * 1.1}Z`,
    ),
  ];
};

const vest = (x: number, y: number, hair: string): Shape[] => [
  ...person(x, y, 'gold', hair),
  stroke('paper', 2, `M${x - 5.4} ${y - 6}H${x + 5.4}`),
  stroke('goldDark', 1.4, `M${x} ${y - 16}V${y - 1}`),
];

export const VEHICLES: Readonly<Record<string, Shape[]>> = {
  plane: [...outlined('paper', PLANE), stroke('shade', 1.6, 'M9 24H37')],
  tanker: [
    ...outlined('paper', PLANE),
    stroke('steel', 3, 'M22 12H27M22 36H27'),
    stroke('ink', 3.4, 'M5 24Q0 30 1.500 40'),
    stroke('ember', 1.8, 'M5 24Q0 30 1.500 40'),
    fill('shade', 'M26 22.500H36V25.500H26Z'),
  ],
  helicopter: [
    ...outlined(
      'paper',
      'M44 27C44 20 36 17 27 18L23 22L8 21L5 15H2L4 24L22 29C25 34 30 35 36 34C42 33 44 31 44 27Z',
    ),
    fill('steel', 'M35 20C40 21 42 24 42 27H35Z'),
    stroke('ink', 2.6, 'M9 12H47M28 12V18'),
    stroke('ink', 2.2, 'M24 39H42M28 35V39M37 35V39'),
  ],
  ship: [
    ...outlined('paper', 'M3 29H45L39 40H9Z'),
    ...outlined('paper', 'M16 29V21H33V29M20 21V14H28V21'),
    fill('ember', 'M8.500 36.500H41L39 40H9Z'),
    stroke('ink', 2, 'M24 14V7M24 8H30'),
    stroke('steel', 1.8, 'M20 25H29'),
  ],
  truck: [
    ...outlined('olive', 'M4 13H28V34H4Z'),
    ...outlined('paper', 'M28 20H38L44 27V34H28Z'),
    fill('steel', 'M32 23H37L40.500 27H32Z'),
    ...[13, 36].flatMap((x) => [
      ellipse('ink', x, 35, 5.5, 5.5),
      ellipse('shade', x, 35, 2.2, 2.2),
    ]),
  ],
  people: [...soldier(13, 18), ...soldier(35, 18), ...soldier(24, 22)],
  families: [
    ...person(12, 41, 'ember', '#4b2f1c'),
    ...person(36, 41, 'steel', '#1d1a20'),
    ...person(24, 43, 'paper', '#6b4424', 0.66),
  ],
  helpers: [...vest(15, 41, '#6b4424'), ...vest(33, 42, '#1d1a20')],
  crate: [
    ...outlined('paper', 'M8 12H40V40H8Z'),
    stroke('shade', 2, 'M8 21H40M8 31H40'),
    fill('ember', 'M21.500 18H26.500V23.500H32V28.500H26.500V34H21.500V28.500H16V23.500H21.500Z'),
  ],
  coin: [
    stroke('ink', 2.6, 'M8 24a16 16 0 1 0 32 0a16 16 0 1 0 -32 0Z'),
    ellipse('gold', 24, 24, 16, 16),
    stroke('goldDark', 2.4, 'M31 17.500A9.500 9.500 0 1 0 31 30.500M14.500 22H25M14.500 26H25'),
  ],
  flame: [
    ...outlined(
      'ember',
      'M25 4C27 13 38 18 38 29A14 14 0 0 1 10 29C10 22 15 20 16 13C20 15 22 18 22 22C25 18 26 11 25 4Z',
    ),
    fill(
      'gold',
      'M25 22C27 27 31 29 31 34A7.500 7.500 0 0 1 16.500 34C16.500 30 19 29 20 26C22 27 23 28 23 30C25 28 25.500 25 25 22Z',
    ),
  ],
  star: outlined(
    'gold',
    'M24 4L29.500 17.500L44 18.500L33 28L36.500 42L24 34.500L11.500 42L15 28L4 18.500L18.500 17.500Z',
  ),
  house: [
    ...outlined('paper', 'M10 22H38V42H10Z'),
    ...outlined('ember', 'M4 24L24 6L44 24L40 27L24 13L8 27Z'),
    fill('steel', 'M20 42V31H28V42Z'),
  ],
};
