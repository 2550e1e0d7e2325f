import { conditionsOf, partsOf } from './conditions-of.ts';
import { advice, error } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { closest, meant, orOneOf } from './fixing/nearest.ts';
import type { Scenario } from './schema.ts';
import { inputs, ownFacts, sharedFacts } from './vocabulary.ts';

const unknown = (
  path: Path,
  code: string,
  sentence: string,
  word: string,
  known: readonly string[],
): Finding => {
  const near = meant(word, known);
  const same = known.filter((name) => name.split('.')[0] === word.split('.')[0]);
  const likely = same.length > 0 ? same : known;
  const put = near ?? closest(word, likely) ?? '';
  const choice = near === undefined ? orOneOf(put, likely) : `Write "${near}".`;
  const fix = advice(choice, { put, at: path });
  return error(path, code, sentence, fix);
};

const checkFacts = (scenario: Scenario): Finding[] => {
  const shared = sharedFacts(scenario);
  const own = [...shared, ...ownFacts(scenario)];
  return conditionsOf(scenario).flatMap((placed) => {
    const known = placed.own ? own : shared;
    return partsOf(placed.path, placed.when).flatMap(({ path, condition }) => {
      if (!('fact' in condition) || known.includes(condition.fact)) return [];
      const sentence = `Conditions here know no fact called "${condition.fact}".`;
      return [unknown([...path, 'fact'], 'unknown-fact', sentence, condition.fact, known)];
    });
  });
};

const checkFactors = (scenario: Scenario): Finding[] => {
  const known = inputs(scenario);
  const terms = [
    ...scenario.theatre.map((term, i) => ({ path: ['theatre', i, 'times'], times: term.times })),
    ...(scenario.framework?.verbs ?? []).flatMap((verb, v) =>
      verb.utility.map((term, i) => ({
        path: ['framework', 'verbs', v, 'utility', i, 'times'],
        times: term.times,
      })),
    ),
  ];
  return terms.flatMap(({ path, times }) =>
    times.flatMap(({ input }, f) => {
      if (known.includes(input)) return [];
      const sentence = `There is no number called "${input}".`;
      return [unknown([...path, f, 'input'], 'unknown-input', sentence, input, known)];
    }),
  );
};

/** Every fact a condition asks about, and every number a factor reads, must exist in this scenario. */
export const checkConditions = (scenario: Scenario): Finding[] => [
  ...checkFacts(scenario),
  ...checkFactors(scenario),
];
