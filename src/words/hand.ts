import { signed } from './numbers.ts';

export const HAND = {
  title: 'Your hand',
  empty: 'You hold no cards this round.',
  fullHand: 'Each round your oldest card makes way for a new one.',
  sides: { for: 'For helping', against: 'Against', mixed: 'Both ways' },
  towards: 'Towards help:',
  away: 'Away from it:',
  towardsKey: 'moves towards help',
  awayKey: 'moves away from it',
  nobody: 'Moves nobody now',
  standing: (by: number) => (by === 0 ? 'Your standing unchanged' : `Your standing ${signed(by)}`),
  standingShort: (by: number) => (by === 0 ? 'Standing ±0' : `Standing ${signed(by)}`),
  speak: 'Speak',
  rebut: 'Rebut',
  silent: 'Stay silent',
  answer: 'Speech to answer',
  answerOption: (seat: string, card: string, counters: boolean) =>
    `${counters ? 'Your card counters ' : ''}${seat}: “${card}”`,
  rebuttal: (share: string) =>
    `Rebut takes back ${share} of what that speech moved; your own argument then moves half of what is shown above.`,
  nothingToRebut: 'This card answers no speech of this round.',
  chosen: 'Chosen',
  choose: (title: string) => `If you speak: “${title}”`,
} as const;

export const INFLUENCE = {
  title: 'Or spend it on one capital',
  target: 'Capital',
  way: 'Push it',
  ways: { towards: 'towards help', away: 'away from it' },
  spend: 'Spend as influence',
  value: (value: number) => `Weight ${String(value)} of 3.`,
  quiet: 'The table does not hear its argument.',
  fires: 'It argues the other way, so the table hears it all the same, at half its weight.',
} as const;

export const FLOOR = {
  title: 'On the floor',
  nobody: 'Nobody has spoken yet this round.',
  spoke: (seat: string, card: string) => `${seat}: “${card}”`,
  spent: (seat: string, card: string, target: string) => `${seat} spent “${card}” on ${target}`,
  answers: (seat: string) => `in answer to ${seat}`,
  nobodyMoved: 'Moved nobody',
} as const;
