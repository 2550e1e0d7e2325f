import { plural } from './numbers.ts';
import { share } from './futures.ts';

const NAMES = { abstention: 'abstention', token: 'token support', solidarity: 'solidarity' };

/** What the doctor says of a scenario. */
export const DOCTOR = {
  title: 'Doctor',
  waiting: 'The doctor plays the scenario once the text has no errors.',
  stale: 'The text has errors; these games were played before them.',
  progress: (games: string, wanted: string) => `${games} of ${wanted} games`,
  took: (seconds: string) => `in ${seconds} s`,
  lost: (count: number) =>
    `${plural(count, 'piece', 'pieces')} of the examination broke down or took too long; the counts leave them out.`,
  who: 'Bots alone play, half novices and half diplomats, at full length. Choose a bar to see a game behind it.',
  endings: 'How it ends',
  interval: '95% interval',
  open: 'Open such a game',
  between: (low: number, high: number) => `${(low / 10).toFixed(0)}–${(high / 10).toFixed(0)}%`,
  share,
  actors: 'Shape of each capital',
  actorsCaption:
    'Share of games that each capital ends in each stance; choose a share to see a game',
  actor: 'Capital',
  shape: 'Shape',
  shapes: {
    fixed: (stance: string) => `always ${stance}`,
    leaning: (stance: string) => `mostly ${stance}`,
    open: 'open',
  },
  standing: (seat: string, stance: string) => `${seat}, ${stance}:`,
  cards: 'Cards',
  cardsFine: 'Every card is drawn, used, and changes some ending.',
  neverDrawn: 'never drawn',
  neverUsed: 'drawn, never used',
  neverDecides: (of: number) =>
    `changed no ending in the ${String(of)} games tried without its effect`,
  cardsNote:
    'A card is tried by playing games in which it was used once more, without its effect. Few games are tried, so “no ending” means seldom, not never.',
  decides: (some: number, of: number) => `changed ${String(some)} of ${String(of)} endings`,
  allCards: 'All cards',
  used: (percent: string) => `used in ${percent} of games`,
  stances: 'Stances',
  stancesUnderWay: (count: number, of: number) =>
    `${String(count)} of ${String(of)} seats have been tried.`,
  stancesNote:
    'Each seat plays the same games three times, keeping to one stance and silent, among diplomats. A lead counts when chance does not explain it.',
  best: {
    abstention: 'abstention is clearly best in',
    token: 'token support is clearly best in',
    solidarity: 'solidarity is clearly best in',
    none: 'no stance is clearly best in',
  },
  seats: (count: number, of: number) => `${String(count)} of ${plural(of, 'seat', 'seats')}`,
  dominant: (stance: keyof typeof NAMES) =>
    `One stance, ${NAMES[stance]}, is best wherever one can be told: the choice may not be one.`,
  rounds: 'Rounds',
  still: 'rounds in which no capital moves',
  unfinished: 'games that come to no end',
  fit: 'Fit to the history you state',
  noFit: 'No actor states a history to compare with.',
  fitStance: 'Last stance',
  fitTold: (balanced: string, stated: number) =>
    `${balanced}, from ${plural(stated, 'capital', 'capitals')}`,
  fitNote:
    'Balanced accuracy: 1.00 is all called right; for yes-or-no answers a coin reaches 0.50. You wrote both the scenario and the history, so agreement proves little.',
  minutes: 'Length',
  heads: (heads: number) => (heads === 1 ? 'alone, against bots' : `a class of ${String(heads)}`),
  about: (minutes: number, stated: number) =>
    `about ${String(minutes)} min (the file says ${String(stated)})`,
  aboutOnly: (minutes: number) => `about ${String(minutes)} min`,
  minutesNote:
    'A guess from the length of the texts, 200 words a minute, and a set time for each speech, pledge and talk.',
} as const;
