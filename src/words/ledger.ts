import { PARTS } from './common.ts';

/** What a cause is called; the names are filled in by whoever knows the scenario. */
export interface CauseWords {
  readonly seat: string;
  readonly item: string;
}

const by = (seat: string, did: string): string => (seat === '' ? did : `${seat}: ${did}`);
const about = (what: string, item: string): string => (item === '' ? what : `${what}: ${item}`);

export const CAUSES = {
  start: () => 'Where it started',
  speech: ({ seat, item }: CauseWords) => by(seat, item === '' ? 'a speech' : `“${item}”`),
  rebuttal: ({ seat, item }: CauseWords) =>
    by(seat, item === '' ? 'an answer' : `answer “${item}”`),
  influence: ({ seat, item }: CauseWords) => by(seat, `influence, spending “${item}”`),
  fading: () => 'Arguments fade with time',
  dispatch: ({ item }: CauseWords) => about('The dispatch', item === '' ? '' : `“${item}”`),
  theatre: ({ item }: CauseWords) => (item === '' ? 'Events on the ground' : item),
  computed: ({ item }: CauseWords) => (item === '' ? 'Worked out from the capitals' : item),
  'stance-change': ({ seat }: CauseWords) => by(seat, 'changed its stance'),
  upkeep: ({ seat }: CauseWords) => by(seat, 'the price of keeping its stance'),
  mandate: ({ seat }: CauseWords) => by(seat, 'asked parliament'),
  preaching: ({ seat }: CauseWords) => by(seat, 'asked others for what it does not do'),
  applause: ({ seat }: CauseWords) => by(seat, 'applause at home'),
  'gap-filled': ({ seat, item }: CauseWords) => by(seat, about('filled the gap', item)),
  'gap-open': ({ item }: CauseWords) => about('Nobody filled the gap', item),
  verb: ({ seat, item }: CauseWords) => by(seat, item),
  planning: ({ seat }: CauseWords) => by(seat, 'the year of warnings'),
  danger: () => 'How near the danger is now',
  recovery: ({ seat }: CauseWords) => by(seat, 'back towards its usual standing'),
  compromise: () => 'Working side by side brings positions closer',
  habit: ({ seat }: CauseWords) => by(seat, 'what it does becomes what it is ready for'),
  conclusions: ({ item }: CauseWords) => about('Adopted', item),
  'standing-aside': ({ seat, item }: CauseWords) => by(seat, about('stood aside', item)),
  deal: ({ seat, item }: CauseWords) => by(seat, about('terms agreed in the corridor', item)),
  post: ({ seat, item }: CauseWords) => by(seat, about('holds a post', item)),
  promise: ({ seat, item }: CauseWords) => by(seat, about('its public promise', item)),
  amendment: ({ seat, item }: CauseWords) => by(seat, about('a new wording', item)),
  'roll-call': ({ seat, item }: CauseWords) =>
    by(seat, about('stayed out at the last roll-call', item)),
  surprise: ({ item }: CauseWords) => about('What nobody planned', item === '' ? '' : `“${item}”`),
  limit: () => 'The scale ends here',
} as const;

/** What a number is called. */
export const LEDGER_SUBJECTS = {
  gauge: (name: string) => name,
  threat: (seat: string) => `${seat}: threat felt`,
  resolve: (seat: string) => `${seat}: resolve`,
  standing: (seat: string) => `${seat}: standing at home`,
  persuasion: (seat: string) => `${seat}: arguments heard`,
  deals: (seat: string) => `${seat}: what deals brought it`,
  trust: (seat: string) => `${seat}: how far its word is believed`,
  position: (seat: string, dossier: string) => `${seat} on ${dossier}`,
} as const;

export const LEDGER = {
  title: PARTS.ledger,
  intro: 'What moved this round, and why. Every change adds up.',
  empty: 'No number has moved yet.',
  round: (round: number) => (round === 0 ? 'Before the first round' : `Round ${String(round)}`),
  sum: 'In all',
  yours: 'Your capital',
  gauges: 'The state of things',
  others: (count: number) => `The other capitals (${String(count)})`,
} as const;
