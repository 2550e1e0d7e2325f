import { plural } from './numbers.ts';

export const OPENING = {
  takeASeat: 'Take a seat',
  howItWorks: 'How it works in 60 seconds',
  crisis: 'Crisis',
  others: 'Other crises',
  saves: 'Saved games',
  history: 'The game beside history',
  openFile: 'Open a file',
  resumeOf: (where: string, round: string) => `${where}, ${round}`,
  resumeRound: (round: number, rounds: number) =>
    round === 0 ? 'before round 1' : `round ${String(round)} of ${String(rounds)}`,
  resumeDone: 'finished',
} as const;

export const HOW = {
  title: 'How it works in 60 seconds',
  points: (minutes: string) =>
    [
      ['You sit for one capital', 'Bots sit for the others. They decide for reasons you can read.'],
      [
        'Each round brings a dispatch',
        'It says what happened, and sometimes names what is missing.',
      ],
      [
        'You may take the floor',
        'One argument card a round. It moves some capitals and costs you some standing. What you send yourself decides how much you are believed.',
      ],
      [
        'Texts lie on the table',
        'A few named capitals hold each of them up. Argue, deal, or let them stand aside: what is adopted changes the rules.',
      ],
      [
        'In the corridor you deal',
        'One thing for another: help, money, a command post, support for a text. What is agreed binds. Once a game you may promise a stance in public.',
      ],
      [
        'You pledge in secret',
        'Named assets, ticked one by one. What you tick makes your stance. Then all stances are revealed, seat by seat.',
      ],
      [
        'Then the numbers move',
        'The ledger names the cause of every change. Standing at home is what you pay with: at nought your government falls.',
      ],
      ['At the end', `a front page tells what this table earned. ${minutes}`],
    ] as const,
  minutes: (full: number) => `A full game takes about ${plural(full, 'minute', 'minutes')}.`,
} as const;
