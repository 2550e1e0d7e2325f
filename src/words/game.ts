import { capital, percent, plural, signed } from './numbers.ts';

export const GAME = {
  status: (round: number, rounds: number) =>
    round === 0 ? `Round 0 of ${String(rounds)}` : `Round ${String(round)} of ${String(rounds)}`,
  dateline: (place: string, date: string) => `${capital(place)}, ${date}`,
  papers: 'Papers',
  nav: 'On this page',
  showTable: 'Show the table',
  hideTable: 'Hide the table',
  tableMissing:
    'This browser cannot draw the table. Nothing is lost: every seat, number and choice is on this page.',
  tableLost:
    'The drawing of the table stopped. Your game goes on here; everything is on this page.',
  drawAgain: 'Draw it again',
} as const;

/** Switches of the drawn table: each is on or off. */
export const TOOLS = {
  sound: 'Sound',
  follow: 'Zoom to events',
} as const;

/** What the place of the main button is called. */
export const ACTIONS_NAME = 'What to do next';

/** What is happening, and what to do about it. */
export const TASKS = {
  warnings: { title: 'Before the crisis', hint: 'Choose one.' },
  call: { title: 'The call', hint: 'Answer the call.' },
  dispatch: { title: 'Dispatch', hint: 'Read what happened, then go on.' },
  floor: { title: 'The floor is yours', hint: 'Choose an argument and speak, or stay silent.' },
  listening: { title: 'The floor', hint: 'The other capitals speak.' },
  corridor: {
    title: 'In the corridor',
    hint: 'Deals bind. Leaving declines what you have not answered.',
  },
  waiting: { title: 'The others', hint: 'They are still choosing.' },
  pledge: {
    title: 'Your pledge',
    hint: 'Secret until all are revealed together.',
  },
  frame: {
    title: 'Your move',
    hint: 'Choose a move: you make one instead of a pledge. Secret until the reveal.',
  },
  tour: { title: 'Tour de table', hint: 'Seat by seat, what each capital decided.' },
  consequences: { title: 'What came of it', hint: 'Every number has named causes.' },
  verdict: { title: 'The verdict', hint: 'This is the page this table earned.' },
  fallen: {
    title: 'Your government has fallen',
    hint: 'Your seat stays at the table without a vote. Watch how it ends.',
  },
} as const;

export const TOUR = {
  unchanged: (count: number) =>
    `${plural(count, 'capital keeps the stance it', 'capitals keep the stance they')} had.`,
  nobody: 'Nobody changed its stance this round.',
  changed: (was: string, is: string) => `from ${was} to ${is}.`,
  sends: (assets: string) => `Sends: ${assets}.`,
  besides: (seat: string) => `${seat} makes its own moves and is not counted.`,
  counted: (name: string, seats: number, votes: number) =>
    `${name}: ${plural(seats, 'seat', 'seats')}, ${percent(votes)} of votes`,
} as const;

export const CONSEQUENCES = {
  still: 'No gauge moved this round.',
  from: 'from',
  to: 'to',
  by: 'changed by',
  rest: (by: number) => `the rest ${signed(by)}`,
} as const;
