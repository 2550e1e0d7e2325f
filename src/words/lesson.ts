import { plural } from './numbers.ts';

/** What every page of a lesson says. */
export const LESSON = {
  code: 'Code',
  clock: 'Time left',
  paused: 'Paused',
  parts: { speaker: 'speaker', negotiator: 'negotiator' },
  /** What of the lesson is going on, while it is not a phase of the game. */
  stages: {
    lobby: 'Before the start',
    briefing: 'The briefing',
    playing: 'The lesson',
    debrief: 'The debrief',
    over: 'The end',
  },
  phases: {
    warnings: 'Before the crisis',
    call: 'The call',
    dispatch: 'The news',
    floor: 'The floor: speeches',
    corridor: 'The corridor: private deals',
    pledge: 'Secret pledges',
    tour: 'Tour de table: the reveal',
    consequences: 'What came of it',
    verdict: 'The verdict',
  },
  round: (round: number, rounds: number) => `Round ${String(round)} of ${String(rounds)}`,
  sitters: {
    people: 'people',
    bot: 'bot',
    caretaker: 'caretaker bot, for now',
    press: 'government fallen: writes for the press',
  },
  answered: (count: number, of: number) =>
    `${String(count)} of ${plural(of, 'delegation has', 'delegations have')} answered`,
  ready: (count: number, of: number) => `${String(count)} of ${String(of)} ready`,
  people: (count: number) => plural(count, 'person', 'people'),
  isReady: 'ready',
  nobody: 'Nobody yet',
  loading: 'Connecting to the lesson…',
} as const;

/** What a page says about its connection, in a strip at the top. */
export const CONNECTION = {
  connecting: 'Connecting…',
  lost: 'The connection is gone. Your seat is kept; trying again…',
  lostPlain: 'The connection is gone. Trying again…',
  elsewhere:
    'This seat is open in another tab or on another device, which has it now. Take it back here if you want to go on here.',
  takeBack: 'Go on here',
  forgets: 'This browser keeps nothing after it is closed. Leave this page open until the end.',
} as const;
