/** Playing a class's game on from the middle of it. */
export const WHAT_IF = {
  title: 'What if?',
  intro:
    'Take the game up again where you like and play it on alone, with bots in all the other seats, in a tab of its own. The lesson stays as it is.',
  round: 'From',
  roundStart: (round: number) =>
    round === 0 ? 'The very beginning' : `Round ${String(round)}, before anything was said`,
  moment: 'Or before a decision of that round',
  wholeRound: 'From its beginning',
  decision: (who: string, did: string) => `${who} ${did}`,
  seat: 'Play as',
  go: 'Play on in a new tab',
  preparing: 'Setting the table…',
  ready: (who: string) => `The table is set for ${who}.`,
  open: 'Open the game',
  failed: 'This browser keeps no games. Save the game as a file below, and open it in the game.',
} as const;
