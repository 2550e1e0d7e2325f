/** Which games are played: so many, from consecutive seeds. */
export interface Sampling {
  readonly seed: number;
  readonly games: number;
  readonly rounds: number;
}

/** Plays every game of a sample; what each comes to, in the order of the seeds. */
export const eachGame = <T>({ seed, games }: Sampling, play: (seed: number) => T): T[] =>
  Array.from({ length: games }, (_, game) => play((seed + game) >>> 0));
