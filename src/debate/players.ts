/** Bots that can play a seat, by how they choose. */
export const BOTS = [
  'novice',
  'diplomat',
  'strategist',
  'caretaker',
  'idealist',
  'free-rider',
  'bandwagoner',
  'hard-bargainer',
  'chaos',
] as const;
export type Bot = (typeof BOTS)[number];

/** Who plays a seat. */
export const PLAYERS = ['human', ...BOTS] as const;
export type Player = (typeof PLAYERS)[number];

/** How hard the others make it: which bots sit at the table. */
export const DIFFICULTIES = ['novice', 'diplomat', 'mixed', 'strategist'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

const has = (seats: Readonly<Record<string, Player>>, ...kinds: readonly Player[]): boolean =>
  Object.values(seats).some((player) => kinds.includes(player));

/** How hard a recorded game was made, from who played its seats. */
export const difficultyOf = (seats: Readonly<Record<string, Player>>): Difficulty => {
  if (has(seats, 'strategist')) return 'strategist';
  if (has(seats, 'idealist', 'free-rider', 'bandwagoner', 'hard-bargainer')) return 'mixed';
  return has(seats, 'novice') ? 'novice' : 'diplomat';
};
