import { ellipse, fill, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export interface HairStyle {
  readonly behind: Shape[];
  readonly front: Shape[];
}

const CAP = 'M49 46C46 24 56 16.500 70 16.500S94 24 91 46';

/** Every style is drawn in the inks `hair` and `hairLight`. */
export const HAIR: readonly HairStyle[] = [
  short(
    `${CAP}C89 37 85 33 80 31C72 35 60 33 56 29C53 34 51 39 49 46Z`,
    'M57 22C62 19 70 18.500 78 20.500',
  ),
  bob(),
  short(
    `${CAP}C90 38 88 34 86 31C76 33 64 30 60 24C56 32 52 36 49 46Z`,
    'M62 19.500C70 18 80 19 86 26',
  ),
  long(),
  fringe(),
  curls(),
  bun(),
  short(
    `${CAP}C89 36 84 29 76 27C66 25 56 29 54 34C52 38 50 41 49 46Z`,
    'M58 21C66 18 74 19 80 22',
  ),
  waves(),
  bald(),
];

function short(d: string, shine: string): HairStyle {
  return { behind: [], front: [fill('hair', d), stroke('hairLight', 2.4, shine)] };
}

function bob(): HairStyle {
  return {
    behind: [
      fill('hair', 'M46 74C43 52 42 18 70 17S97 52 94 74C90 80 84 80 82 76H58C56 80 50 80 46 74Z'),
    ],
    front: [
      fill('hair', 'M50 48C48 26 58 17 70 17S92 26 90 48C87 40 82 36 66 31C60 36 52 40 50 48Z'),
      stroke('hairLight', 2.4, 'M58 23C64 19.500 72 19.500 80 23'),
    ],
  };
}

function long(): HairStyle {
  return {
    behind: [
      fill(
        'hair',
        'M44 104C48 86 42 62 46 44C48 22 58 16 70 16S92 22 94 44C98 62 92 86 96 104C88 108 82 104 80 98H60C58 104 52 108 44 104Z',
      ),
    ],
    front: [
      fill('hair', 'M50 50C48 26 58 17 70 17S92 26 90 50C88 38 80 34 72 26C66 34 53 36 50 50Z'),
      stroke('hairLight', 2.4, 'M57 24C62 20 68 19 72 20'),
    ],
  };
}

function fringe(): HairStyle {
  const side =
    'M50 54C46 46 47 36 53 32C51 39 52 44 52 52ZM90 54C94 46 93 36 87 32C89 39 88 44 88 52Z';
  return { behind: [], front: [fill('hair', side)] };
}

function curls(): HairStyle {
  const tops = [
    [52, 36, 7],
    [55, 27, 8],
    [64, 21, 8.5],
    [75, 21, 8.5],
    [84, 27, 8],
    [88, 36, 7],
    [69, 26, 8],
  ] as const;
  return { behind: [], front: tops.map(([x, y, r]) => ellipse('hair', x, y, r, r)) };
}

function bun(): HairStyle {
  return {
    behind: [ellipse('hair', 70, 13, 10, 9)],
    front: [
      fill('hair', 'M50 46C48 26 58 18 70 18S92 26 90 46C88 36 82 30 70 29C58 30 52 36 50 46Z'),
      stroke('hairLight', 2.2, 'M64 9.500Q70 6.500 76 9.500'),
    ],
  };
}

function waves(): HairStyle {
  return {
    behind: [
      fill(
        'hair',
        'M42 84C36 76 44 68 41 58C40 40 46 15 70 15S100 40 99 58C96 68 104 76 98 84C94 90 84 88 82 82H58C56 88 46 90 42 84Z',
      ),
    ],
    front: [
      fill(
        'hair',
        'M50 50C47 28 58 17 70 17S93 28 90 50C88 42 86 36 84 32C76 36 60 34 58 30C55 37 52 42 50 50Z',
      ),
      stroke('hairLight', 2.4, 'M46 64C48 58 45 54 47 46M94 64C92 58 95 54 93 46'),
    ],
  };
}

function bald(): HairStyle {
  return { behind: [], front: [stroke('shine', 3, 'M60 29C64 26 68 25.500 72 26')] };
}

const SHIRT = fill('shirt', 'M60 85L70 108L80 85L75 90H65Z');
const LAPELS = [
  fill('dressDark', 'M60 84L54 92L61 98L58 102L69 126L70 110Z'),
  fill('dressDark', 'M80 84L86 92L79 98L82 102L71 126L70 110Z'),
];

/** What is worn at the neck. */
export const COLLARS: readonly Shape[][] = [
  [
    SHIRT,
    fill('tie', 'M67 92H73L74.500 96L73.500 99L76 118L70 125L64 118L66.500 99L65.500 96Z'),
    ...LAPELS,
  ],
  [fill('skin', 'M61 84H79L70 104Z'), ...LAPELS, stroke('pearl', 2.2, 'M61 88Q70 99 79 88')],
  [fill('dressLight', 'M59 80Q70 89 81 80L83 92Q70 100 57 92Z')],
  [fill('shirt', 'M59 84L70 112L81 84L76 90H64Z'), fill('skin', 'M63 84H77L70 97Z'), ...LAPELS],
  [
    fill('tie', 'M57 84Q70 96 83 84L87 93Q70 107 53 93Z'),
    fill('tie', 'M74 98L84 122L74 124L69 102Z'),
  ],
  [
    fill('skin', 'M58 85C62 96 78 96 82 85L80 84H60Z'),
    stroke('dressLight', 2.4, 'M58 86C62 98 78 98 82 86'),
  ],
];

/** Spectacles and beards; the first is nothing at all. */
export const EXTRAS: readonly Shape[][] = [
  [],
  [
    stroke(
      'metalDark',
      1.8,
      'M55.500 48a5.500 5 0 1 0 11 0a5.500 5 0 1 0 -11 0ZM73.500 48a5.500 5 0 1 0 11 0a5.500 5 0 1 0 -11 0ZM66.500 47.500H73.500',
    ),
  ],
  [
    fill(
      'hair',
      'M51 48C52 66 58 76 70 76S88 66 89 48C87 56 84 59 79 59C74 56 66 56 61 59C56 59 53 56 51 48Z',
    ),
  ],
  [
    fill(
      'hair',
      'M61 61C64 57.500 68 58 70 59C72 58 76 57.500 79 61C75 62.500 72 62 70 61.500C68 62 65 62.500 61 61Z',
    ),
  ],
];
