import { PARTS } from './common.ts';
import { plural, signed } from './numbers.ts';

export const DELEGATIONS = {
  title: PARTS.delegations,
  name: 'Capital',
  votes: 'Votes',
  stance: 'Stance',
  pledge: 'Pledge',
  pledged: 'Pledged',
  threat: 'Threat felt',
  resolve: 'Resolve',
  standing: 'Standing',
  leaning: 'Arguments',
  nothing: 'nothing',
  was: (stance: string) => `was ${stance}`,
  onItsWay: 'on its way',
  you: 'you',
  uncounted: 'not counted',
  fallen: 'government fallen, no vote',
  presidency: 'holds the presidency',
  framework: 'makes moves of its own',
  numbersNote:
    'Threat, resolve and standing from 0 to 100. Arguments: how far speeches lean a capital.',
  press: 'Press a number to see what made it.',
} as const;

const TRAVELS = {
  plane: ['aircraft', 'aircraft'],
  helicopter: ['helicopter', 'helicopters'],
  tanker: ['tanker', 'tankers'],
  truck: ['truck', 'trucks'],
  ship: ['ship', 'ships'],
  people: ['personnel', 'personnel'],
  families: ['home', 'homes'],
  helpers: ['helper', 'helpers'],
  crate: ['other help', 'other help'],
  coin: ['money', 'money'],
} as const;

/** What is pledged, on the drawn table: counted by how it travels, with a word for each picture. */
export const TRAY = {
  title: 'Pledges',
  travels: (vehicle: keyof typeof TRAVELS, count: number) => TRAVELS[vehicle][count === 1 ? 0 : 1],
} as const;

export const GAUGES = {
  title: 'State of the table',
  since: (by: number) => `${signed(by)} this round`,
  steady: 'unchanged this round',
  of100: (now: string) => `${now} of 100`,
  why: ': show why',
} as const;

/** The sheet beside a speaker on the drawn table. */
export const SPEECH = {
  to: (speaker: string, target: string) => `${speaker} to ${target}`,
  title: (card: string) => `“${card}”`,
} as const;

/** Below the photograph on the front page. */
export const PHOTOGRAPH = {
  caption: (stances: string, leader: string | undefined) =>
    `The table at the end. ${stances}${leader === undefined ? '' : `, besides ${leader}`}.`,
} as const;

export const TELEPHONE = {
  states: { cold: 'quiet', warm: 'warm', hot: 'about to ring' },
} as const;

export const NEEDS = {
  title: 'What is needed, and how much has arrived',
  met: (share: string) => `${share} met`,
} as const;

export const DISPATCH = {
  title: 'Dispatch',
  dated: (date: string) => `Dispatch, ${date}`,
  again: 'Read it again',
  gap: 'Missing',
  fillers: (names: string) => `Could fill it: ${names}.`,
  youCould: 'You could fill it.',
  filledBy: (names: string) => `Filled by ${names}.`,
  nobody: 'Nobody at the table owns one.',
} as const;

/** What would move a capital: told as things stand now. */
export const MOVES = {
  button: 'What would move them?',
  answer: (seat: string, to: string) => `As things stand, ${seat} would find ${to} best if`,
  nothing: (seat: string) =>
    `No one step of yours would: no argument or gift, with examples or texts beside it, tips the scales in ${seat} towards more help now. What others say and send, or what happens next, still may.`,
  levers: {
    speech: (name: string) => `you argued “${name}”`,
    influence: (name: string) => `you spent “${name}” on it`,
    example: (name: string) => `${name} stood in solidarity`,
    dossier: (name: string) => `the table adopted: ${name}`,
    offer: (name: string) => `you offered it in the corridor, for nothing in return: ${name}`,
  },
  honest:
    'Played out with the game’s own rules, on the scales that all can see. Chance, a strategist or a person there can still decide otherwise.',
} as const;

export const SEAT_CARD = {
  pledge: 'Pledge',
  /** The nation that makes moves of its own pledges nothing. */
  sends: 'Sends already',
  couldSend: 'Could send',
  votes: (votes: number) => plural(votes, 'vote', 'votes'),
  numbers: {
    threat: 'Threat felt',
    resolve: 'Resolve',
    standing: 'Standing',
    persuasion: 'Arguments',
    deals: 'Deals',
    trust: 'Word trusted',
  },
  stage: {
    undecided: 'has not decided',
    mandate: 'waits for its parliament',
    announced: 'announced, not yet there',
    delivered: 'delivered',
    fallen: 'its government has fallen',
  },
} as const;
