import { plural } from './numbers.ts';

export const ANALYSIS = {
  title: 'Analysis',
  back: 'Back to the verdict',
  stopped: 'The futures could not be played in this browser. What was already counted is shown.',
  busy: (played: number, wanted: number, decisions: number) =>
    `${String(played)} of ${String(wanted)} futures played for each round, ${String(decisions)}% of the decisions examined.`,
  done: (played: number) => `${plural(played, 'future', 'futures')} played from each round.`,
  stop: 'Stop',
  chart: {
    title: 'How likely each ending was, round by round',
    start: 'start',
    end: 'end',
    round: (round: number) => `R${String(round)}`,
    long: (round: number) => (round === 0 ? 'Before round 1' : `Round ${String(round)}`),
    came: 'How it ended',
    table: 'The same as a table, with intervals',
    caption:
      'Share of the futures from the beginning of each round that end so, with its 95% interval',
    when: 'From',
  },
  decisions: {
    title: 'Decisions that mattered',
    looking: 'Each of your decisions is being played out against what else you could have done…',
    none: 'No single decision of yours can be told apart from what else you could have done. That is common: many hands decide.',
    of: (round: number, did: string) =>
      round === 0 ? `Before round 1: you ${did}.` : `Round ${String(round)}: you ${did}.`,
    counted: (by: string) => `${by} interests`,
    points: (by: string) => `${by} points`,
    better: (would: string, by: string, low: string, high: string) =>
      `To ${would} would have met ${by} more of your interests on average (99% interval ${low} to ${high}).`,
    worse: (would: string, by: string, low: string, high: string) =>
      `The best other way, to ${would}, meets ${by} fewer of your interests on average (99% interval ${low} to ${high}).`,
    other: (would: string) =>
      `To ${would} instead would have left your own interests as they were, as far as the futures can tell.`,
    ending: (title: string, after: string, instead: string) =>
      `“${title}” ended ${after} of the futures, instead of ${instead}.`,
    verified: (pairs: number) => `Each played out in the same ${String(pairs)} worlds.`,
    branch: 'Play on from here',
  },
  stood: {
    title: 'Who stood where',
    caption: 'The stance of every capital after each round, beside what it did in history',
    state: 'State',
    history: 'History',
    closer: (more: number, less: number) =>
      `${plural(more, 'capital', 'capitals')} did more than in history, ${String(less)} did less.`,
    short: {
      undecided: 'undecided',
      abstention: 'abstained',
      token: 'token',
      solidarity: 'solidarity',
      framework: 'led',
    },
  },
  arguments: {
    title: 'Which argument moved which capital',
    caption: 'Speeches by what they moved, in points of persuasion times votes; the largest first',
    none: 'No argument moved anybody.',
    round: 'Round',
    who: 'Who',
    what: 'Argument',
    moved: 'Moved',
    more: (count: number) => `${String(count)}\u00A0more`,
  },
  promises: { title: 'Promises', none: 'Nobody promised anything in public.' },
  scores: {
    title: 'Beside a bot in your seat',
    own: (met: number, cap: number) =>
      met > cap
        ? `You met ${String(met)} interests, of which ${String(cap)} count.`
        : `You met ${plural(met, 'interest', 'interests')}.`,
    bot: (mean: string, played: number) =>
      `A bot in your seat comes to ${mean} on average, over ${plural(played, 'game', 'games')} from the same start.`,
    tier: (name: string, share: string) =>
      `The table’s result: ${name}. With a bot in your seat it comes to that or better in ${share} of the games.`,
  },
  how: {
    title: 'How this is computed',
    points: [
      'From the beginning of each round the rest of the game is played many times by the same rules, with the same bots in the other seats and one in yours. Strategists, who take their time, play as diplomats here.',
      'What your seat could not know then is drawn anew each time: other hands, aims and plans, the hidden strength, and all chance to come. So this is what could be foreseen, not what the cards happened to bring.',
      'Each of your decisions is set beside plain choices of the same kind: another card or silence, another package, the other declaration, yes or no to an offer. Every set of assets and every possible offer is not tried.',
      'The best alternative is found in one set of worlds and then played out in another, both ways in the same worlds, so that shared luck cancels out. It is shown only if the 99% interval leaves out “no difference”.',
      'After the decision a bot plays on for you. A plan that only you would have carried through does not count for more than a bot makes of it.',
      'A deal is judged by itself: once it is answered you leave the corridor, and what else lay open there is declined, whichever way it went.',
      'The same game gives the same figures on every machine.',
    ],
  },
  take: {
    title: 'Take away',
    print: 'Print or save as PDF',
    log: 'Log as CSV',
    ledger: 'Ledger as CSV',
    json: 'Everything as JSON',
    picture: 'Picture of the front page',
  },
} as const;
