export const OPENING = {
  takeASeat: 'Take a seat',
  howItWorks: 'How it works in 60 seconds',
  crisis: 'Crisis',
  others: 'Other crises',
  together: 'Together',
  saves: 'Saved games',
  history: 'Against history',
  openFile: 'Open a file',
  resumeOf: (where: string, round: string) => `${where}, ${round}`,
  resumeRound: (round: number, rounds: number) =>
    round === 0 ? 'before round 1' : `round ${String(round)} of ${String(rounds)}`,
  resumeDone: 'finished',
} as const;
