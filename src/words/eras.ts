/** What an era changes, one plain sentence a rule; numbers come as they are to be read. */
export const ERA_RULES = {
  begins: (name: string) => `${name} begins`,
  now: (name: string) => `${name}: what is different now`,
  earlyGap: 'A gap filled in these days counts double.',
  firstStep: (token: string, solidarity: string, usual: string) =>
    `A first step costs ${token} standing for a token and ${solidarity} for solidarity, not ${usual}.`,
  usually: (token: string, solidarity: string) => `${token} and ${solidarity}`,
  stepBack: (now: string, usual: string) => `A step back costs ${now} standing, not ${usual}`,
  recorded: (points: string) => `, and is put on the record: ${points} of 100 points of trust`,
  distrust: (points: string) =>
    `A step back is put on the record: it costs ${points} of 100 points of trust.`,
  upkeep: (now: string, usual: string) =>
    `Standing in solidarity costs ${now} standing a round, not ${usual}.`,
  weights: (words: string, deeds: string) =>
    `In every choice arguments weigh ${words} of the usual, and what watched capitals do ${deeds}.`,
  gapOpen: (share: string) => `A gap that nobody fills does ${share} of the usual harm.`,
  funding: (now: string, usual: string) =>
    `Money that changes hands in the corridor moves ${now} standing, not ${usual}.`,
  danger: (share: string) =>
    `The threat that capitals feel follows the crisis at ${share} of the usual pace.`,
  promise: (share: string) => `A public promise, kept or broken, counts ${share} of the usual.`,
  onTable: (now: number, usual: number) =>
    `${String(now)} texts lie on the table at a time, not ${String(usual)}.`,
  amendments: (worth: string, nearer: string) =>
    `Texts can be amended by the presidency or by whoever holds them up: ${worth} of their worth is left, and they come ${nearer} points nearer to all who are against them.`,
  rollCall: (weight: string) =>
    `The roll is recorded by name, and staying out of the last one brings ${weight} standing to a government against the text, and costs any other as much.`,
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
