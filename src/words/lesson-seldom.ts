import { plural } from './numbers.ts';

/** One line on the vote. */
export const EXPLAIN = {
  title: 'Explanation of vote',
  intro: 'One sentence for the record, under your name: why does your delegation do this?',
  label: 'Your sentence',
  send: 'Put it on record',
  sent: 'It is on record. A new sentence replaces it.',
  all: 'Explanations of vote',
  by: (name: string, country: string) => `${name}, for ${country}`,
} as const;

/** The press of a fallen government. */
export const PRESS = {
  title: 'Write for the paper',
  intro:
    'You sit in the press gallery now. Report what the table does, in your own words; all will read it.',
  headline: 'Headline',
  text: 'Article',
  send: 'Print it',
  sent: 'Printed. You may write another.',
  all: 'From the press gallery',
  left: (count: number) => plural(count, 'character left', 'characters left'),
} as const;

/** Delegations that ask for the floor, as whoever chairs it sees them. */
export const HANDS = {
  asked: (names: string) => `Asked for the floor: ${names}.`,
  call: (name: string) => `Call ${name}`,
  chair: 'From the chair',
  callNote: 'You chair the table: call them in the order you choose.',
  soon: 'You chair the table: as soon as the floor is open, you call them.',
} as const;
