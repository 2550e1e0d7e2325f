import { points, signed } from './numbers.ts';

export const STANCE = {
  title: 'Your stance',
  secret: 'secret until the reveal',
  now: (name: string) => `Now: ${name}`,
  held: 'your stance now',
  nothing: 'Nothing is sent',
  cost: (cost: number) =>
    cost === 0 ? 'Costs no standing now' : `${signed(cost)}\u00A0standing now`,
  waiting: (cost: number) =>
    cost === 0
      ? 'nothing is sent, and no standing is lost now.'
      : `nothing is sent, ${signed(cost)}\u00A0standing now.`,
  upkeep: (upkeep: number) => `then ${signed(upkeep)} each round`,
  upkeepLater: (round: number, by: number) => `${signed(by)} from round ${String(round)}`,
  trust: (by: number) => `${signed(by)} points of trust`,
  impossible: 'Nothing you own makes this stance',
  owes: (assets: string) => `A deal of yours asks for more: ${assets}`,
  keeps: (by: number) => `Keeps your promise: ${signed(by)} standing at the reveal.`,
  breaks: (by: number) =>
    `This breaks your public promise: ${signed(by)} standing at the reveal, and your word counts for less.`,
  owed: 'Given in a deal: it stays ticked.',
  what: 'What you send',
  risk: 'shares the risk',
  via: (channel: string) => channel,
  redLine: (line: string) => `Your red line: ${line}`,
  barred: 'Your country takes no part in this.',
  fillsGap: 'Fills the gap the dispatch names.',
  waits: 'Takes effect only once your parliament agrees: seek a mandate first.',
  makes: (stance: string) => `What is ticked makes your stance: ${stance}.`,
  notPossible: 'These cannot be sent together.',
  commit: 'Commit',
  seekMandate: (cost: number) =>
    cost === 0 ? 'Seek a mandate' : `Seek a mandate (${signed(-cost)}\u00A0standing)`,
  verbs: 'Your move',
  verbClosed: 'not open now',
  namesGap: (kind: string) =>
    `It names this round’s gap: ${kind}. Pledges revealed with it may fill that.`,
  noGap: 'The dispatch names no gap that could be asked for again.',
  standingWord: 'standing',
  standingAfter: (now: number) => `Standing after this: ${points(now)} of 100`,
} as const;
