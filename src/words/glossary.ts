/** One term, the forms by which it is found in a text, and what it means. */
export interface Term {
  readonly name: string;
  readonly forms: readonly string[];
  readonly text: string;
}

/** Words of councils, as they are used in the world. What belongs to one crisis alone stands in its file. */
export const COUNCIL_TERMS = {
  'common-fund': {
    name: 'Common funding',
    forms: ['common funding', 'common fund', 'common purse', 'common costs', 'common funds'],
    text: 'A pot into which states pay by the size of their economies, whether or not they send anything. Otherwise each pays for what it sends.',
  },
  'constructive-abstention': {
    name: 'Constructive abstention',
    forms: ['constructive abstention', 'stand aside', 'stands aside', 'standing aside'],
    text: 'A state that will not go along stands aside instead of blocking: it is not bound by the decision and does not stop the others. When a third of the states with a third of the people do so, the decision falls.',
  },
  council: {
    name: 'Council',
    forms: ['Council'],
    text: 'Where those who may speak for their states meet and decide, one for each state.',
  },
  conclusions: {
    name: 'Draft conclusions',
    forms: ['draft conclusions', 'conclusions'],
    text: 'The text a meeting may agree on. What is not agreed yet stands in square brackets.',
  },
  'framework-nation': {
    name: 'Framework nation',
    forms: ['framework nation', 'leading nation', 'makes moves of its own'],
    text: 'The state that leads an operation: it brings the headquarters and most of what is needed, and others join it. In this game it makes moves instead of pledges.',
  },
  mandate: {
    name: 'Mandate',
    forms: ['mandate', 'mandates', 'parliament must agree'],
    text: 'Leave to send what shares the risk. In some states only parliament can give it; asking takes a round, and the answer may be no.',
  },
  'opt-out': {
    name: 'Opt-out',
    forms: ['opt-out'],
    text: 'A treaty right to take no part in one common policy. Such a state has no vote in it and pays nothing for it.',
  },
  presidency: {
    name: 'Presidency',
    forms: ['presidency'],
    text: 'The state whose turn it is to chair the table. In this game it chooses which texts lie on it.',
  },
  'qualified-majority': {
    name: 'Qualified majority',
    forms: ['qualified majority'],
    text: 'Enough votes, enough states and enough of the people together; how many, the draft conclusions say.',
  },
  unanimity: {
    name: 'Unanimity',
    forms: ['unanimity', 'unanimous', 'unanimously'],
    text: 'A text is adopted only if nobody holds out. Standing aside does not stop it.',
  },
} as const satisfies Readonly<Record<string, Term>>;

/** Words that have a meaning of their own in this game. */
export const GAME_TERMS = {
  argument: {
    name: 'Arguments',
    forms: ['argument cards', 'argument card'],
    text: 'How far what was said leans a capital towards help, or away from it. It fades from round to round.',
  },
  bot: {
    name: 'Bot',
    forms: [],
    text: 'A player run by the computer. It knows only what its own seat may know.',
  },
  capital: {
    name: 'Capital',
    forms: [],
    text: 'A government, called by the city it sits in, as newspapers do.',
  },
  corridor: {
    name: 'Corridor',
    forms: ['in the corridor', 'corridor'],
    text: 'Where two capitals exchange one thing for one thing. All see that they came to terms; only the two know the terms. What is agreed binds.',
  },
  dispatch: {
    name: 'Dispatch',
    forms: ['dispatch'],
    text: 'The news that opens a round. It changes numbers and may name what is missing.',
  },
  gap: {
    name: 'Gap',
    forms: ['the gap', 'a gap'],
    text: 'Something the dispatch says is missing. Filling it helps; leaving it open does harm.',
  },
  'hold-out': {
    name: 'Hold-out',
    forms: ['holding out', 'holds out', 'hold out', 'hold-out', 'hold-outs'],
    text: 'A capital that will not agree to a text. By unanimity one is enough to stop it. Arguments, deals or a new wording can win it over.',
  },
  influence: {
    name: 'Influence',
    forms: ['as influence'],
    text: 'The second use of a card: spent on one capital instead of being said to all.',
  },
  interest: {
    name: 'Interests',
    forms: ['interests'],
    text: 'What your government wants from this crisis. Only you see yours. They are counted at the end.',
  },
  ledger: {
    name: 'Ledger',
    forms: ['ledger'],
    text: 'The list of all that moved a number, entry by entry. The entries add up to it.',
  },
  pledge: {
    name: 'Pledge',
    forms: ['pledge', 'pledges', 'pledged'],
    text: 'What a capital says it will send. Pledges are secret until all are revealed together, and what is pledged makes the stance.',
  },
  promise: {
    name: 'Public promise',
    forms: ['public promise'],
    text: 'Once a game a capital may tell all which stance it will take. Kept, it earns standing; broken, it costs more.',
  },
  'red-line': {
    name: 'Red line',
    forms: ['red line', 'red lines'],
    text: 'Something a government will not do, whatever it is offered.',
  },
  resolve: {
    name: 'Resolve',
    forms: [],
    text: 'How ready a government is to act, from 0 to 100.',
  },
  'roll-call': {
    name: 'Roll-call',
    forms: ['roll-call', 'roll is called', 'the roll'],
    text: 'The question put to each state by name: for the text, holding out, or standing aside. It is on record.',
  },
  seed: {
    name: 'Seed',
    forms: [],
    text: 'The number from which all chance in a game comes. The same seed and the same decisions give the same game.',
  },
  stance: {
    name: 'Stance',
    forms: [],
    text: 'What a capital does: solidarity, which is help in earnest; token support, which shares no risk; or abstention, the folded arms.',
  },
  standing: {
    name: 'Standing',
    forms: ['standing at home'],
    text: 'What a government can still afford at home, from 0 to 100. It is what you pay with, and at 0 the government falls.',
  },
  threat: {
    name: 'Threat felt',
    forms: ['threat felt'],
    text: 'How dangerous the crisis looks from one capital, from 0 to 100.',
  },
  tour: {
    name: 'Tour de table',
    forms: ['tour de table'],
    text: 'The round of the table: capital by capital, each shows what it decided.',
  },
  trust: {
    name: 'Trust',
    forms: ['points of trust'],
    text: 'How far a capital’s word is believed, from 0 to 100. A broken promise lowers it.',
  },
} as const satisfies Readonly<Record<string, Term>>;

export const GLOSSARY = {
  title: 'Glossary',
  search: 'Search the glossary',
  council: 'Words of councils',
  game: 'Words of this game',
  crisis: (title: string) => `Words of “${title}”`,
  none: (typed: string) => `Nothing here is called “${typed}”.`,
  whole: 'The whole glossary',
} as const;
