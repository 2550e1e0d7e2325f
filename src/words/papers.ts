import { plural } from './numbers.ts';

/** The page of papers to print. */
export const PAPERS = {
  open: 'Papers to print',
  title: 'Papers to print',
  back: 'Back to the lesson',
  intro: 'Choose a paper, look at it here, then print it on A4.',
  which: 'Paper',
  print: 'Print this paper',
  kinds: {
    cards: 'Role cards',
    ballots: 'Ballots',
    questions: 'Questions before and after',
    data: 'Data sheet',
    guide: 'Lesson guide',
  },
  forWhom: 'Delegations',
  choices: {
    seated: 'Those that people play now',
    plan: (count: number) => `As many as the plan has: ${String(count)}`,
    all: (count: number) => `All ${String(count)}`,
  },
  pages: (count: number) => plural(count, 'page', 'pages'),
  local:
    'This page was opened as “localhost”, which no phone can reach, so the cards have no code. Open the address that the server printed for the class and print them from there.',
  noLesson:
    'No lesson is open yet, so the cards have no code of their own. Open the lesson first if students are to come in by their card.',
} as const;

/** A role card: what all may know, and behind the fold what only its delegation may. */
export const ROLE = {
  votes: (votes: number, all: number) => `${String(votes)} of ${String(all)} votes`,
  presidency: 'chairs the table and calls the speakers',
  framework: 'makes moves of its own instead of pledges',
  public: 'For the table',
  known: 'Known to all',
  owns: 'Could send',
  asset: (kind: string, amount: number, risk: boolean) =>
    `${kind.toLowerCase()}, ${plural(amount, 'point', 'points')}${risk ? ', a risk' : ''}`,
  watches: (names: string) => `Watches ${names}.`,
  secret: 'For your delegation only: fold back along the line',
  wants: 'What you may want',
  drawn: (mine: number, all: number) =>
    mine >= all
      ? 'All of these are yours. They are counted at the end.'
      : `${String(mine)} of these ${String(all)} are drawn for you when the game starts; your page shows which. Without devices, tick ${String(mine)} yourselves. They are counted at the end.`,
  redLines: 'Your red line',
  seat: 'Your seat',
  scan: 'Scan to come in as this delegation; two can share it: speaker and negotiator.',
  qr: (country: string) => `QR code of the seat of ${country}`,
  code: (code: string) => `Lesson ${code}`,
  speaker: 'Speaker',
  negotiator: 'Negotiator',
} as const;

/** A ballot for a table without devices. */
export const BALLOT = {
  of: (country: string) => `Ballot of ${country}`,
  round: 'Round',
  choose: 'Our stance (one)',
  move: 'Our move (one)',
  send: 'We send',
  nothing: 'nothing',
  why: 'Why, in one sentence',
  fold: 'Fold it and hand it in. All are opened together.',
} as const;

/** The same questions before and after; only their heading differs. */
export const QUESTIONS = {
  before: 'Before the lesson',
  after: 'After the lesson',
  intro:
    'Four minutes, no marks, no name. Write a word of your own in the corner and write the same word the other time, so that your two sheets find each other.',
  word: 'My word',
  opinion: 'What do you think? One cross in each line.',
  line: 'Opinion',
  scale: ['not at all', 'rather not', 'unsure', 'rather', 'fully'],
  opinions: [
    'If one member of a union carries alone what concerns all, the others owe it more than words.',
    'Staying out can be a responsible decision.',
    'A small token of help is worse than an open no.',
    'A weak text that all sign is worth more than a strong one that splits them.',
    'A small country can change what a large group decides.',
    'I could explain fairly why a government decides the opposite of what I would.',
  ],
  knowledge: 'What do you know? A few words are enough.',
  asked: [
    'Two reasons why a government may share an aim and still send nothing:',
    'What is the difference between a mandate of parliament and a decision of the government?',
    'What does the country that holds the presidency do at the table?',
    'Why can waiting be costly even if nothing has been decided against acting?',
  ],
} as const;

/** For the teacher: what the difference between the two sheets says, and what not. */
export const READING_DIFFERENCE = {
  title: 'How to read the difference',
  parts: [
    {
      title: 'What is asked',
      text: [
        'Six opinions and four pieces of knowledge, the same before and after. No opinion is the right one: the lesson has gone well when people can give better reasons, not when they have come to one side.',
      ],
    },
    {
      title: 'How to count',
      list: [
        'Lay the two sheets with the same word side by side. A sheet without a partner is left out.',
        'For each opinion count three numbers: how many moved towards “fully”, how many towards “not at all”, how many stayed. Do not count the mean alone: five who moved up and five who moved down look like nobody.',
        'For each piece of knowledge give 0 (nothing or wrong), 1 (partly) or 2 (right, in their own words), and count how many gained.',
        'Compare those who played for help with those who played against it: did the seat move the opinion?',
      ],
    },
    {
      title: 'What it says',
      list: [
        'Movement in both directions: the class has talked, not been talked to.',
        'All in one direction: ask in the debrief what the other side’s best argument was.',
        'More “unsure” after than before can be a gain: somebody has seen the other side.',
        'The last opinion (“I could explain fairly…”) is the one that the lesson is made for.',
      ],
    },
    {
      title: 'What it does not say',
      list: [
        'With thirty people a shift by two or three is chance.',
        'On the same day it is memory, not learning. Ask once more after some weeks.',
        'Nobody else was asked, so what moved people (the game, the debrief, the day’s news) cannot be told apart.',
        'It is no ground for a mark: the sheets have no names, and opinions are not graded.',
      ],
    },
  ],
} as const;
