import type { Scenario } from '../../scenario/schema.ts';

/** Words that most people read in a minute, and seconds that decisions and speeches take; a guess, told as one. */
export const PACE = {
  wordsAMinute: 200,
  pledge: 45,
  speech: 8,
  spokenSpeech: 30,
  reveal: 20,
  corridor: 30,
  discussion: 120,
} as const;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const mean = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.reduce((sum, one) => sum + wordsIn(one), 0) / texts.length;

/** Words that one seat reads before the first round, and in each round. */
const readingOf = (scenario: Scenario): { readonly first: number; readonly round: number } => {
  const { cards, dispatches, hand, interests, interestsPerSeat, prologue } = scenario;
  const card = mean(cards.map(({ title, text }) => `${title} ${text}`));
  const aim = mean(interests.map(({ text }) => text));
  const before = wordsIn(scenario.summary) + wordsIn(prologue.text);
  return {
    first: before + hand.first * card + interestsPerSeat * aim,
    round: mean(dispatches.map(({ title, text }) => `${title} ${text}`)) + 2 * card,
  };
};

/** Seconds a round beyond reading: alone against bots, or with people who talk. */
const secondsOf = (scenario: Scenario, heads: number): number => {
  const { slots } = scenario.table;
  const corridor = scenario.corridor ? PACE.corridor : 0;
  if (heads === 1) return PACE.pledge + slots * PACE.speech + PACE.reveal + corridor;
  const speaking = Math.min(slots, heads) * PACE.spokenSpeech;
  return PACE.pledge + speaking + PACE.reveal + 2 * corridor + PACE.discussion;
};

/** About how many minutes a game of so many rounds takes so many people. */
export const minutesFor = (scenario: Scenario, rounds: number, heads: number): number => {
  const { first, round } = readingOf(scenario);
  const reading = (first + rounds * round) / PACE.wordsAMinute;
  return Math.max(1, Math.round(reading + (rounds * secondsOf(scenario, heads)) / 60));
};
