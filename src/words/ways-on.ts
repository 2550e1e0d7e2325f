/** Ways from the game to its other pages. */
export const WAYS_ON = {
  studio: 'Write a crisis of your own in the scenario studio',
} as const;
