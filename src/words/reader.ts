/** The settings of whoever reads the page. */
export const READER = {
  title: 'Reading',
  intro: 'Kept on this device, for every game.',
  forgets: 'This browser keeps nothing: the settings last until the page is closed.',
  text: 'Text size',
  sizes: (percent: number) => (percent === 100 ? 'As usual' : `${String(percent)}%`),
  letters: 'Letters',
  letterKinds: {
    usual: 'As designed',
    clear: 'Easier to tell apart, with more space (Atkinson Hyperlegible)',
  },
  contrast: 'Contrast',
  contrasts: { usual: 'As designed', high: 'High: white on black, black on white' },
  motion: 'Motion',
  motions: {
    usual: 'As this device asks',
    still: 'None: everything is there at once',
  },
  guide: 'First-game notes',
  guideAgain: 'Show them again',
  guideOn: 'They will appear beside what they explain, one at a time.',
} as const;

/** The page that helps. */
export const HELP = {
  title: 'Help',
  pages: {
    how: 'How it works',
    state: 'Where things stand',
    keys: 'Keys',
    reading: 'Reading',
    glossary: 'Glossary',
  },
} as const;

/** Where things stand, in a few sentences. */
export const STATE = {
  none: 'No game is being played yet.',
  gauge: (name: string, now: string, by: string) =>
    `${name}: ${now} of 100${by === '' ? '' : `, ${by} this round`}`,
  stances: (told: readonly string[]) => `${told.join('; ')}.`,
  you: (name: string, stance: string, standing: string) =>
    `You, ${name}: ${stance}, standing at home ${standing} of 100.`,
  interests: (met: number, of: number) =>
    `${String(met)} of your ${String(of)} interests met so far.`,
  held: (names: string) => `held up by ${names}`,
  missing: (kind: string) => `Missing: ${kind}.`,
  passes: 'adopted when this round ends, as things stand',
  asked: (title: string, hint: string) => `Now: ${title}. ${hint}`,
} as const;
