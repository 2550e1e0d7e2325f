/** The states of the council's chart, in the order of a game. */
export const PHASES = [
  'warnings',
  'call',
  'dispatch',
  'floor',
  'corridor',
  'pledge',
  'tour',
  'consequences',
  'verdict',
] as const;
export type Phase = (typeof PHASES)[number];
