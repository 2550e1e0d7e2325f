import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { must, shippedText } from '../helpers/core.ts';

const FILE = 'mine.yaml';
const tutorial = shippedText('tutorial-3-rounds');

/** The tutorial with rules for its first era. */
const withRules = (rules: string): string =>
  tutorial.replace('id: frost, name: First frost,', `$& rules: { ${rules} },`);

/** The tutorial with one surprise, as its author wrote it. */
const withSurprise = (lines: string, chance = 400): string =>
  tutorial.replace(
    '\nhand:',
    `\nsurpriseChance: ${chance}\nsurprises:\n  - id: drift\n    title: A drift\n    text: Snow.\n${lines}\nhand:`,
  );

const SOUND =
  '    eras: [frost]\n    effects: [{ measure: threat, add: 10 }]\n    sources: [fiction]\n';
const EFFECTS = '    effects: [{ measure: threat, add: 10 }]\n';

interface Mistake {
  readonly what: string;
  readonly text: string;
  /** The text at which the problem must point. */
  readonly at: string;
  readonly code: string;
  readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a rule no era has',
    text: withRules('firstSteps: 700'),
    at: 'firstSteps',
    code: 'unknown-field',
    says: '"firstSteps"',
  },
  {
    what: 'a share beyond three times the usual',
    text: withRules('upkeep: 9000'),
    at: '9000 },',
    code: 'wrong-value',
    says: 'eras.0.rules.upkeep',
  },
  {
    what: 'money that moves more than a payer must own',
    text: withRules('funding: 2500'),
    at: '2500 },',
    code: 'wrong-value',
    says: 'eras.0.rules.funding',
  },
  {
    what: 'money in a corridor that is not there',
    text: withRules('funding: 1500')
      .replace(/\ncorridor:\n(?: .*\n)+/, '\n')
      .replace("fact: own.posts, op: '>='", "fact: own.posts, op: '<='"),
    at: '1500 },',
    code: 'idle-rule',
    says: 'no corridor',
  },
  {
    what: 'more texts on the table than there are',
    text: withRules('onTable: 3'),
    at: '3 },',
    code: 'idle-rule',
    says: 'There are only',
  },
  {
    what: 'a chance beyond every time',
    text: withSurprise(SOUND, 1200),
    at: '1200',
    code: 'wrong-value',
    says: 'surpriseChance',
  },
  {
    what: 'a chance of nothing',
    text: tutorial.replace('\nhand:', '\nsurpriseChance: 400\nhand:'),
    at: '400\nhand:',
    code: 'no-surprise',
    says: 'no surprise',
  },
  {
    what: 'a surprise in an unknown era',
    text: withSurprise(`    eras: [thaw]\n${EFFECTS}`),
    at: 'thaw',
    code: 'unknown-name',
    says: 'no era called "thaw"',
  },
  {
    what: 'a surprise that moves an unknown gauge',
    text: withSurprise('    eras: [frost]\n    effects: [{ gauge: mood, add: 10 }]\n'),
    at: 'mood',
    code: 'unknown-name',
    says: 'no gauge called "mood"',
  },
  {
    what: 'a surprise that moves a computed gauge',
    text: withSurprise('    eras: [frost]\n    effects: [{ gauge: readiness, add: 10 }]\n'),
    at: 'readiness, add: 10',
    code: 'computed-gauge',
    says: '"readiness" is computed',
  },
  {
    what: 'a surprise for an unknown audience',
    text: withSurprise(
      '    eras: [frost]\n    effects: [{ measure: threat, who: [poets], add: 10 }]\n',
    ),
    at: 'poets',
    code: 'unknown-name',
    says: 'no actor or trait called "poets"',
  },
  {
    what: 'a surprise that rests on an unknown source',
    text: withSurprise(SOUND.replace('fiction', 'hearsay')),
    at: 'hearsay',
    code: 'unknown-name',
    says: 'no source called "hearsay"',
  },
  {
    what: 'a surprise that asks an unknown fact',
    text: withSurprise(`${SOUND}    when: { fact: weather, op: '>', value: 1 }\n`),
    at: "weather, op: '>'",
    code: 'unknown-fact',
    says: '"weather"',
  },
  {
    what: 'a surprise that ends before it begins',
    text: withSurprise(`${SOUND}    from: '2041-02-01'\n    until: '2041-01-20'\n`),
    at: "'2041-01-20'",
    code: 'date-order',
    says: 'before it begins',
  },
  {
    what: 'a surprise that no round could bring',
    text: withSurprise(`${SOUND}    from: '2041-03-01'\n`),
    at: 'id: drift',
    code: 'unreachable',
    says: '"A drift"',
  },
  {
    what: 'two surprises of one name',
    text: withSurprise(`${SOUND}  - id: drift\n    title: Again\n    text: Snow.\n${SOUND}`),
    at: 'drift\n    title: Again',
    code: 'same-id',
    says: '"drift"',
  },
];

const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${must(before.at(-1)).length + 1}`;
};

describe("an author's mistake about eras and surprises", () => {
  it.each(MISTAKES)('$what: $code, where it is and what it is', ({ at, code, says, text }) => {
    expect(text).not.toBe(tutorial);
    const { ok, problems } = parseScenario(text, FILE);
    const found = must(problems.find((problem) => problem.code === code));
    expect(`${found.line}:${found.column}`).toBe(placeOf(text, text.indexOf(at)));
    expect(found.sentence).toContain(says);
    // A rule with nothing to work on does no harm.
    expect(ok).toBe(found.severity === 'warning');
    expect(found.severity).toBe(code === 'idle-rule' ? 'warning' : 'error');
  });

  it('is not found where there is none', () => {
    expect(parseScenario(withSurprise(SOUND), FILE).problems).toEqual([]);
    expect(parseScenario(withRules('firstStep: 700, distrust: 100'), FILE).problems).toEqual([]);
  });

  it('is only a warning when surprises never come', () => {
    const { ok, problems } = parseScenario(withSurprise(SOUND, 0), FILE);
    expect([ok, problems.map(({ code }) => code)]).toEqual([true, ['no-chance']]);
  });
});
