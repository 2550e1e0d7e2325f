/**
 * Delegates as abstract busts in a box of 140 × 136: the table's edge runs along the bottom.
 * A figure is painted in this order: chair, behind, hair behind, torso, collar, head, hair, extra, front.
 */
import { ellipse, fill, limb, stroke } from './draw.ts';
import type { Shape } from './draw.ts';

export const DELEGATE_SIZE = [140, 136] as const;

const sleeve = (d: string): Shape[] => limb('dress', 'dressDark', 17, d);
const foldedSleeve = (ink: string, d: string): Shape[] => limb(ink, 'dressEdge', 17, d);
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

/** Buttoned leather with a lamplit edge. */
export const CHAIR: Shape[] = [
  fill('chairDark', 'M29 136V72Q29 47 52 47H88Q111 47 111 72V136Z'),
  fill('chair', 'M33 136V73Q33 51 53 51H87Q107 51 107 73V136Z'),
  fill('chairShade', 'M43 136V76Q43 61 56 61H84Q97 61 97 76V136Z'),
  stroke('chairLight', 2.2, 'M31 78Q30 49 53 48.500H87Q110 49 109 78'),
  ...[58, 70, 82].flatMap((x) => [78, 98].map((y) => ellipse('chairLight', x, y, 1.6, 1.6))),
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
];

/** Eyes, brows and nose, looking so far to one side and down. */
function face(aside: number, down: number, brow: number): Shape[] {
  const eye = (x: number): Shape =>
    stroke('feature', 2.8, `M${x + aside} ${47.5 + down}V${49.2 + down}`);
  const browOver = (x: number, tilt: number): Shape =>
    stroke(
      'brow',
      1.9,
      `M${x - 4 + aside} ${41.5 + down + tilt}L${x + 4 + aside} ${41.5 + down - tilt}`,
    );
  return [
    browOver(61, brow),
    browOver(79, -brow),
    eye(61),
    eye(79),
    stroke(
      'skinDark',
      2,
      `M${69.5 + aside} ${50 + down}L${68 + aside * 1.3} ${56.5 + down}H${71.5 + aside}`,
    ),
  ];
}

const mouth = (aside: number, curve: number): Shape =>
  stroke(
    'feature',
    1.9,
    `M${65.5 + aside} 63.500Q${70 + aside} ${63.5 + curve} ${74.5 + aside} 63.500`,
  );
const MOUTH_OPEN: Shape = ellipse('feature', 70, 63.5, 4.2, 3.4);

interface Posed {
  readonly behind: Shape[];
  readonly face: Shape[];
  readonly front: Shape[];
}

/** What each posture paints behind the torso, on the face and over it all. */
export const BODIES: Readonly<Record<string, Posed>> = {
  /** Weighing: chin in hand, eyes on the papers. */
  undecided: {
    behind: [],
    face: face(-1.5, 1, 0.7),
    front: [
      mouth(-1.5, 0),
      ...sleeve('M29 108L36 126L66 127'),
      ellipse('skin', 70, 126, 8.5, 5.5),
      stroke('skinDark', 1.6, 'M66 124.500H74'),
      ...sleeve('M112 108L103 128L88 94'),
      cuff('M87.400 91.500L86.600 89'),
      ellipse('skin', 83, 80, 8, 8.4),
      stroke('skin', 5.4, 'M80 76L74 69.500'),
      stroke('skin', 5.4, 'M86 74L87 62'),
      stroke('skinDark', 1.6, 'M79 80Q83 77.500 88 79.500M79.500 84Q83 82 87 83.500'),
    ],
  },
  solidarity: {
    behind: [],
    face: face(0, -1, 0.3),
    front: [
      mouth(0, 3.4),
      ...sleeve('M29 108L38 124L62 122'),
      ellipse('skin', 70, 121, 8, 6),
      ...sleeve('M106 104L117 74L113 42'),
      cuff('M112.800 40L112.400 36'),
      ...openHand(112, 22, 0),
    ],
  },
  token: {
    behind: [],
    face: face(1, 0, 0.5),
    front: [
      mouth(1, 1.2),
      ...sleeve('M29 108L38 124L62 122'),
      ellipse('skin', 70, 121, 8, 6),
      ...sleeve('M108 106L120 123L121 104'),
      cuff('M121.200 101L121.400 97.500'),
      ...openHand(121, 85, -1),
    ],
  },
  /** Both elbows out, no hand on the table, and the eyes elsewhere. */
  abstention: {
    behind: [],
    face: face(-3.5, 0, -0.2),
    front: [
      mouth(-3, -0.6),
      ...foldedSleeve('dress', 'M25 103L24 119L72 122L104 112'),
      ...foldedSleeve('dressFold', 'M115 103L117 120L66 113L37 103'),
      cuff('M37.500 103.200L34.500 102'),
      ellipse('skin', 27.5, 99.5, 9, 7.2),
      stroke('skinDark', 1.6, 'M21.500 97.500L27.500 97M21.500 101.500L28 101.500'),
      ellipse('skin', 110, 109, 8, 5),
      stroke('skinDark', 1.6, 'M105.500 108.500H114'),
    ],
  },
  speaking: {
    behind: [],
    face: face(0, -0.5, 0.6),
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
  ...limb('chairLight', 'chairDark', 7, 'M28 112H112'),
  fill('shirt', 'M42 128L86 112L90 122L46 138Z'),
  stroke('feature', 2, 'M52 128.500L82 117.500'),
];
