/** One delegate: look by seat number, body by stance. */
import art from '../../assets/art/delegates.json' with { type: 'json' };
import type { Posture } from '../scenario/lists.ts';
import { paintShapes } from './art.ts';
import type { Inks, Pen, Shape } from './art.ts';

/** `absent` is a chair that nobody has taken yet. */
export type Body = Posture | 'speaking' | 'fallen' | 'absent';

const [width = 140, height = 136] = art.size;
export const FIGURE_BOX = { width, height } as const;

const SPECTACLES = 1;
const ALIKE: Inks = {
  shirt: '#f4f1ea',
  pearl: '#f2e9d8',
  metal: '#9aa6c8',
  metalDark: '#2a3145',
  feature: '#3a2019',
  ember: '#c8452d',
  chair: '#5b2f2c',
  chairDark: '#2b1519',
  chairLight: '#a3704f',
  chairShade: '#43211f',
};

export function paintFigure(pen: Pen, seat: number, body: Body): void {
  if (body === 'fallen') return paintShapes(pen, art.fallen, ALIKE);
  if (body === 'absent') return paintShapes(pen, art.chair, ALIKE);
  const look = pick(art.looks, seat);
  paintShapes(pen, shapesOf(look, body), inksOf(look));
}

function shapesOf(
  look: readonly number[],
  body: Exclude<Body, 'fallen' | 'absent'>,
): readonly Shape[] {
  const [hair = 0, , , , collar = 0, , extra = 0] = look;
  const style = pick(art.hair, hair);
  const worn: readonly Shape[] = pick(art.extras, extra);
  const posture = art.bodies[body];
  return [
    ...art.chair,
    ...posture.behind,
    ...style.behind,
    ...art.torso,
    ...pick(art.collars, collar),
    ...art.head,
    ...posture.face,
    ...(extra === SPECTACLES ? [...style.front, ...worn] : [...worn, ...style.front]),
    ...posture.front,
  ];
}

function inksOf([, skin = 0, hair = 0, dress = 0, , tie = 0]: readonly number[]): Inks {
  const skinInk = pick(art.skins, skin);
  const hairInk = pick(art.hairs, hair);
  const dressInk = pick(art.dresses, dress);
  return {
    ...ALIKE,
    skin: skinInk,
    skinDark: mix(skinInk, '#3a1e14', 0.32),
    shine: mix(skinInk, '#ffffff', 0.5),
    hair: hairInk,
    brow: mix(hairInk, '#2a1a14', 0.55),
    hairLight: mix(hairInk, '#ffffff', 0.22),
    tie: pick(art.ties, tie),
    dress: dressInk,
    dressDark: mix(dressInk, '#070e22', 0.5),
    dressLight: mix(dressInk, '#ffffff', 0.3),
    dressFold: mix(dressInk, '#ffffff', 0.12),
    dressEdge: mix(dressInk, '#070e22', 0.72),
  };
}

/** The entry at an index, starting again after the last. */
function pick<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new Error('The drawing has an empty list');
  return entry;
}

function mix(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const value = channel(from, at) * (1 - share) + channel(to, at) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

const channel = (colour: string, at: number): number =>
  Number.parseInt(colour.slice(at, at + 2), 16);
