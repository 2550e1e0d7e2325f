import { plural } from './numbers.ts';

/** The page on which several people sit down at one device. */
export const TOGETHER = {
  title: 'Several people, one device',
  how: 'How you share it',
  ways: {
    curtain: {
      name: 'Pass it round',
      text: 'Each of you has a capital and its secrets. The device goes from hand to hand; between two people a curtain covers everything, and only the one whose turn it is lifts it.',
    },
    hands: {
      name: 'Show of hands',
      text: 'One computer, one wall. One person works it; for every capital played, the room raises hands and most hands decide. The page shows no secrets: no private interests, no cards before they are spoken, no deals in the corridor.',
    },
  },
  people: { curtain: 'Who plays', hands: 'Which capitals the room plays' },
  name: { curtain: 'Name', hands: 'Group, if it has a name' },
  seat: 'Capital',
  lot: 'By lot',
  person: (place: number) => `Player ${String(place)}`,
  capital: (place: number) => `Capital ${String(place)}`,
  add: { curtain: 'Add a player', hands: 'Add a capital' },
  remove: (who: string) => `Remove ${who}`,
  twice: 'Two of you have chosen the same capital.',
  rest: (bots: number) =>
    `${plural(bots, 'other capital is', 'other capitals are')} played by the game. Names stay on this device.`,
  rounds: (rounds: number) => plural(rounds, 'round', 'rounds'),
  begin: 'Begin',
} as const;

/** What lies over everything while the device goes from hand to hand. */
export const CURTAIN = {
  pass: (name: string, country: string) => `Pass the device to ${name}, for ${country}`,
  look: (name: string) => `The next page is for ${name} alone. The others look away.`,
  iAm: (name: string) => `I am ${name}`,
  others: 'Somebody else first',
  absent: (name: string) => `${name} is not here`,
  caretaker:
    'A caretaker answers instead, spends nothing and promises nothing, until they are back.',
  back: (name: string) => `${name} is back`,
  toTable: 'Back to the table',
  down: 'Let the curtain down',
  holds: (name: string, country: string) => `${name}, for ${country}`,
  allLook: 'All of you may look now.',
  ownPapers: 'Look at your own papers',
  ownResult: 'See how each of you did',
  papersOf: (name: string) => `${name}’s papers`,
  resultOf: (name: string) => `${name}’s result`,
  analysed: (country: string) =>
    `The decisions and the scores are those of ${country}: futures are seen from one seat.`,
} as const;

/** Hands raised in a room. */
export const HANDS = {
  note: 'Show of hands. Everybody sees this page, so it shows no secrets.',
  asks: (country: string, group: string) => (group === '' ? country : `${country} (${group})`),
  tasks: {
    warnings: 'How many hands for each?',
    call: 'How many hands for each?',
    floor: 'What shall it say on the floor? The game picks the card.',
    corridor: 'Shall it promise something in public? In the corridor the room makes no deals.',
    pledge: 'What does it pledge? How many hands for each?',
    frame: 'What is its move? How many hands for each?',
  },
  floor: {
    for: 'Speak for helping',
    against: 'Speak against',
    mixed: 'Speak both ways',
    silent: 'Stay silent',
  },
  promise: (stance: string) => `Promise: ${stance}`,
  promiseNothing: 'Promise nothing',
  closed: 'not open to it now',
  more: (option: string) => `One hand more for “${option}”`,
  fewer: (option: string) => `One hand fewer for “${option}”`,
  none: 'Nobody has raised a hand. Count, or whoever works the computer decides:',
  tie: (count: number) =>
    `A tie at ${plural(count, 'hand', 'hands')}. Whoever works the computer decides:`,
  most: (count: number, all: number) => `Most hands: ${String(count)} of ${String(all)}.`,
  decide: (option: string) => `Go with “${option}”`,
  title: 'How the hands went',
  counted: (option: string, count: number) => `${option} ${String(count)}`,
  decided: (option: string) => `decided: ${option}`,
  byLead: 'by whoever worked the computer, after a tie',
  tell: {
    warnings: 'Before the crisis',
    call: 'The call',
    floor: 'On the floor',
    corridor: 'A promise',
    pledge: 'The pledge',
    frame: 'The move',
  },
  before: 'Before round 1',
  round: (round: number) => `Round ${String(round)}`,
  empty: 'No hands were counted.',
} as const;
