/** Words that every page shares. */
export const COMMON = {
  title: 'Folded Arms',
  close: 'Close',
  continue: 'Continue',
  newGame: 'New game',
  resume: 'Resume',
  saveFile: 'Save file',
  loading: 'Laying the papers out…',
  skipToGame: 'Skip to what is next',
  sources: 'Sources',
  openInNewTab: 'opens in a new tab',
} as const;

export const MEASURE_NAMES = {
  threat: 'Threat felt',
  resolve: 'Resolve',
  standing: 'Standing at home',
  persuasion: 'Arguments heard',
} as const;
