/**
 * Delegates as abstract busts in a box of 140 × 136: the table's edge runs along the bottom.
 * A figure is painted in this order: chair, behind, hair behind, torso, collar, head, hair, extra, front.
 */
import { ellipse, fill, limb, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export const DELEGATE_SIZE = [140, 136] as const;

const sleeve = (d: string): Shape[] => limb('dress', 'dressDark', 17, d);
const foldedSleeve = (ink: string, d: string): Shape[] => limb(ink, 'dressEdge', 16, d);
const cuff = (d: string): Shape => stroke('shirt', 14, d);

function openHand(x: number, y: number, tilt: number): Shape[] {
  const finger = (dx: number, dy: number): Shape =>
    stroke('skin', 5.2, `M${x + dx * 0.4} ${y - 3}L${x + dx + tilt} ${y - dy}`);
  return [
    finger(-7, 15),
    finger(-2, 18),
    finger(3, 17),
    finger(8, 13),
    stroke('skin', 5.2, `M${x - 5} ${y + 3}L${x - 12} ${y - 5}`),
    ellipse('skin', x, y, 8.6, 9),
    stroke('skinDark', 1.6, `M${x - 4} ${y + 1}Q${x} ${y + 4} ${x + 5} ${y}`),
  ];
}

export const CHAIR: Shape[] = [
  fill('chairDark', 'M32 136V74Q32 54 52 54H88Q108 54 108 74V136Z'),
  fill('chair', 'M37 136V76Q37 59 54 59H86Q103 59 103 76V136Z'),
  stroke('chairLight', 2, 'M34.500 78Q34.500 56.500 54 56.500H86Q105.500 56.500 105.500 78'),
];

export const TORSO: Shape[] = [
  fill('dress', 'M20 136C20 112 24 98 42 92L60 85H80L98 92C116 98 120 112 120 136Z'),
  stroke('dressLight', 2.4, 'M25 106C29 98 34 95.500 43 92.500L58 87'),
  stroke('dressLight', 2.4, 'M115 106C111 98 106 95.500 97 92.500L82 87'),
];

export const HEAD: Shape[] = [
  fill('skinDark', 'M61 66H79V86Q70 95 61 86Z'),
  ellipse('skin', 50.5, 50, 3.6, 5.4),
  ellipse('skin', 89.5, 50, 3.6, 5.4),
  fill('skin', 'M51 44C51 26 60 22 70 22S89 26 89 44C89 60 83 73 70 73S51 60 51 44Z'),
  fill(
    'skinDark',
    'M70 22C80 22 89 26 89 44C89 60 83 73 70 73C80 66 83 56 82 44C81 33 77 26 70 22Z',
    0.35,
  ),
  stroke('feature', 2.6, 'M61 47.500V49'),
  stroke('feature', 2.6, 'M78 47.500V49'),
  stroke('skinDark', 2, 'M69.500 50L68 56.500H71.500'),
];

const MOUTH_SHUT: Shape = stroke('feature', 1.8, 'M65.500 63.500Q70 65.500 74.500 63.500');
const MOUTH_OPEN: Shape = ellipse('feature', 70, 63.5, 4.2, 3.4);

/** What each posture paints behind the torso and over it. */
export const BODIES: Readonly<Record<string, { behind: Shape[]; front: Shape[] }>> = {
  undecided: {
    behind: [],
    front: [
      MOUTH_SHUT,
      ...sleeve('M29 108L38 123L56 121'),
      ...sleeve('M111 108L102 123L84 121'),
      ellipse('skinDark', 75, 118.5, 10, 7),
      ellipse('skin', 66, 118, 10, 7),
      stroke('skinDark', 1.6, 'M62 115.500L69 114.500M62 119L70 118.500'),
    ],
  },
  solidarity: {
    behind: [],
    front: [
      MOUTH_SHUT,
      ...sleeve('M29 108L38 124L62 122'),
      ellipse('skin', 70, 121, 8, 6),
      ...sleeve('M106 104L116 74L112 44'),
      cuff('M112 42L111.600 38'),
      ...openHand(111, 24, 0),
    ],
  },
  token: {
    behind: [],
    front: [
      MOUTH_SHUT,
      ...sleeve('M29 108L38 124L62 122'),
      ellipse('skin', 70, 121, 8, 6),
      ...sleeve('M110 106L121 121L117 102'),
      cuff('M116.600 99L116 95.500'),
      ...openHand(115, 83, -1),
    ],
  },
  abstention: {
    behind: [],
    front: [
      MOUTH_SHUT,
      ...foldedSleeve('dress', 'M27 104L33 118L90 118'),
      ...foldedSleeve('dressFold', 'M113 104L108 119L48 106'),
      cuff('M47.500 106L44 105.200'),
      ellipse('skin', 35.5, 102.5, 9.5, 7),
      stroke('skinDark', 1.6, 'M29.500 100.500L35 101.500M30 104.500L36 105.500'),
      ellipse('skin', 111.5, 103, 7, 4.5),
      stroke('skinDark', 1.6, 'M107 102.500H115'),
    ],
  },
  speaking: {
    behind: [],
    front: [
      MOUTH_OPEN,
      ...sleeve('M29 108L38 124L60 122'),
      ellipse('skin', 68, 121, 8, 6),
      ...sleeve('M109 105L116 120L124 104'),
      cuff('M125.500 101L127 98'),
      stroke('skin', 5.2, 'M128 92L121 85'),
      stroke('skin', 5.2, 'M129 91L126 80'),
      stroke('skin', 5.2, 'M130 91L132 80'),
      stroke('skin', 5.2, 'M131 92L137 83'),
      ellipse('skin', 129, 93, 7.5, 7),
      stroke('metal', 2.6, 'M48 130Q46 100 55 82'),
      stroke('metalDark', 7, 'M55.500 80L57.500 74.500'),
      stroke('ember', 7, 'M54.800 82L55 81.600'),
    ],
  },
};

/** A government that has fallen leaves its chair empty and its plate overturned. */
export const FALLEN: Shape[] = [
  ...CHAIR,
  stroke('chairDark', 2, 'M54 76H86M54 90H86M54 104H86'),
  ...limb('chairLight', 'chairDark', 7, 'M28 112H112'),
  fill('shirt', 'M42 128L86 112L90 122L46 138Z'),
  stroke('feature', 2, 'M52 128.500L82 117.500'),
];
