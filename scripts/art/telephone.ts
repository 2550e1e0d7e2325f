/** The telephone on the table, in a box of 96 × 72; it is the palette that warms up. */
import { ellipse, fill, stroke } from './draw.ts';
import type { Palette, Shape } from './draw.ts';

export const TELEPHONE_SIZE = [96, 72] as const;

export const TELEPHONE: Shape[] = [
  ellipse('shadow', 48, 64, 44, 6),
  fill('dark', 'M12 60L26 32H70L84 60Q84 66 78 66H18Q12 66 12 60Z'),
  fill('body', 'M13 56L27 30H69L83 56Q83 61 78 61H18Q13 61 13 56Z'),
  stroke('light', 2.2, 'M18 52L29 32.500H67'),
  ellipse('dark', 48, 46, 15.5, 11.5),
  ellipse('dial', 48, 45.5, 13, 9.5),
  ...dialHoles(),
  ellipse('body', 48, 45.5, 5, 3.8),
  fill('dark', 'M33 34V26H41V34ZM55 34V26H63V34Z'),
  fill(
    'dark',
    'M6 27C6 12 24 7 48 7S90 12 90 27Q90 33 83 33H73Q67 33 67 27C67 22 60 20 48 20S29 22 29 27Q29 33 23 33H13Q6 33 6 27Z',
  ),
  fill(
    'body',
    'M7 24C7 10 25 5 48 5S89 10 89 24Q89 30 83 30H73Q68 30 68 25C68 20 60 17.500 48 17.500S28 20 28 25Q28 30 23 30H13Q7 30 7 24Z',
  ),
  stroke('light', 2.4, 'M12 19C16 12 30 8.500 48 8.500S74 10 80 14'),
];

function dialHoles(): Shape[] {
  const holes = [
    [40, 41],
    [44.5, 38.8],
    [51.5, 38.8],
    [56, 41],
    [58, 45.5],
    [56, 50],
    [51.5, 52.2],
    [44.5, 52.2],
    [40, 50],
  ] as const;
  return holes.map(([x, y]) => ellipse('dark', x, y, 1.7, 1.4));
}

export const TELEPHONE_PALETTES: Readonly<Record<'cold' | 'warm' | 'hot', Palette>> = {
  cold: { body: '#8e3a36', dark: '#4a1d20', light: '#c07a6c', dial: '#d9cfc4', shadow: '#2a1a10' },
  warm: { body: '#c24a33', dark: '#6f2318', light: '#ee9878', dial: '#f4e6d6', shadow: '#2a1a10' },
  hot: { body: '#ec4526', dark: '#94200f', light: '#ffab86', dial: '#fff1e2', shadow: '#2a1a10' },
};
