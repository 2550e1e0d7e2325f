/** The three things a capital can do, in the order of how much they carry. */
export const STANCES = ['abstention', 'token', 'solidarity'] as const;
export type Stance = (typeof STANCES)[number];

/** Before its first pledge a seat is undecided: a state, not a stance. */
export const POSTURES = ['undecided', ...STANCES] as const;
export type Posture = (typeof POSTURES)[number];

/** Which way an argument pulls: towards more help, towards less, or some each way. */
export const SIDES = ['for', 'against', 'mixed'] as const;
export type Side = (typeof SIDES)[number];

/** Which way one capital is pushed: towards help or away from it. */
export const WAYS = ['towards', 'away'] as const;
export type Way = (typeof WAYS)[number];

/** How the offers of several capitals add up to one need. */
export const AGGREGATES = ['sum', 'best', 'weakest'] as const;

/** What a speech or an event can move in a seat. */
export const MEASURES = ['threat', 'resolve', 'standing', 'persuasion'] as const;

/** How the table draws help on its way. */
export const VEHICLES = [
  'plane',
  'helicopter',
  'tanker',
  'truck',
  'ship',
  'people',
  'families',
  'helpers',
  'crate',
  'coin',
] as const;

export const COMPARISONS = ['>=', '<=', '>', '<', '==', '!='] as const;

/** What two capitals can exchange in the corridor; `nothing` may only be asked for. */
export const GOODS = ['nothing', 'asset', 'support', 'funding', 'post'] as const;
export type GoodKind = (typeof GOODS)[number];

/** Why an offer is turned down, as the capital that does so says it. */
export const DECLINE_REASONS = [
  'too-dear',
  'too-little',
  'not-wanted',
  'no-trust',
  'cannot',
  'not-now',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** How the table adopts a dossier: all agree, or a qualified majority of votes, states and population. */
export const VOTING_RULES = ['unanimity', 'qualified'] as const;
export type VotingRule = (typeof VOTING_RULES)[number];
