import { listOf, points } from './numbers.ts';

/** What the page of the corridor is called, and how it is left. */
export const CORRIDOR = {
  title: 'Corridor',
  leave: 'Leave the corridor',
  private: 'only the two of you know the terms',
  missing: 'The corridor could not be loaded.',
  again: 'Try again',
} as const;

/** One good as a name: in lists and in the ledger. */
export const GOOD = {
  nothing: 'nothing in return',
  asset: (name: string) => `“${name}”`,
  support: (text: string) => `support for “${text}”`,
  funding: 'common funding',
  fundingOf: (size: number) => `${points(size)} points of standing, paid as common funding`,
} as const;

/** What all can see of a capital's word and posts. */
export const STANDING_MARKS = {
  promised: (stance: string) => `promised ${stance}`,
  promise: 'Promise',
  states: { open: 'not due yet', kept: 'kept so far', broken: 'broken' },
  posts: 'Holds',
  trust: 'Your word is believed',
  trusted: (trust: number) => `${points(trust)} of 100`,
  terms: (names: readonly string[]) => `came to terms with ${listOf(names)}`,
} as const;
