/** What an era changes, one plain sentence a rule; numbers come as they are to be read. */
export const ERA_RULES = {
  begins: (name: string) => `${name} begins`,
  now: (name: string) => `${name}: what is different now`,
  earlyGap: 'A gap filled in these days counts double.',
  firstStep: (token: string, solidarity: string, usual: string) =>
    `A first step costs ${token} standing for a token and ${solidarity} for solidarity, not ${usual}.`,
  usually: (token: string, solidarity: string) => `${token} and ${solidarity}`,
  stepBack: (now: string, usual: string) => `A step back costs ${now} standing, not ${usual}`,
  recorded: (points: string) => `, and ${points} points of trust: it goes on the record`,
  distrust: (points: string) =>
    `A step back goes on the record: it costs ${points} points of trust.`,
  upkeep: (now: string, usual: string) =>
    `Standing in solidarity costs ${now} standing a round, not ${usual}.`,
  weights: (words: string, deeds: string) =>
    `Arguments weigh ${words} of what they usually do, examples ${deeds}.`,
  gapOpen: (share: string) => `A gap that nobody fills does ${share} of the usual harm.`,
  funding: (now: string, usual: string) =>
    `Money given in the corridor moves ${now} standing, not ${usual}.`,
  danger: (share: string) => `Threat follows the crisis at ${share} of the usual pace.`,
  promise: (share: string) =>
    `A public promise, kept or broken, counts ${share} of what it usually does.`,
  onTable: (now: number, usual: number) =>
    `${String(now)} texts lie on the table, not ${String(usual)}.`,
  amendments: (worth: string, nearer: string) =>
    `The presidency or a hold-out can amend a text: it keeps ${worth} of its worth and comes ${nearer} points nearer to all who are against it.`,
  rollCall: (weight: string) =>
    `The roll is called by name: at the last one, staying out of a text brings ${weight} standing to a government against it, and costs any other as much.`,
} as const;

/** Something nobody planned, told after the dispatch. */
export const SURPRISE = {
  andThen: 'And then:',
  changed: 'What it changed',
  everyone: 'all capitals',
  trait: (name: string) => `all “${name}” capitals`,
  measures: {
    threat: 'threat felt',
    resolve: 'resolve',
    standing: 'standing at home',
    persuasion: 'leaning towards help',
  },
} as const;
