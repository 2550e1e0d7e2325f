import { listOf } from './numbers.ts';

/** A command with its ids turned into names. */
export interface CommandWords {
  /** Card, dossier, verb, asset names or good. */
  readonly item: string;
  readonly items: readonly string[];
  readonly seat: string;
  readonly yes: boolean;
  readonly asks: string;
}

/** What somebody did, after “you”, and what they could have done, after “to”. */
export interface Deed {
  readonly did: (words: CommandWords) => string;
  readonly would: (words: CommandWords) => string;
}

const toward = ({ yes }: CommandWords): string => (yes ? 'towards' : 'away from');
const things = ({ items }: CommandWords): string => listOf(items, 3);

export const DEEDS = {
  prepare: {
    did: ({ yes }: CommandWords) => (yes ? 'spent the year planning' : 'saved the money'),
    would: ({ yes }: CommandWords) => (yes ? 'spend the year planning' : 'save the money'),
  },
  speak: {
    did: ({ item }: CommandWords) => `argued “${item}”`,
    would: ({ item }: CommandWords) => `argue “${item}”`,
  },
  rebut: {
    did: ({ item }: CommandWords) => `answered with “${item}”`,
    would: ({ item }: CommandWords) => `answer with “${item}”`,
  },
  influence: {
    did: (w: CommandWords) => `spent “${w.item}” to move ${w.seat} ${toward(w)} help`,
    would: (w: CommandWords) => `spend “${w.item}” to move ${w.seat} ${toward(w)} help`,
  },
  'stay-silent': { did: () => 'stayed silent', would: () => 'stay silent' },
  'seek-mandate': { did: () => 'asked your parliament', would: () => 'ask your parliament' },
  pledge: {
    did: (w: CommandWords) => (w.items.length === 0 ? 'pledged nothing' : `pledged ${things(w)}`),
    would: (w: CommandWords) => (w.items.length === 0 ? 'pledge nothing' : `pledge ${things(w)}`),
  },
  frame: {
    did: ({ item }: CommandWords) => `chose: ${item}`,
    would: ({ item }: CommandWords) => `choose: ${item}`,
  },
  support: {
    did: ({ item }: CommandWords) => `supported ${item}`,
    would: ({ item }: CommandWords) => `support ${item}`,
  },
  'hold-out': {
    did: ({ item }: CommandWords) => `held out on ${item}`,
    would: ({ item }: CommandWords) => `hold out on ${item}`,
  },
  'stand-aside': {
    did: ({ item }: CommandWords) => `stood aside on ${item}`,
    would: ({ item }: CommandWords) => `stand aside on ${item}`,
  },
  amend: {
    did: ({ item }: CommandWords) => `amended ${item}`,
    would: ({ item }: CommandWords) => `amend ${item}`,
  },
  'set-agenda': {
    did: ({ items }: CommandWords) => `set the agenda: ${listOf(items)}`,
    would: ({ items }: CommandWords) => `set the agenda: ${listOf(items)}`,
  },
  offer: {
    did: ({ item, seat, asks }: CommandWords) => `offered ${seat} a deal: ${item} for ${asks}`,
    would: ({ item, seat, asks }: CommandWords) => `offer ${seat} a deal: ${item} for ${asks}`,
  },
  accept: {
    did: () => 'accepted the offer',
    would: () => 'accept the offer',
  },
  decline: {
    did: () => 'declined the offer',
    would: () => 'decline the offer',
  },
  counter: {
    did: ({ item, asks }: CommandWords) => `answered an offer with another: ${item} for ${asks}`,
    would: ({ item, asks }: CommandWords) => `answer the offer with another: ${item} for ${asks}`,
  },
  promise: {
    did: ({ item }: CommandWords) => `promised in public: ${item}`,
    would: ({ item }: CommandWords) => `promise in public: ${item}`,
  },
  'leave-corridor': {
    did: () => 'left the corridor',
    would: () => 'leave the corridor',
  },
  proceed: { did: () => 'went on', would: () => 'go on' },
} as const satisfies Readonly<Record<string, Deed>>;

/** The size of thousandths with two digits: `-384` → `0.38`. */
export function hundredths(thousandths: number): string {
  return (Math.abs(thousandths) / 1000).toFixed(2);
}

/** The same with a sign: `384` → `+0.38`; a half goes the same way on both sides of nothing. */
export function signedHundredths(thousandths: number): string {
  const size = hundredths(thousandths);
  return size === '0.00' ? '0' : `${thousandths > 0 ? '+' : '−'}${size}`;
}

/** What lies between two shares as they are told, both in thousandths, in whole points with a sign. */
export function signedPoints(after: number, instead: number): string {
  const points = Math.round(after / 10) - Math.round(instead / 10);
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${String(Math.abs(points))}`;
}
