import { ANALYSIS } from './analysis.ts';

/** The analysis of a class's game, on the wall and on the teacher's page. */
export const CLASS_ANALYSIS = {
  notYet: 'Still being worked out on the teacher’s page…',
  waiting: 'Your device works the analysis out while the class answers the first question.',
  again: 'Work it out again',
  elsewhere: 'Worked out before; what was shown is kept with the lesson.',
  refused:
    'The server gave no record of the game, or one of another version of the crisis than this page has. Reload the page and try again.',
  failed:
    'The analysis could not be worked out in this browser. Everything else of the debrief works.',
  came: (title: string) => `What came: ${title}.`,
  ended: 'The game was ended before its last round: there is no ending to compare with.',
  none: 'No single decision can be told apart from what else could have been done. That is common: many hands decide.',
  did: (round: number, who: string, what: string) =>
    round === 0 ? `Before round 1: ${who} ${what}.` : `Round ${String(round)}: ${who} ${what}.`,
  better: (would: string, by: string) =>
    `To ${would} would have met ${by} more of its own interests on average.`,
  worse: (would: string, by: string) =>
    `The best other way, to ${would}, meets ${by} fewer of its own interests on average.`,
  other: (would: string) => `The other way: to ${would}. Its own interests would be much the same.`,
  wallDid: (round: number, who: string, what: string) =>
    `${round === 0 ? 'Before R1' : `R${String(round)}`}: ${who} ${what}`,
  wallEnding: (title: string, after: string, instead: string) =>
    `“${title}”: ${after} of the futures, instead of ${instead}`,
  wallBetter: (would: string) => `Better for it: to ${would}.`,
  wallWorse: (would: string) => `The best other way: to ${would}.`,
  interval: (low: string, high: string, worlds: number) =>
    `99% interval ${low} to ${high}; each played out in the same ${String(worlds)} worlds.`,
  how: [
    'From the beginning of each round the rest of the game is played many times by the same rules, with a bot in every seat, the class’s too.',
    'These futures start from what everybody could see: hands, aims, plans and the hidden strength are drawn anew each time, and so is all chance to come.',
    ...ANALYSIS.how.points.slice(2, 4),
    'A decision is seen from its own seat: what that delegation knew then, it knows in these futures too. Seats where a caretaker answered count like the others.',
    ...ANALYSIS.how.points.slice(4),
  ],
} as const;

/** The case for abstaining, as well as it can be made. */
export const ABSTAINING = {
  intro: 'The arguments against sending help that moved most at this table come first.',
  who: (names: string) => `Abstained at the end of this game: ${names}.`,
  nobody: 'Nobody abstained at the end of this game.',
} as const;
