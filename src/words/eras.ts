/** What an era changes, one plain sentence a rule; numbers come as they are to be read. */
export const ERA_RULES = {
  begins: (name: string) => `${name} begins`,
  now: (name: string) => `${name}: what is different now`,
  earlyGap: 'A gap filled in these days counts double.',
  firstStep: (token: string, solidarity: string, usual: string) =>
    `A first step costs ${token} standing to a token and ${solidarity} to solidarity, not ${usual}.`,
  usually: (token: string, solidarity: string) => `${token} and ${solidarity}`,
  stepBack: (now: string, usual: string) => `A step back costs ${now} standing, not ${usual}`,
  recorded: (points: string) => `, and ${points} points of trust: it goes on the record`,
  distrust: (points: string) =>
    `A step back goes on the record: it costs ${points} points of trust.`,
  upkeep: (now: string, usual: string) =>
    `Standing in solidarity costs ${now} standing a round, not ${usual}.`,
  weights: (words: string, deeds: string) =>
    `Arguments weigh ${words} of the usual, examples ${deeds}.`,
  gapOpen: (share: string) => `A gap that nobody fills does ${share} of the usual harm.`,
  funding: (now: string, usual: string) =>
    `Money given in the corridor moves ${now} standing, not ${usual}.`,
  danger: (share: string) => `Threat follows the crisis at ${share} of the usual pace.`,
  promise: (share: string) => `A public promise, kept or broken, counts ${share} of the usual.`,
  onTable: (now: number, usual: number) =>
    `${String(now)} texts lie on the table, not ${String(usual)}.`,
  amendments: (worth: string, nearer: string) =>
    `The presidency or a hold-out can amend a text: ${worth} of its worth is left, ${nearer} points nearer to all against it.`,
  rollCall: (weight: string) =>
    `The roll is called by name: staying out of the last one brings ${weight} standing to governments against a text, and costs others as much.`,
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
