import { plural } from './numbers.ts';

/** What a number measures, in one sentence; a gauge brings its own. */
export const NUMBER_TEXTS = {
  threat: 'How dangerous the crisis looks from there, from 0 to 100.',
  resolve: 'How ready the government is to act, from 0 to 100.',
  standing: 'What the government can still afford at home, from 0 to 100. At 0 it falls.',
  persuasion: 'How far what was said leans it towards help (+) or away from it (−). It fades.',
  deals: 'How far what it was given in deals leans it towards help. It fades.',
  trust: 'How far its word is believed, from 0 to 100. A broken promise lowers it.',
  position: (from: string) =>
    `How near it is to the text, from 0 to 100. Below ${from}, a capital may hold out.`,
} as const;

/** How a number came to be what it is. */
export const ACCOUNT = {
  of100: (now: string) => `${now} of 100`,
  still: (now: string) => `${now}, as at the start.`,
  account: (start: string, change: string, now: string) =>
    `It began at ${start} and has changed by ${change} since. Now: ${now}.`,
  fromTo: (before: string, after: string) => `from ${before} to ${after}`,
  startRules: 'one formula for every capital',
  forAll: 'The same for every capital',
} as const;

/** How the terms of a choice are worked out. */
export const TERM_TEXTS = {
  threat: (now: string, share: string, from: string) =>
    `The threat felt is ${now} of 100. ${share} of what lies above ${from} weighs towards help; the same share of what lies below weighs against it.`,
  resolve: (now: string, share: string, from: string) =>
    `Resolve is ${now} of 100. ${share} of what lies above ${from} weighs towards help; the same share of what lies below weighs against it.`,
  inFull: {
    persuasion: 'What was said weighs in full.',
    deals: 'What was given in deals weighs in full.',
  },
  inPart: (now: string) => `It stands at ${now}; how much of that weighs depends on the era.`,
  standing: (now: string, share: string, from: string) =>
    `Standing at home is ${now} of 100. Below ${from}, ${share} of what is missing weighs against help.`,
  urgency: (gauge: string, now: string, from: string, threat: string) =>
    `${gauge} is at ${now} of 100. What lies above ${from} presses towards help, what lies below presses away from it; the greater the threat felt, now ${threat}, the more so.`,
  example:
    'A watched capital in solidarity draws towards help, token support a fifth as much; folded arms draw away. A promise counts as far as it is believed.',
  conclusions:
    'What the table has adopted makes help easier for some. A text that waited does less.',
  parts: 'Part by part',
  rounding: 'Rounding',
  showing: (seat: string, stance: string) => `${seat}: ${stance}`,
  promising: (seat: string, stance: string, promised: string) =>
    `${seat}: ${stance}, promises ${promised}`,
  asOf: (round: number) => `As it stood when the stances of round ${String(round)} were chosen.`,
  weighs: (by: string, way: 'towards' | 'away' | 'even') => `It weighs ${by}: ${WAYS[way]}.`,
} as const;

const WAYS = { towards: 'towards help', away: 'away from help', even: 'neither way' } as const;

/** How far a need of the theatre is met. */
export const NEED_WHY = {
  how: {
    sum: 'All that has arrived adds up.',
    best: 'Only the strongest single offer counts.',
    weakest: 'It is only as good as its scarcest kind.',
  },
  met: (counted: number, amount: number, share: string) =>
    `Counted: ${String(counted)} of the ${plural(amount, 'unit', 'units')} needed, ${share}.`,
  units: (amount: number) => plural(amount, 'unit', 'units'),
  item: (seat: string, asset: string) => `${seat}: ${asset}`,
  early: 'counts double, it filled a gap early',
  nothing: 'Nothing has arrived.',
} as const;

/** What waiting does to a text. */
export const WORTH_WHY = {
  text: (left: string) =>
    `Events overtake plans: a text that waits keeps ${left} of its worth with each eighth of the game.`,
  adopted: (round: number, worth: string) =>
    `Adopted in round ${String(round)}: it keeps the ${worth} it was worth then.`,
  changed: (worth: string) => `Changes of its wording cost it some more: ${worth} is left.`,
} as const;
