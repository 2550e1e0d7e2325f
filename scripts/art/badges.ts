/** One sign for each stance, told apart by shape before colour, in a box of 24 × 24. */
import { ellipse, fill, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export const BADGE_SIZE = [24, 24] as const;

/**
 * The three stances keep ΔE ≥ 19 between each other for normal, protan, deutan, tritan and grey
 * sight, and 3 to 1 against the plates (#0b1534): hence a pale gold and a dark grey.
 */
export const STANCE_PALETTE = {
  solidarity: '#ffe699',
  token: '#53aae3',
  abstention: '#60697c',
  undecided: '#c3cbe6',
  fallen: '#e0654d',
  speaking: '#f8f3e8',
  edge: '#0a1330',
} as const;

const DISC = 'M3.500 12a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0 -17 0Z';

const RING = [
  [12, 3],
  [18.4, 5.6],
  [21, 12],
  [18.4, 18.4],
  [12, 21],
  [5.6, 18.4],
  [3, 12],
  [5.6, 5.6],
] as const;

export const BADGES: Readonly<Record<string, Shape[]>> = {
  solidarity: [
    fill('solidarity', 'M12 2.500L22 20.500H2Z'),
    stroke('solidarity', 2, 'M12 3.500L21 20H3Z'),
  ],
  token: [stroke('token', 2.6, DISC), fill('token', 'M12 3.500A8.500 8.500 0 0 1 12 20.500Z')],
  abstention: [stroke('abstention', 2.6, 'M4.500 4.500H19.500V19.500H4.500Z')],
  undecided: Array.from({ length: 8 }, (_, index) => dot(index)),
  fallen: [stroke('fallen', 3, 'M5 5L19 19M19 5L5 19')],
  speaking: [
    fill('speaking', 'M3 4.500H21V16H12L7.500 20.500V16H3Z'),
    stroke('edge', 1.8, 'M7 8.500H17M7 12H14'),
  ],
};

function dot(index: number): Shape {
  const [x, y] = RING[index] ?? [12, 12];
  return ellipse('undecided', x, y, 1.7, 1.7);
}
