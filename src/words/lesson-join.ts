import { plural } from './numbers.ts';

/** The student's page: coming in, one's seat, and what is asked. */
export const JOIN = {
  title: 'Join the lesson',
  intro: 'Type the code from the wall and a name that others may see.',
  card: 'You come with a role card. Its delegation is yours if it has a place left.',
  code: 'Code',
  codeHint: 'Six letters and digits, as on the wall.',
  codeWrong: 'A code has six letters and digits. Look at it again.',
  name: 'Name',
  nameHint: 'A nickname will do. It is deleted with the lesson.',
  otherName: 'Another nickname',
  join: 'Join',
  joining: 'Joining…',
  whatIsKept: 'What is kept about you',
  kept: 'Your nickname, your seat and what you decide in the game, on the teacher’s computer only, until the teacher or the clock deletes it.',
} as const;

/** Adjective and noun, for a nickname nobody has to think of. */
export const NICKNAMES = {
  first: [
    'Amber',
    'Brave',
    'Calm',
    'Clever',
    'Gentle',
    'Happy',
    'Keen',
    'Lively',
    'Noble',
    'Quick',
  ],
  second: ['Badger', 'Crane', 'Falcon', 'Fox', 'Heron', 'Lynx', 'Otter', 'Owl', 'Raven', 'Stork'],
  of: (first: string, second: string) => `${first} ${second}`,
} as const;

/** Waiting before the start. */
export const WAITING = {
  youAreIn: (name: string) => `You are in, ${name}.`,
  noSeat: 'Your seat is given out when the lesson starts, or earlier by your teacher.',
  seat: (country: string) => `Your seat: ${country}.`,
  wishes: {
    taken: 'The delegation on your card is full or has left the table, so you sit elsewhere.',
    understood: 'Understood',
    unknown:
      'The card’s link names no delegation of this lesson, so it was left out. You get a seat like everybody else.',
  },
  with: (names: string) => `With ${names}.`,
  alone: 'You are alone in this delegation: you speak and negotiate.',
  parts: {
    speaker: 'You are the speaker: you play the cards and seal the pledge.',
    negotiator: 'You are the negotiator: you make the deals in the corridor.',
  },
  present: (count: number) => `${plural(count, 'person is', 'people are')} here.`,
  start: 'Wait until your teacher starts.',
  rename: 'Change my name',
  save: 'Save',
} as const;

/** The seat of a student and what a delegation does together. */
export const SEAT = {
  bar: 'Parts of this page',
  tabs: {
    now: 'Now',
    delegation: 'My seat',
    table: 'Table',
    papers: 'Papers',
  },
  ready: 'I am ready',
  notReady: 'Not ready after all',
  readyHint: 'When all are ready, the table may move on.',
  readyToStart: 'Press it when you have read this page.',
  partner: (names: string, part: string) => `${names} does this for your delegation, as ${part}.`,
  watch: 'Talk about it together: you see what your partner sees.',
  handOver: (part: string, name: string) => `Hand the part of ${part} to ${name}`,
  handOverNote: 'You take theirs in return.',
  paused: 'Your teacher has paused the lesson. Nothing can be sent until it goes on.',
  caretaker: 'Nobody has moved here for a while, so a caretaker bot answers for your delegation.',
  takeBack: 'I am here',
  fallen: 'Your government has fallen. You keep your place in the room: you are the press now.',
  waiting: 'Your answer is in. The table waits for the others.',
} as const;

/** Asking for the floor beforehand. */
export const FILING = {
  title: 'Ask for the floor',
  intro:
    'Choose an argument and file it. Others see that you ask, never with what. It is played when the chair calls you.',
  file: (card: string) => `Ask for the floor with “${card}”`,
  filed: (card: string) => `Filed: “${card}”. You have asked for the floor.`,
  withdraw: 'Withdraw it',
  done: 'You have had the floor this round.',
} as const;

/** A guess in the first round. */
export const PREDICTION = {
  title: 'How will it end?',
  intro: 'Guess now, see at the end. Only the count of guesses is shown.',
  choose: 'Choose an ending',
  save: 'Make this my guess',
  saved: (ending: string) => `Your guess: ${ending}. You may change it until round 1 is over.`,
  was: (ending: string) => `Your guess in round 1: ${ending}.`,
  came: (ending: string) => `What came: ${ending}.`,
  none: 'You made no guess in round 1.',
} as const;
