import things from '../../assets/art/things.json' with { type: 'json' };
import type { Posture } from '../scenario/lists.ts';

/** The colours of a stance are those of its badge. */
export const STANCE: Readonly<Record<Posture | 'fallen', string>> = things.badges.palette;

export const NIGHT = {
  deep: '#070e22',
  plate: '#0b1534',
  line: '#33457f',
  glow: '#2c4690',
} as const;
export const PAPER = '#f8f3e8';
export const INK = '#1d1a14';
export const GOLD = '#ffc94a';
export const EMBER = '#c8452d';
export const TEXT = { bright: '#ffffff', soft: '#b4c0e4' } as const;
export const CHANGE = { better: '#8fd694', worse: '#ff9d86', none: '#b4c0e4' } as const;
export const THREAD = { towards: 0xffc94a, away: 0x3f5aa8 } as const;

/** The line between two capitals that came to terms: paper on night. */
export const BOND = { line: 0xf8f3e8, edge: 0x0b1534 } as const;

export const SANS = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';
