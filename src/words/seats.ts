import { plural } from './numbers.ts';

export const SEATS = {
  title: 'Your seat',
  sitDown: (country: string) => `Sit down as ${country}`,
  votes: (votes: number, all: number) => `${String(votes)} of ${String(all)} votes`,
  others: 'Choose another capital',
  search: 'Search by country, capital or trait',
  listed: (all: number) => `Each with its votes, of ${String(all)} in all.`,
  none: (typed: string) => `No capital matches “${typed}”. Try a country, a capital or a trait.`,
  owns: 'Could send',
  framework: 'Makes moves of its own instead of pledges',
  presidency: 'Chairs the table',
  settings: 'Settings',
  length: 'Length',
  rounds: (rounds: number, minutes: number) =>
    `${plural(rounds, 'round', 'rounds')}, about ${plural(minutes, 'minute', 'minutes')}`,
  bots: 'The other capitals',
  skills: {
    novice: 'Easy-going: novices, impulsive and easier to surprise',
    diplomat: 'Diplomats, who weigh everything and remember',
    mixed: 'A mixed table: idealists, free-riders, followers, hard bargainers',
    strategist: 'Strategists in the capitals that matter most to you: they look ahead',
  },
  decisions: 'Decisions',
  rules: {
    qualified: (by: string | undefined) =>
      `By qualified majority${by === undefined ? '' : ` (${by})`} instead of unanimity`,
    unanimity: () => 'By unanimity instead of a qualified majority',
  },
  whatIsThat: 'What is a qualified majority?',
  seed: 'Seed (leave empty for a new game each time)',
  seedWrong: 'A seed is a whole number from 0 to 4,294,967,295.',
  back: 'Back',
} as const;

/** In which language a crisis is read. */
export const LANGUAGES = {
  title: 'Language of the crisis',
  original: 'As it was written',
  only: 'What the crisis itself says is translated. The buttons, the help and the game’s own sentences stay in English.',
} as const;
