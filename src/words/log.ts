import { PARTS } from './common.ts';
import { listOf } from './numbers.ts';

/** One log entry with its ids already turned into names. */
export interface LogWords {
  readonly seat: string;
  readonly item: string;
  readonly seats: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by: number;
  /** What changes hands, or would have; empty where the reader may not know. */
  readonly gives: string;
  readonly asks: string;
  readonly reason: string;
}

/** Tells what happened, by kind of entry. */
export const LOG = {
  prepared: ({ seat, item }: LogWords) =>
    item === 'plan' ? `${seat} spent the year planning.` : `${seat} saved its money.`,
  'round-opened': ({ item }: LogWords) => `News: “${item}”.`,
  surprised: ({ item }: LogWords) => `And then: “${item}”.`,
  spoke: ({ seat, item }: LogWords) => `${seat} argued: “${item}”.`,
  rebutted: ({ seat, seats, item }: LogWords) =>
    seats.length > 0
      ? `${seat} answered ${listOf(seats)}: “${item}”.`
      : `${seat} answered: “${item}”.`,
  influenced: ({ seat, seats, item, by }: LogWords) =>
    `${seat} spent “${item}” to move ${listOf(seats)} ${by > 0 ? 'towards' : 'away from'} help.`,
  'stayed-silent': ({ seat }: LogWords) => `${seat} stayed silent.`,
  'mandate-sought': ({ seat }: LogWords) => `${seat} asked its parliament for a mandate.`,
  'mandate-granted': ({ seat }: LogWords) => `The parliament of ${seat} agreed.`,
  'mandate-refused': ({ seat }: LogWords) => `The parliament of ${seat} refused.`,
  'pledge-changed': ({ seat, from, to }: LogWords) =>
    from === to ? `${seat} changed what it sends: ${to}.` : `${seat} went from ${from} to ${to}.`,
  'gap-filled': ({ seat, item }: LogWords) => `${seat} filled the gap: ${item}.`,
  'gap-open': ({ item }: LogWords) => `Nobody filled the gap: ${item}.`,
  'verb-used': ({ seat, item }: LogWords) => `${seat}: ${item}.`,
  arrived: ({ seat, item }: LogWords) => `Arrived from ${seat}: ${item}.`,
  warned: ({ item }: LogWords) => item,
  hint: ({ item }: LogWords) => item,
  shown: ({ item }: LogWords) => item,
  'government-fell': ({ seat }: LogWords) => `The government of ${seat} fell.`,
  'held-out': ({ seat, item }: LogWords) => `${seat} holds out on: ${item}.`,
  supported: ({ seat, item }: LogWords) => `${seat} supports: ${item}.`,
  'stood-aside': ({ seat, item }: LogWords) => `${seat} stands aside on: ${item}.`,
  adopted: ({ item }: LogWords) => `Adopted: ${item}.`,
  amended: ({ seat, item }: LogWords) => `${seat} amended: ${item}.`,
  'went-along': ({ seats, item }: LogWords) =>
    `${listOf(seats)} went along with the new wording: ${item}.`,
  blocked: ({ seats, item }: LogWords) => `Not adopted: ${item}. In the way: ${listOf(seats)}.`,
  offered: ({ seat, seats, gives, asks }: LogWords) =>
    `${seat} offered ${listOf(seats)} a deal: ${gives} for ${asks}.`,
  'offer-declined': ({ seat, seats, reason }: LogWords) =>
    `${seat} turned down what ${listOf(seats)} offered: ${reason}.`,
  'came-to-terms': ({ seat, seats, gives, asks }: LogWords) =>
    gives === ''
      ? `${seat} and ${listOf(seats)} came to terms in the corridor.`
      : `${seat} and ${listOf(seats)} came to terms in the corridor: ${gives} for ${asks}.`,
  promised: ({ seat, to }: LogWords) => `${seat} promised in public: ${to}.`,
  'promise-kept': ({ seat, to }: LogWords) => `${seat} kept its promise: ${to}.`,
  'promise-broken': ({ seat, to }: LogWords) => `${seat} broke its promise of ${to}.`,
  ended: ({ item }: LogWords) => `It ended: “${item}”.`,
} as const;

/** Why an offer was turned down, within a sentence. */
export const LOG_REASONS = {
  'too-dear': 'it costs more than it brings',
  'too-little': 'it brings too little',
  'not-wanted': 'it is not wanted',
  'no-trust': 'the other’s word is not trusted',
  cannot: 'it can no longer be done',
  'not-now': 'not now',
} as const;

export const LOG_PAGE = {
  title: PARTS.log,
  prologue: 'Before the first round',
  round: (round: number) => `Round ${String(round)}`,
  empty: 'Nothing has happened yet.',
  burst: (count: number, last: string) =>
    `${String(count)} things happened, all of them in the log; the last: ${last}`,
} as const;
