import { plural } from './numbers.ts';

/** The way from the verdict to the analysis. */
export const ANALYSIS_LINK = { open: 'Analyse this game' } as const;

export const VERDICT = {
  title: 'Verdict',
  edition: (round: number, rounds: number) => `Round ${String(round)} of ${String(rounds)}`,
  common: 'For all',
  capital: (short: string) => `For ${short}`,
  met: (met: number, of: number) => `${String(met)} of ${plural(of, 'interest', 'interests')}`,
  counted: (counted: number, cap: number) =>
    `${String(counted)} count: the common result allows at most ${String(cap)}.`,
  baseline: (met: number) => `A bot in your seat, on the same cards: ${String(met)}.`,
  interestMet: 'met',
  interestMissed: 'missed',
  hidden: 'What nobody knew at first',
  hash: 'Record hash',
  hashNote: 'The same seed and the same decisions give the same hash on every machine.',
  seed: (seed: number) => `Seed ${String(seed)}`,
  again: 'Play again with the same seed',
  stances: 'Where they stood',
} as const;
