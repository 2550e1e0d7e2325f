import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import type { Problem } from '../../src/scenario/problems.ts';
import { must, shippedText } from '../helpers/core.ts';

const FILE = 'mine.yaml';
const tutorial = shippedText('tutorial-3-rounds');

interface Mistake {
  readonly what: string;
  /** Text of the tutorial, found once (or the first time), and what an author wrote in its place. */
  readonly from: string;
  readonly to: string;
  /** The text in the edited file at which the problem must point. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a format this game does not know',
    from: 'format: 1',
    to: 'format: 2',
    at: '2\nid: tutorial',
    code: 'wrong-value',
    says: 'format',
  },
  {
    what: 'a field with a slip of the pen',
    from: 'tagline:',
    to: 'tagLine:',
    at: 'tagLine:',
    code: 'unknown-field',
    says: '"tagLine"',
  },
  {
    what: 'a missing field',
    from: 'voteIndicator: votes\n',
    to: '',
    at: 'format: 1',
    code: 'wrong-value',
    says: 'voteIndicator',
  },
  {
    what: 'a field written twice',
    from: 'version: 1',
    to: 'version: 1\nversion: 2',
    at: 'version: 2',
    code: 'same-field',
    says: '"version"',
  },
  {
    what: 'a tab',
    from: '  presidency: PEL',
    to: '\tpresidency: PEL',
    at: '\tpresidency',
    code: 'not-yaml',
    says: 'Tabs',
  },
  {
    what: 'half a point',
    from: 'start: 720',
    to: 'start: 720.5',
    at: '720.5',
    code: 'wrong-value',
    says: 'gauges.0.start',
  },
  {
    what: 'a level beyond the scale',
    from: 'start: 720',
    to: 'start: 7200',
    at: '7200',
    code: 'wrong-value',
    says: 'gauges.0.start',
  },
  {
    what: 'a word for a number',
    from: 'amount: 13,',
    to: 'amount: many,',
    at: 'many,',
    code: 'wrong-value',
    says: 'needs.0.amount',
  },
  {
    what: 'an id with a space',
    from: 'id: tam-crews',
    to: 'id: tam crews',
    at: 'tam crews',
    code: 'wrong-value',
    says: 'letters, digits and hyphens',
  },
  {
    what: 'a word that is reserved',
    from: '- { id: coast,',
    to: '- { id: constructor,',
    at: 'constructor,',
    code: 'wrong-value',
    says: 'reserved',
  },
  {
    what: 'a date of another calendar',
    from: "'2041-01-14'",
    to: "'14.1.2041'",
    at: "'14.1.2041'",
    code: 'wrong-value',
    says: 'a date such as',
  },
  {
    what: 'an unknown vehicle',
    from: 'vehicle: coin',
    to: 'vehicle: rocket',
    at: 'rocket',
    code: 'wrong-value',
    says: 'kinds.4.vehicle',
  },
  {
    what: 'a chair for nobody',
    from: 'presidency: PEL',
    to: 'presidency: PLE',
    at: 'PLE',
    code: 'unknown-name',
    says: 'no actor called "PLE"',
  },
  {
    what: 'a peer that is not at the table',
    from: 'watches: [OST, DOR, VES]',
    to: 'watches: [OST, DOR, FES]',
    at: 'FES',
    code: 'unknown-name',
    says: 'no actor called "FES"',
  },
  {
    what: 'an unknown trait',
    from: 'traits: [coast, large]',
    to: 'traits: [coasts, large]',
    at: 'coasts, large]',
    code: 'unknown-name',
    says: 'no trait called "coasts"',
  },
  {
    what: 'an unknown kind of asset',
    from: 'kind: engineers,\n          amount: 1,',
    to: 'kind: engineer,\n          amount: 1,',
    at: 'engineer,',
    code: 'unknown-name',
    says: 'no kind called "engineer"',
  },
  {
    what: 'an unknown channel',
    from: 'channel: fund,',
    to: 'channel: funds,',
    at: 'funds,',
    code: 'unknown-name',
    says: 'no channel called "funds"',
  },
  {
    what: 'an unknown source',
    from: 'name: Gas store, unit: days, sources: [fiction]',
    to: 'name: Gas store, unit: days, sources: [fact]',
    at: 'fact]',
    code: 'unknown-name',
    says: 'no source called "fact"',
  },
  {
    what: 'a card that counters nothing there is',
    from: 'counters: [they-were-warned]',
    to: 'counters: [they-were-told]',
    at: 'they-were-told',
    code: 'unknown-name',
    says: 'no card called "they-were-told"',
  },
  {
    what: 'a card for nobody',
    from: '{ who: [highland], add: 48 }',
    to: '{ who: [lowland], add: 48 }',
    at: 'lowland',
    code: 'unknown-name',
    says: 'no actor or trait called "lowland"',
  },
  {
    what: 'an ending in no tier',
    from: 'tier: together',
    to: 'tier: alone',
    at: 'alone\n    when',
    code: 'unknown-name',
    says: 'no tier called "alone"',
  },
  {
    what: 'an interest that is not on the list',
    from: 'interests: [store-closed,',
    to: 'interests: [store-open,',
    at: 'store-open,',
    code: 'unknown-name',
    says: 'no interest called "store-open"',
  },
  {
    what: 'a red line about nothing',
    from: 'forbids: [gas]',
    to: 'forbids: [steam]',
    at: 'steam',
    code: 'unknown-name',
    says: 'no kind or asset called "steam"',
  },
  {
    what: 'an era nobody lives in',
    from: 'earlyEra: frost',
    to: 'earlyEra: spring',
    at: 'spring\n  unfilled',
    code: 'unknown-name',
    says: 'no era called "spring"',
  },
  {
    what: 'two seats of one name',
    from: '- id: VES',
    to: '- id: DOR',
    at: 'DOR\n    name: Vesk',
    code: 'same-id',
    says: '"DOR" is already used',
  },
  {
    what: 'two assets of one name in one seat',
    from: 'id: tam-heaters',
    to: 'id: tam-crews',
    at: 'tam-crews,\n          name: Army',
    code: 'same-id',
    says: 'the assets of Tamber',
  },
  {
    what: 'a condition about nothing',
    from: 'fact: peak.outside',
    to: 'fact: peek.outside',
    at: 'peek.outside',
    code: 'unknown-fact',
    says: 'no fact called "peek.outside"',
  },
  {
    what: 'a condition about the own seat where no seat asks',
    from: '{ fact: players.fallen,',
    to: '{ fact: own.fallen,',
    at: 'own.fallen',
    code: 'unknown-fact',
    says: 'no fact called "own.fallen"',
  },
  {
    what: 'a condition that is no comparison',
    from: "{ fact: share.solidarity, op: '>=', value: 330 }",
    to: "{ fact: share.solidarity, op: '=>', value: 330 }",
    at: "'=>'",
    code: 'wrong-value',
    says: 'endings.3.when.all.0.op',
  },
  {
    what: 'a term that reads nothing',
    from: 'times: [{ input: need.repair }]',
    to: 'times: [{ input: need.repairs }]',
    at: 'need.repairs',
    code: 'unknown-input',
    says: 'no number called "need.repairs"',
  },
  {
    what: 'an effect on nothing',
    from: '- { gauge: warm-homes, add: -40 }',
    to: '- { add: -40 }',
    at: '{ add: -40 }',
    code: 'no-target',
    says: 'a gauge or a measure',
  },
  {
    what: 'a seat without an indicator',
    from: 'stores: 90, income: 130,',
    to: 'income: 130,',
    at: '{ votes: 10, income: 130,',
    code: 'missing-indicator',
    says: 'Ostmere has no value for "stores"',
  },
  {
    what: 'a seat without a vote',
    from: 'votes: 10, stores: 90',
    to: 'votes: 0, stores: 90',
    at: '0, stores: 90',
    code: 'no-vote',
    says: 'Ostmere needs at least one vote',
  },
  {
    what: 'a seat that watches itself',
    from: 'watches: [BRE, PEL]\n    watchReason: It will',
    to: 'watches: [OST, PEL]\n    watchReason: It will',
    at: '[OST, PEL]',
    code: 'watches-itself',
    says: 'Ostmere watches itself',
  },
  {
    what: 'a seat with too few interests',
    from: 'interests: [lead-repair, outside-open, thanked-at-home, fill-gap]',
    to: 'interests: [lead-repair, fill-gap]',
    at: '[lead-repair, fill-gap]',
    code: 'few-interests',
    says: 'Vesk needs 3 interests',
  },
  {
    what: 'chances that are not a whole',
    from: 'chance: 350',
    to: 'chance: 450',
    at: '- id: mild',
    code: 'chances',
    says: 'add up to 1100',
  },
  {
    what: 'a round without a date',
    from: "['2041-01-14', '2041-01-28', '2041-02-11']",
    to: "['2041-01-14', '2041-01-28']",
    at: "['2041-01-14', '2041-01-28']",
    code: 'dates',
    says: '3 rounds need 3 dates',
  },
  {
    what: 'eras that end before the game does',
    from: 'eraEnds: [2, 3]',
    to: 'eraEnds: [1, 2]',
    at: '[1, 2]',
    code: 'era-ends',
    says: 'the last is 3',
  },
  {
    what: 'an ending behind one that always comes',
    from: "    when: { fact: flag.called, op: '>=', value: 1 }\n    headlines:",
    to: '    headlines:',
    at: 'id: coats-indoors',
    code: 'unreachable',
    says: '"Coats indoors" stands behind',
  },
  {
    what: 'a gauge that both starts somewhere and is computed',
    from: 'from: needs',
    to: 'from: needs\n    start: 10',
    at: 'id: coverage',
    code: 'gauge-start',
    says: '"Help arrived" needs either',
  },
  {
    what: 'a term that pushes a computed gauge',
    from: 'id: mended, gauge: reserve',
    to: 'id: mended, gauge: readiness',
    at: 'readiness, name: Work',
    code: 'computed-gauge',
    says: '"readiness" is computed',
  },
  {
    what: 'a seat with nothing small to send',
    from: 'forbids: [gas]',
    to: 'forbids: [engineers, heaters]',
    at: '- {\n          id: ves-store',
    code: 'no-token',
    says: 'Vesk owns nothing it could send as a token',
  },
];

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: must(before.at(-1)).length + 1 };
};

const problemsOf = (
  mistake: Mistake,
): { text: string; ok: boolean; problems: readonly Problem[] } => {
  if (!tutorial.includes(mistake.from)) throw new Error(`not in the tutorial: ${mistake.from}`);
  const text = tutorial.replace(mistake.from, () => mistake.to);
  return { text, ...parseScenario(text, FILE) };
};

describe("an author's mistake", () => {
  it('is planted at least 25 times', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(25);
  });

  it.each(MISTAKES)('$what: $code, where it is and what it is', (mistake) => {
    const { text, ok, problems } = problemsOf(mistake);
    const [first] = problems.filter(({ code }) => code === mistake.code);
    const { line, column } = placeOf(text, text.indexOf(mistake.at));
    const place = `${FILE}:${line}:${column}: error ${mistake.code}: `;
    expect(first ? problemLine(first) : problems.map(problemLine)).toContain(place);
    expect(must(first).sentence).toContain(mistake.says);
    expect(ok).toBe(false);
  });
});
