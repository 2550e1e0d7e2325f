import { plural, points } from './numbers.ts';

type Pair = { readonly yes: number; readonly needed: number };
/** How far a majority is: the population in permille. */
type Count = { readonly votes: Pair; readonly states: Pair; readonly population: Pair };

export const CONCLUSIONS = {
  title: 'Draft conclusions',
  intro: 'Adopted when nobody holds out.',
  introQualified: 'Adopted by a qualified majority of votes, states and population.',
  count: ({ votes, states, population }: Count) =>
    `In favour: ${String(votes.yes)} votes (${String(votes.needed)} needed), ${String(states.yes)} states (${String(states.needed)} needed), ${points(population.yes)}% of the people (${points(population.needed)}% needed).`,
  enough: 'That is enough: it will be adopted when this round ends.',
  council: 'The Council decides\u00A0to',
  and: 'and to',
  nothing: 'Nothing lies on the table.',
  holdOuts: (names: string) => `Holding out: ${names}.`,
  nobody: 'Nobody holds out: it will be adopted when this round ends.',
  asides: (names: string) => `Standing aside: ${names}.`,
  nearThird: (count: number, states: number, population: string) =>
    `${String(count)} of ${String(states)} states stand aside, with ${population} of the population. A third of both would block it.`,
  yours: (position: string) => `Your government: ${position},`,
  near: (position: number, enough: number) =>
    position >= 600 ? 'for it' : position >= enough ? 'can live with it' : 'against it',
  of100: 'of 100.',
  noPart: 'Your country has no part in this decision.',
  said: {
    'goes-along': 'You go along.',
    'holds-out': 'You hold out.',
    supports: 'You support it.',
    'stands-aside': 'You stand aside: not bound by it, and not in its way.',
  },
  support: 'Support',
  holdOut: 'Hold out',
  insist: 'Hold out on any wording',
  firm: 'You hold out this round, whatever the wording.',
  standAside: 'Stand aside',
  standAsideCost: (cost: string) =>
    `Standing aside costs ${cost} standing, and you cannot hold out on the text afterwards.`,
  others: (count: number, adopted: number) =>
    `${plural(count, 'other text', 'other texts')}, ${adopted === 0 ? 'none' : String(adopted)} adopted`,
  adopted: 'adopted',
  waiting: 'not on the table',
  tooLate: 'too late',
  until: (round: number, now: number) =>
    round === now ? 'Last round to adopt it.' : `Can be adopted until round ${String(round)}.`,
  worth: 'Worth',
  at: 'at',
  ofWorth: 'of its full worth',
  table: 'Put on the table',
  tableNote: (count: number) =>
    `You hold the presidency: choose what lies on the table, ${String(count)} at a time. What you put there takes the place of the first.`,
} as const;

/** Changing the wording of a text. */
export const AMEND = {
  button: 'Amend',
  price: (worth: string) => `A new wording leaves it ${worth} of its full worth.`,
  along: (names: string) => `${names} would then go along when the roll is called.`,
  nobody: 'Nobody would go along yet.',
  done: (times: number) => (times === 1 ? 'Amended once.' : `Amended ${String(times)} times.`),
  goAlong: (names: string) => `With the new wording, ${names} will go along.`,
  remembered: (standing: string) =>
    `This is the last roll-call, by name: holding out or standing aside means ${standing} standing for you.`,
} as const;

/** A bracket that is opened: what the text says, who objects, and what could lift it. */
export const BRACKET = {
  open: 'Who objects, and what could lift it.',
  adopted: 'If it is adopted:',
  objects: 'Who objects',
  why: 'A capital holds out when the text lies too far from what it wants.',
  whoIs: (seat: string, traits: string) => `${seat}: ${traits}.`,
  nobody: 'Nobody holds out. The brackets go when this round ends.',
  lifts: 'What could lift it',
  argue: (card: string, seats: string) => `Arguing “${card}” brings ${seats} nearer to it.`,
  deal: (seats: string) =>
    `In the corridor, ${seats} can be asked to support it, for something in return.`,
  amend: (seats: string) => `A new wording: ${seats} would then go along.`,
  amendNobody: 'A new wording brings it nearer to all who are against it, at a price.',
  later: (era: string) => `From “${era}” on, the presidency and hold-outs can amend it.`,
  yours: 'You hold out yourself: you can support it.',
  nothing: 'Nothing that you hold now. Others may still argue, deal or give way.',
} as const;

/** The roll, by name. */
export const ROLL = {
  title: 'The roll, by name',
  of: (round: number, adopted: boolean) =>
    `round ${String(round)}: ${adopted ? 'adopted' : 'not adopted'}`,
  inFavour: 'In favour',
  holdingOut: 'Holding out',
  aside: 'Standing aside',
  counted: (told: string, count: number) => `${told} (${String(count)})`,
  steppedBack: (names: string) => `Stepped back, on the record: ${names}.`,
  nobodyBack: 'Nobody has stepped back on the record.',
} as const;
