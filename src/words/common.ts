/** Words that every page shares. */
export const COMMON = {
  title: 'Folded Arms',
  close: 'Close',
  continue: 'Continue',
  newGame: 'New game',
  resume: 'Resume',
  saveFile: 'Save file',
  missing: 'This part of the page could not be loaded.',
  again: 'Try again',
  loading: 'Laying the papers out…',
  skipToGame: 'Skip to what is next',
  sources: 'Sources',
  help: 'Help',
} as const;

/** Parts of the game's page, as their headings and the ways to them call them. */
export const PARTS = { delegations: 'Delegations', ledger: 'Ledger', log: 'Log' } as const;
