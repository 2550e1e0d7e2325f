/** A whole number from 0 to `most` as typed; null when it is not one. */
export const wholeNumber = (text: string, most: number): number | null => {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= most ? value : null;
};

/** How many games to play and from which seed, or a sentence about what was asked wrongly. */
export const countAndSeed = (
  values: { readonly games: string; readonly seed: string },
  most: number,
): { readonly games: number; readonly seed: number } | string => {
  const games = wholeNumber(values.games, most);
  const seed = wholeNumber(values.seed, 4_294_967_295);
  if (games === null || games === 0) return `--games takes a whole number from 1 to ${most}.`;
  if (seed === null) return '--seed takes a whole number from 0 to 4294967295.';
  return { games, seed };
};

/** Says what is wrong with the question, and gives the exit code for it. */
export const complain = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`);
  return 2;
};
