/** A number of thousandths with two digits: `489` → `0.49`. */
export const hundredths = (thousandths: number): string =>
  (Math.round(thousandths / 10) / 100).toFixed(2).replace('-', '−');

export const HISTORY = {
  toOpening: 'To the opening page',
  missing: 'This crisis has no record to compare with.',
  counted: (games: string, rounds: string) =>
    `Counted over ${games} games of ${rounds} rounds with a bot in every seat, half of them novices and half diplomats.`,
  figures: {
    title: 'How well they agree',
    caption: 'Figures of agreement, by what was compared and by who guesses',
    who: 'Who guesses',
    balanced: 'Balanced accuracy',
    interval: '95% interval',
    p: 'p',
    log: 'Log score',
    rows: {
      file: 'The bots, as the game is played',
      leftOut: 'The bots, with starting values fitted to the other states only',
      others: 'Whoever guesses what most other states did',
    },
    better: 'The bots do better than guessing, by more than chance explains.',
    same: 'The bots do no better than guessing, as far as so few states can tell.',
    worse: 'The bots do worse than guessing.',
    told: (name: string, value: string, others: string, said: string) =>
      `${name}: balanced accuracy ${value}, against ${others} for the guess that each state does what most others did. ${said}`,
    gloss: [
      'Balanced accuracy: the share of states that did it and are called right, and the share of those that did not, averaged. 1 is all right, 0.50 is a coin. A state is called right when more than half of the games agree with what it did.',
      'The interval holds the figure in 95 of 100 draws of states like these; p is how often the outcomes, shuffled at random, score as well.',
      'The log score also asks how sure a guess was. It is never above 0; nearer to 0 is better.',
    ],
  },
  states: {
    title: 'State by state',
    caption: 'Share of games in which each state did it, beside what it did',
    state: 'State',
    here: 'In games',
    hit: 'agree',
    miss: 'miss',
    yes: 'yes',
    no: 'no',
    given: 'could not',
    unknown: 'unknown',
    share: (percent: string) => `${percent}%`,
  },
  misses: { title: 'Where the bots miss', none: 'none' },
  facts: {
    title: 'What each state did, and what it rests on',
    did: (when: string) => `In ${when}`,
    before: 'Before',
    more: 'Facts and sources',
  },
  account: {
    title: (crisis: string) => `${crisis}: what happened`,
    introduction:
      'What each state did in fact, as far as the sources below tell. How often bots alone do the same has not been counted for this crisis.',
    stood: 'How they stood',
    reading:
      'A stance is our reading of what a state did, by the meaning that the three stances have in this game.',
    did: 'What it did',
  },
  why: 'Why it misses',
  reading: 'How not to read this',
  model: 'The rules of the comparison were written down before anything was scored.',
} as const;

/** A chance in permille as it is read: one that would round to nothing is not told as nothing. */
export const chanceTold = (permille: number): string =>
  permille < 5 ? '< 0.01' : hundredths(permille);
